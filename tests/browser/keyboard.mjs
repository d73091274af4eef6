// A page with the keyboard alone: Tab reaches everything that can be used, shows where it is, and never gets stuck.
//
// Real key presses, because `tabindex`, `inert`, radio groups and scroll areas each have rules of their own in a browser.
// Focus is looked for twice: the style of the element and its neighbours must change, and the first time that a kind of
// element is met, the picture must change as well, by enough pixels of enough contrast.

import { SELECTOR } from './lib.mjs';
import { changed } from './pixels.mjs';

// Contrast that WCAG asks of a focus indicator against the same place without it.
const CONTRAST = 3;

const AGENT = `
  ${SELECTOR}
  window.__keys = (() => {
    const USABLE = 'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], ' +
      'video[controls], iframe, [contenteditable=""], [contenteditable=true], [tabindex]:not([tabindex^="-"])';
    // In these the arrow keys move, and one stop is all that Tab gives.
    const ROVING = '[role=tablist], [role=menu], [role=menubar], [role=listbox], [role=grid], [role=tree], [role=toolbar], [role=radiogroup]';
    const shown = (node) => node.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    const usable = (node) => !node.matches(':disabled') && !node.closest('[inert]') && shown(node) &&
      !(node.localName === 'summary' && node.parentElement.querySelector('summary') !== node);
    const group = (node) => node.localName === 'input' && node.type === 'radio' && node.name
      ? [...document.querySelectorAll('input[type=radio]')].filter((r) => r.name === node.name && r.form === node.form && usable(r))
      : [node];
    const around = (node) => [node, node.parentElement, node.parentElement?.parentElement, node.nextElementSibling,
      node.previousElementSibling, ...(node.labels ?? []), ...node.querySelectorAll('*')].filter(Boolean).slice(0, 12);
    const look = (node, pseudo) => {
      const s = getComputedStyle(node, pseudo);
      if (pseudo && s.content === 'none') return '';
      const ring = s.outlineStyle === 'none' || parseFloat(s.outlineWidth) === 0 || /, 0\\)$|transparent/.test(s.outlineColor) ? ''
        : [s.outlineStyle, s.outlineWidth, s.outlineColor, s.outlineOffset].join();
      return [ring, s.boxShadow, s.backgroundColor, s.backgroundImage, s.borderTopColor, s.borderTopWidth, s.borderBottomColor,
        s.borderBottomWidth, s.borderInlineStartColor, s.textDecorationLine, s.textDecorationThickness, s.textDecorationColor,
        s.color, s.fill, s.stroke, s.strokeWidth, s.opacity, s.clipPath, s.transform, s.position].join('|');
    };
    const signature = (node) => around(node).map((n) => look(n) + look(n, '::before') + look(n, '::after')).join('\\n');
    const box = (node) => {
      const boxes = [node, ...(node.labels ?? [])].map((n) => n.getBoundingClientRect()).filter((b) => b.width > 1 && b.height > 1);
      if (!boxes.length) return null;
      return { left: Math.min(...boxes.map((b) => b.left)), top: Math.min(...boxes.map((b) => b.top)),
        right: Math.max(...boxes.map((b) => b.right)), bottom: Math.max(...boxes.map((b) => b.bottom)) };
    };
    // Is any part of it on top, or does a sticky header cover it?
    const onTop = (node) => {
      const all = [node, ...(node.labels ?? [])];
      return all.some((one) => [...one.getClientRects()].some((r) => [[.5,.5],[.1,.5],[.9,.5],[.5,.2],[.5,.8]].some(([x, y]) => {
        // The part of it that is on the screen: a table can be longer than that.
        const [left, right] = [Math.max(r.left, 0), Math.min(r.right, innerWidth)];
        const [top, bottom] = [Math.max(r.top, 0), Math.min(r.bottom, innerHeight)];
        const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return hit && (one.contains(hit) || hit.contains(one) && hit !== document.body && hit !== document.documentElement || all.some((n) => n.contains(hit)));
      })));
    };
    let last = null, lastLook = '', pressed = 0;
    const reached = new Set();
    const stops = [], trail = [];
    const keys = {
      // A page may have put the focus somewhere, at its summary of errors for one; the tour starts at the top.
      top() {
        const mark = document.createElement('span');
        mark.tabIndex = -1;
        document.body.prepend(mark);
        mark.focus();
        mark.remove();
      },
      expected() { return [...document.querySelectorAll(USABLE)].filter(usable).length; },
      step() {
        const node = document.activeElement;
        const answer = { home: node === document.body || node === document.documentElement || !node, same: node === last, faults: [] };
        if (last && last !== node && last.isConnected && signature(last) === lastLook) {
          answer.faults.push({ rule: 'focus-invisible', element: window.__selector(last), message: 'nothing changes when Tab comes here' });
        }
        if (answer.home) { last = null; return answer; }
        answer.again = reached.has(node);
        reached.add(node);
        if (!answer.same) {
          const b = box(node);
          const inside = b && b.right > 0 && b.bottom > 0 && b.left < innerWidth && b.top < innerHeight;
          if (!inside) answer.faults.push({ rule: 'focus-off-screen', element: window.__selector(node), message: 'Tab goes to a place that is not on the screen' });
          else if (!onTop(node)) answer.faults.push({ rule: 'focus-covered', element: window.__selector(node), message: 'something lies over what has the focus' });
          answer.box = inside ? b : null;
          // A field that is drawn by its label has the size of the label.
          const own = node.getBoundingClientRect();
          const drawn = own.width > 4 && own.height > 4 && getComputedStyle(node).opacity > 0.1;
          answer.least = Math.min(drawn ? own.width : b?.right - b?.left, innerWidth) + Math.min(drawn ? own.height : b?.bottom - b?.top, innerHeight);
          answer.kind = [node.localName, node.type ?? '', node.getAttribute('class') ?? '', node.parentElement?.getAttribute('class') ?? ''].join(' ');
        }
        answer.selector = window.__selector(node);
        answer.stop = stops.push(node) - 1;
        answer.many = node.matches('input[type=date], input[type=time], input[type=month], input[type=week], input[type=datetime-local], input[type=number], audio, video, iframe');
        // A date has several stops inside, and what is marked then is a part of it: what counts is how it looked on arrival.
        if (!answer.same) lastLook = signature(node);
        last = node;
        return answer;
      },
      // Where each Tab led is looked at when the next one comes, and here for the last.
      trail() { if (pressed) trail.push(keys.step()); pressed = 0; return trail.splice(0); },
      // Goes back to a stop, and says where it is now.
      show(stop) { last = stops[stop]; last.focus({ focusVisible: true }); return box(last); },
      blur() { last?.blur(); },
      focus() { last?.focus({ preventScroll: true, focusVisible: true }); },
      missed() {
        return [...document.querySelectorAll(USABLE)].filter(usable)
          .filter((node) => !group(node).some((one) => reached.has(one)) && !(node.tabIndex < 0 && node.closest(ROVING)))
          .map((node) => window.__selector(node));
      },
    };
    window.__heard?.abort();
    window.__heard = new AbortController();
    window.addEventListener('keydown', (event) => { if (event.key === 'Tab' && pressed++) trail.push(keys.step()); },
      { capture: true, signal: window.__heard.signal });
    return keys;
  })();`;

