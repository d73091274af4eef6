// What the pages can do better with a script. Every page works without it: whatever a script is needed for is
// hidden in the page (`hidden`) and only shown here.
(() => {
  "use strict";
  const show = (element) => { element.hidden = false; };

  // Read aloud: the main part of the page, block by block, each in its own language.
  const speech = window.speechSynthesis;
  const reader = document.querySelector("[data-read-aloud]");
  if (reader && speech) {
    const words = reader.querySelector("[data-words]");
    const idle = words.textContent;
    const stop = () => { speech.cancel(); reader.setAttribute("aria-pressed", "false"); words.textContent = idle; };
    const read = () => {
      const blocks = [...document.querySelectorAll("main :is(h1, h2, h3, h4, p, li, dt, dd, caption, th, td, legend, label, summary)")]
        .filter((block) => block.checkVisibility?.() ?? block.offsetParent)
        .filter((block) => !block.querySelector("h1, h2, h3, h4, p, li, dd, td"));
      blocks.forEach((block, index) => {
        const sentence = new SpeechSynthesisUtterance(block.innerText);
        sentence.lang = block.closest("[lang]").lang;
        if (index === blocks.length - 1) sentence.onend = stop;
        speech.speak(sentence);
      });
      reader.setAttribute("aria-pressed", "true");
      words.textContent = reader.dataset.readAloud;
    };
    reader.addEventListener("click", () => (reader.getAttribute("aria-pressed") === "true" ? stop() : read()));
    window.addEventListener("pagehide", stop);
    // A device without a voice for the language would read it as if it were another: better no button then.
    const offer = () => {
      if (speech.getVoices().some((voice) => voice.lang.toLowerCase().startsWith(document.documentElement.lang))) show(reader);
    };
    offer();
    speech.addEventListener?.("voiceschanged", offer);
  }

  for (const button of document.querySelectorAll("[data-print]")) {
    button.addEventListener("click", () => window.print());
    show(button);
  }

  if (navigator.clipboard) {
    for (const button of document.querySelectorAll("[data-copy-link]")) {
      const words = button.querySelector("[data-words]");
      const idle = words.textContent;
      button.addEventListener("click", async () => {
        try { await navigator.clipboard.writeText(location.href); } catch { return; }
        words.textContent = button.dataset.copyLink;
        setTimeout(() => { words.textContent = idle; }, 4000);
      });
      show(button);
    }
  }

  // What was opened stays open when the visitor comes back with the back button, in this tab only.
  const opened = document.querySelectorAll("details[id]");
  const key = (element) => `open:${location.pathname}:${element.id}`;
  for (const element of opened) {
    try { if (sessionStorage.getItem(key(element))) element.open = true; } catch { break; }
    element.addEventListener("toggle", () => {
      try {
        if (element.open) sessionStorage.setItem(key(element), "1");
        else sessionStorage.removeItem(key(element));
      } catch { /* A browser that keeps nothing loses nothing that matters. */ }
    });
  }

  // How much more fits, once it gets tight. Nothing typed is ever cut off: too much is said here, and again when it is sent.
  const told = document.querySelector("main").dataset;
  for (const field of document.querySelectorAll("textarea[data-most]")) {
    const most = Number(field.dataset.most);
    const left = document.createElement("p");
    left.className = "field__hint field__left";
    left.setAttribute("role", "status");
    field.after(left);
    const count = () => {
      const room = most - [...field.value.trim()].length;
      const words = room < 0 ? told.over : told.left;
      left.textContent = room < most / 5 ? words.replace("#", Math.abs(room).toLocaleString(document.documentElement.lang)) : "";
      left.classList.toggle("field__left--over", room < 0);
    };
    field.addEventListener("input", count);
    count();
  }

  // What somebody wrote and did not save is not lost by a click elsewhere: the browser asks first.
  let sent = null;
  document.addEventListener("submit", (event) => { sent = event.target; });
  window.addEventListener("beforeunload", (event) => {
    const lost = (field) => field.form !== sent && field.value !== field.defaultValue;
    if ([...document.querySelectorAll("textarea")].some(lost)) event.preventDefault();
    sent = null;
  });

  // On paper everything is open.
  const closed = [];
  window.addEventListener("beforeprint", () => {
    for (const element of document.querySelectorAll("details:not([open])")) { element.open = true; closed.push(element); }
  });
  window.addEventListener("afterprint", () => { while (closed.length) closed.pop().open = false; });

  // After a refused form the summary of what is wrong comes first.
  document.querySelector(".error-summary")?.focus();
})();
