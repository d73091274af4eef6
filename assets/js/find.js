// What is found while somebody types, on the pages where one looks for work. Without a script the form does the same with a button.
(() => {
  "use strict";
  const form = document.querySelector("form[data-find]");
  const found = form && document.querySelector(form.dataset.find);
  const status = document.querySelector("[data-find-status]");
  if (!found || !window.fetch) return;
  const input = form.querySelector("input[type=search]");
  let waiting = 0;
  let asking = null;
  let last = input.value.trim();

  const show = (text) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = page.querySelector(form.dataset.find);
    if (!fresh) return;
    found.replaceChildren(...fresh.childNodes);
    status.textContent = found.querySelector("[data-find-count]")?.textContent ?? found.querySelector("p")?.textContent ?? "";
  };

  const ask = async () => {
    const typed = input.value.trim();
    if (typed === last) return;
    last = typed;
    asking?.abort();
    if (!typed) { found.replaceChildren(); status.textContent = ""; return; }
    asking = new AbortController();
    const query = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(`${form.getAttribute("action")}?${query}`, { signal: asking.signal });
      if (answer.ok) show(await answer.text());
    } catch { /* What was there stays; the button still works. */ }
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 180);
  });
})();
