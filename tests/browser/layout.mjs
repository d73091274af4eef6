// What a page weighs, and whether it fits: language, size, and no scrolling sideways.

import { SELECTOR } from './lib.mjs';

export const LIMITS = { html: 60_000, css: 100_000 };

/** The page says which language it is in, and in which direction that language is read. */
export async function language(page, lang, direction) {
  const said = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: getComputedStyle(document.documentElement).direction,
    zoom: document.querySelector('meta[name=viewport]')?.content ?? '',
  }));
  const faults = [];
  if (said.lang.split('-')[0] !== lang) {
    faults.push({ rule: 'language', element: 'html', message: `asked for ${lang}, the page says "${said.lang}"` });
  }
  if (said.dir !== direction) {
    faults.push({ rule: 'direction', element: 'html', message: `${lang} reads ${direction}, the page is ${said.dir}` });
  }
  if (!said.zoom.includes('width=device-width')) {
    faults.push({ rule: 'viewport', element: 'meta[name=viewport]', message: 'a phone shows this page zoomed out' });
  }
  return faults;
}

/**
 * How a page is built: elements, their classes and the names of their attributes, with what is repeated told once. Two
 * pages that are built alike differ in words, and in how many rows there are.
 */
export function built(page) {
  return page.evaluate(() => {
    const told = (node) => {
      // In a list of languages another one is the current one, and that is a word.
      const own = [...node.attributes].filter(({ name }) => !(name === 'aria-current' && node.hasAttribute('hreflang')));
      const names = own.map(({ name, value }) => (['class', 'type', 'role', 'lang', 'dir'].includes(name) ? `${name}=${value}` : name));
      const inside = [...node.children].map(told).filter((one, index, all) => one !== all[index - 1]);
      return `${node.localName}[${names.sort()}](${inside})`;
    };
    return told(document.documentElement);
  });
}

/** Bytes before compression, so that the limit holds for the device that has to read them. */
export function weight(html, css) {
  const faults = [];
  if (html >= LIMITS.html) {
    faults.push({ rule: 'weight-html', element: '', message: `${html} bytes of HTML, the limit is ${LIMITS.html}` });
  }
  if (css >= LIMITS.css) {
    faults.push({ rule: 'weight-css', element: '', message: `${css} bytes of CSS, the limit is ${LIMITS.css}` });
  }
  return faults;
}

/** No scrolling sideways, and no cheating: hiding what sticks out makes words unreadable. */
export async function fits(page) {
  await page.evaluate(SELECTOR);
  return page.evaluate(() => {
    const wide = window.innerWidth;
    const scrolls = document.documentElement.scrollWidth > wide;
    const out = [];
    for (const node of document.body.querySelectorAll('*')) {
      const words = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
      if (!words && !scrolls) continue;
      const box = node.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || (box.right <= wide + 1 && box.left >= -1)) continue;
      if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      let held = false;
      for (let at = node; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        // Its own scroll area, or hidden on purpose for readers of the screen only (a skip link, a caption).
        held ||= at !== node && style.overflowX !== 'visible';
        held ||= style.clipPath !== 'none' || (style.position === 'absolute' && box.right < 0) || box.bottom < 0;
      }
      if (held) continue;
      // The innermost element is the one to mend.
      const above = out.findIndex((outer) => outer.contains(node));
      if (above >= 0) out[above] = node;
      else out.push(node);
    }
    const culprits = out.slice(0, 4).map(window.__selector);
    if (scrolls) {
      const over = document.documentElement.scrollWidth - wide;
      return (culprits.length ? culprits : ['html']).map((element) => ({
        rule: 'scrolls-sideways',
        element,
        message: `the page is ${over}px wider than the screen`,
      }));
    }
    return culprits.map((element) => ({ rule: 'cut-off', element, message: 'words stand beside the screen' }));
  });
}