// So many presses are sent at once: the page itself writes down where each one leads.
const AT_ONCE = 24;

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, nativeVirtualKeyCode: 9 };

// Of each page the line on which the keys go.
const lines = new WeakMap();

async function tab(page, times) {
  if (!lines.has(page)) lines.set(page, page.context().newCDPSession(page));
  const line = await lines.get(page);
  const presses = Array.from({ length: times }, () => ['rawKeyDown', 'keyUp']).flat();
  await Promise.all(presses.map((type) => line.send('Input.dispatchKeyEvent', { type, ...TAB })));
  return page.evaluate(() => window.__keys.trail());
}

/**
 * Tabs through the whole page. `known` holds the kinds of element whose picture has been compared already, per colour
 * scheme, so that a list of forty links costs one pair of pictures.
 */
export async function keyboard(page, { scheme, known }) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await page.evaluate(AGENT);
  await page.evaluate(() => window.__keys.top());
  const expected = await page.evaluate(() => window.__keys.expected());
  const faults = [];
  const unknown = [];
  let stops = 0;
  let still = 0;
  let over = false;
  // Date fields hold several stops, scroll areas add some: a page that needs more than this has no end.
  const most = expected * 2 + 30;
  while (!over && stops < most) {
    for (const at of await tab(page, Math.min(AT_ONCE, most - stops))) {
      faults.push(...at.faults);
      // Back at the top, or past the end of the page.
      over = at.home || (at.again && !at.same);
      if (over) break;
      stops++;
      still = at.same ? still + 1 : 0;
      if (still > (at.many ? 8 : 1)) {
        faults.push({ rule: 'keyboard-trap', element: at.selector, message: 'Tab does not leave this element' });
        return { faults, stops };
      }
      if (at.box && at.kind && !known.has(`${scheme} ${at.kind}`)) {
        known.add(`${scheme} ${at.kind}`);
        unknown.push(at);
      }
    }
  }
  if (stops === most) faults.push({ rule: 'keyboard-trap', element: '', message: `${stops} times Tab and still no end` });
  for (const element of await page.evaluate(() => window.__keys.missed())) {
    faults.push({ rule: 'unreachable', element, message: 'Tab never comes here' });
  }
  // Afterwards, because going back to a stop would lead the tour astray.
  for (const at of unknown) faults.push(...(await seen(page, at)));
  return { faults, stops };
}

/** Compares the picture with and without focus: close by, and else the whole screen, for a card with a ring of its own. */
async function seen(page, at) {
  const size = page.viewportSize();
  const margin = 8;
  const box = await page.evaluate((stop) => window.__keys.show(stop), at.stop);
  const x = Math.min(size.width - 1, Math.max(0, Math.floor(box.left - margin)));
  const y = Math.min(size.height - 1, Math.max(0, Math.floor(box.top - margin)));
  const near = {
    x,
    y,
    width: Math.max(1, Math.min(size.width, Math.ceil(box.right + margin)) - x),
    height: Math.max(1, Math.min(size.height, Math.ceil(box.bottom + margin)) - y),
  };
  let pixels = 0;
  for (const clip of [near, { x: 0, y: 0, ...size }]) {
    // Without playwright's own styles, which a strict content security policy would refuse out loud.
    const shot = () => page.screenshot({ clip, caret: 'initial', animations: 'allow' });
    const focused = await shot();
    await page.evaluate(() => window.__keys.blur());
    const plain = await shot();
    await page.evaluate(() => window.__keys.focus());
    pixels = changed(plain, focused, CONTRAST);
    // Half the outline of the element, one pixel thick: less than that is a hint, not an indicator.
    if (pixels >= at.least) return [];
  }
  return [{
    rule: 'focus-faint',
    element: at.selector,
    message: `${pixels} pixels change by a contrast of ${CONTRAST}:1, at least ${Math.round(at.least)} are needed`,
  }];
}
