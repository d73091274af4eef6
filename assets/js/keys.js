// Keys on a device (passkeys): asks the device, carries what it says, and shows what we answer. Whatever is decided is
// decided by the server. Without a script, or on a device without keys, the password remains.
(() => {
  "use strict";
  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  // What a server answers in words, in the language of the page.
  class Told extends Error {}
  const ask = async (address, body) => {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
    });
    if (answer.redirected) { location.reload(); throw new Told(""); }
    const told = await answer.json();
    if (!answer.ok) throw new Told(told.detail);
    return told;
  };
  const usable = (place) => window.PublicKeyCredential && place.dataset.origin === location.origin;
  const says = (place) => {
    const line = place.querySelector("[data-wrong]");
    return (words) => { line.querySelector("[data-words]").textContent = words; line.hidden = !words; };
  };
  const words = (place, name) => place.querySelector(`[data-${name}]`).content.textContent;

  // ---- coming in ----

  const entry = document.querySelector("[data-use-key]");
  if (entry && usable(entry)) {
    entry.hidden = false;
    const say = says(entry);
    let waiting = new AbortController();
    // What somebody pressed for is never ended by what the browser offers of its own accord.
    let pressed = false;

    const come = async (mediation) => {
      waiting.abort();
      const mine = new AbortController();
      waiting = mine;
      const { token, options } = await ask(entry.dataset.begin, { school: entry.dataset.school, naar: entry.dataset.back });
      if (mine.signal.aborted) return;
      const publicKey = { ...options.publicKey, challenge: bytes(options.publicKey.challenge), allowCredentials: [] };
      const found = await navigator.credentials.get({ publicKey, mediation, signal: mine.signal });
      const { response } = found;
      const told = await ask(entry.dataset.useKey, {
        token,
        sleutel: {
          id: found.id,
          rawId: text(found.rawId),
          type: found.type,
          response: {
            authenticatorData: text(response.authenticatorData),
            clientDataJSON: text(response.clientDataJSON),
            signature: text(response.signature),
            userHandle: response.userHandle ? text(response.userHandle) : null,
          },
        },
      });
      location.assign(told.to);
    };
    // The browser offers a key while somebody looks at the field for the name. What goes wrong there is said only when a
    // key was really used; a challenge is renewed before it is too old.
    const offer = async () => {
      if (!(await PublicKeyCredential.isConditionalMediationAvailable?.()) || pressed) return;
      const again = setTimeout(offer, 9 * 60 * 1000);
      try { await come("conditional"); } catch (reason) {
        if (reason instanceof Told) { clearTimeout(again); say(reason.message); }
      }
    };
    entry.querySelector("[data-do]").addEventListener("click", async () => {
      say("");
      pressed = true;
      try { await come("optional"); } catch (reason) {
        say(reason instanceof Told ? reason.message : words(entry, "failed"));
      }
    });
    offer();
  }

  // ---- making one ----

  const form = document.querySelector("[data-make-key]");
  if (form && usable(form)) {
    form.hidden = false;
    document.querySelector("[data-no-keys]").hidden = true;
    const say = says(form);
    const make = async () => {
      const { token, options } = await ask(form.dataset.begin, { wachtwoord: form.elements.wachtwoord?.value ?? "" });
      const asked = options.publicKey;
      const made = await navigator.credentials.create({
        publicKey: {
          ...asked,
          challenge: bytes(asked.challenge),
          user: { ...asked.user, id: bytes(asked.user.id) },
          excludeCredentials: (asked.excludeCredentials ?? []).map((key) => ({ ...key, id: bytes(key.id) })),
        },
      });
      const told = await ask(form.dataset.makeKey, {
        token,
        naam: form.elements.naam.value,
        sleutel: {
          id: made.id,
          rawId: text(made.rawId),
          type: made.type,
          response: {
            attestationObject: text(made.response.attestationObject),
            clientDataJSON: text(made.response.clientDataJSON),
          },
        },
      });
      location.assign(told.to);
    };
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = form.querySelector("button");
      button.disabled = true;
      say("");
      try { await make(); } catch (reason) {
        const there = reason.name === "InvalidStateError";
        say(reason instanceof Told ? reason.message : words(form, there ? "there" : "failed"));
        button.disabled = false;
      }
    });
  }
})();
