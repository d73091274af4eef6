// What every browser test stands on: one Chromium, and pages that remember what went wrong on them.
//
// Playwright drives the browser, because it presses real keys and sees real requests; the browser itself is the one of
// the system (KANSRIJK_CHROMIUM). Nothing is fetched from outside: every name but the loopback address fails to resolve.
// Deliberately absent: waiting for a time. A page is ready when its load event has fired.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A setting from the environment that `cargo xtask test` prepares; ends with one sentence when it is absent. */
export function setting(name) {
  const value = process.env[name];
  if (!value) {
    console.error(`${name} is not set: run these tests through \`cargo xtask test\`, which prepares what they need.`);
    process.exit(2);
  }
  return value;
}

/** Loads an installed package, wherever the target folder is. */
export function load(name) {
  return createRequire(path.join(setting('KANSRIJK_NODE_MODULES'), 'here.js'))(name);
}

/** The source text of axe-core, to be evaluated in a page. */
export function axeSource() {
  return readFileSync(path.join(setting('KANSRIJK_NODE_MODULES'), 'axe-core', 'axe.min.js'), 'utf8');
}

export async function launch() {
  const { chromium } = load('playwright-core');
  return chromium.launch({ executablePath: setting('KANSRIJK_CHROMIUM'), headless: true, args: FLAGS });
}

/** Milliseconds that one step in the browser may take. A busy machine stands still for half a minute; a hang is longer than this. */
export const PATIENCE = 60_000;

/**
 * Opens a page as one kind of visitor. Movement is off, so that a state is measured and not a transition.
 * `faults` fills itself: console errors, exceptions, failed requests, bad answers, and requests to others.
 */
export async function visit(browser, origin, { width = 360, lang = 'nl', scheme = 'light', script = true } = {}) {
  const context = await browser.newContext({
    locale: lang,
    viewport: { width, height: 780 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    javaScriptEnabled: script,
    timezoneId: 'Europe/Amsterdam',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults = [];
  const stylesheets = new Set();
  watch(page, origin, faults, stylesheets);
  return { context, page, faults, stylesheets };
}

/** Takes what was seen since the last time, so that one page can visit many addresses. */
export function taken(seen) {
  seen.stylesheets.clear();
  return seen.faults.splice(0);
}

/** Goes to a path and answers with the response of the document. */
export function open(seen, origin, path) {
  return seen.page.goto(new URL(path, origin).href, { waitUntil: 'load' });
}

function watch(page, origin, faults, stylesheets) {
  const main = (request) => request.isNavigationRequest() && request.frame() === page.mainFrame();

  page.on('console', (message) => {
    // A page that is meant to answer 404 or 422 makes the browser complain about the document itself.
    const aboutDocument = message.location().url === page.url() && message.text().startsWith('Failed to load resource');
    const source = message.location().url ?? '';
    // The browser asks for this of its own accord when an answer is no page.
    if (message.type() === 'error' && !aboutDocument && !source.endsWith('/favicon.ico')) {
      faults.push({ rule: 'console-error', element: source, message: message.text() });
    }
  });
  page.on('pageerror', (error) => faults.push({ rule: 'console-error', element: '', message: String(error) }));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.host !== new URL(origin).host) {
      faults.push({ rule: 'third-party', element: request.url(), message: 'a page asks nothing of anybody else' });
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // A download ends its navigation on purpose.
    if (reason !== 'net::ERR_ABORTED') {
      faults.push({ rule: 'failed-request', element: request.url(), message: reason });
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !main(response.request())) {
      faults.push({ rule: 'failed-request', element: response.url(), message: `answered ${response.status()}` });
    }
    if (response.request().resourceType() === 'stylesheet') stylesheets.add(response.url());
  });
}

/** A short selector that a person can find back: id, or tag and classes with their place below the nearest id. */
export const SELECTOR = `
  window.__selector = (node) => {
    const parts = [];
    for (let at = node; at && at.nodeType === 1 && parts.length < 4; at = at.parentElement) {
      if (at.id) { parts.unshift('#' + CSS.escape(at.id)); break; }
      let part = at.localName + [...at.classList].slice(0, 2).map((name) => '.' + CSS.escape(name)).join('');
      const twins = at.parentElement ? [...at.parentElement.children].filter((c) => c.localName === at.localName) : [];
      if (twins.length > 1) part += ':nth-of-type(' + (twins.indexOf(at) + 1) + ')';
      parts.unshift(part);
    }
    const words = (node.getAttribute('aria-label') || node.textContent || node.getAttribute('name') || '').trim();
    return parts.join(' > ') + (words ? ' "' + words.replace(/\\s+/g, ' ').slice(0, 40) + '"' : '');
  };`;
