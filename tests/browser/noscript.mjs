// A page without script: it says something, its forms can be sent, and nothing on it is dead.

import { SELECTOR, open } from './lib.mjs';

// Milliseconds in which a sent form must lead somewhere.
const FOLLOWS = 20_000;

// How often a form with the same address and fields is sent, each time as it stands and filled: the search in the header is on every
// page.
const TIMES = 1;

/**
 * Checks one page in a browser whose script is switched off; answers with faults, and with the forms to be sent: their
 * places on the page. `known` counts the forms met before, over all pages.
 */
export async function noscript(seen, origin, path, known) {
  const { page } = seen;
  await open(seen, origin, path);
  await page.evaluate(SELECTOR);
  const faults = await page.evaluate(() => {
    const dead = [];
    const main = document.querySelector('main');
    if (!main || main.innerText.trim().length < 20) {
      dead.push({ rule: 'noscript-empty', element: 'main', message: 'without script there is nothing to read' });
    }
    for (const link of document.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? link.getAttribute('xlink:href');
      if (!link.checkVisibility()) continue;
      if (href === null || href === '#' || href.startsWith('javascript:')) {
        dead.push({ rule: 'noscript-dead', element: window.__selector(link), message: 'this link goes nowhere' });
      }
    }
    for (const button of document.querySelectorAll('button')) {
      const works = button.form && ['submit', 'reset'].includes(button.type);
      if (!works && button.checkVisibility() && !button.disabled && !button.matches('[popovertarget], [commandfor]')) {
        dead.push({ rule: 'noscript-dead', element: window.__selector(button), message: 'this button does nothing' });
      }
    }
    for (const form of document.forms) {
      if (form.method !== 'dialog' && !form.querySelector('button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]')) {
        dead.push({ rule: 'noscript-form', element: window.__selector(form), message: 'this form has no button to send it' });
      }
    }
    return dead;
  });

  const shapes = await page.evaluate(() =>
    [...document.forms].map((form) => [form.method, form.getAttribute('action'), ...[...form.elements].map((field) => field.name)].join(' ')),
  );
  const forms = [];
  for (const [index, shape] of shapes.entries()) {
    const kind = shape.replace(/[0-9a-f]{32}/g, '#');
    const times = known.get(kind) ?? 0;
    known.set(kind, times + 1);
    if (times < TIMES) forms.push(index);
  }
  return { faults, forms };
}

/**
 * Sends one form of a page as it stands, or filled; answers with faults, with whether there was such a form, and with the
 * status of what followed. That may be another page than before: whoever sends forms changes things.
 */
export async function send(seen, origin, path, index, filled) {
  const { page } = seen;
  await open(seen, origin, path);
  const form = page.locator('form').nth(index);
  const button = form.locator('button:not([type=button]):not([type=reset]):visible, input[type=submit]:visible').first();
  if (!(await button.count())) return { faults: [], sent: false };
  const element = `form ${index + 1}, to ${(await form.getAttribute('action')) ?? 'the same address'}`;
  const { said, status } = await press(page, form, button, filled);
  const message = `sent ${filled ? 'filled' : 'empty'}: ${said}`;
  return { faults: said ? [{ rule: 'noscript-form', element, message }] : [], sent: true, status };
}

/** The last choice everywhere, and a word in every text field: not what the page offers by itself. */
async function fill(form) {
  for (const radio of await form.locator('input[type=radio]:enabled').all()) await radio.check({ force: true });
  for (const box of await form.locator('input[type=checkbox]:enabled').all()) await box.check({ force: true });
  for (const text of await form.locator('input[type=text]:enabled, input[type=search]:enabled, input:not([type]):enabled, textarea:enabled').all()) {
    await text.fill('leraar', { force: true });
  }
  for (const list of await form.locator('select:enabled').all()) {
    const last = await list.locator('option').last().getAttribute('value');
    if (last !== null) await list.selectOption(last, { force: true });
  }
}

// Presses the button and says what is wrong with what follows; a page or a download is right, also one that says no.
async function press(page, form, button, filled) {
  try {
    if (filled) await fill(form);
  } catch {
    return { said: 'its fields cannot be filled' };
  }
  if (!(await free(button))) return { said: 'its button cannot be pressed' };
  const download = page.waitForEvent('download', { timeout: FOLLOWS }).catch(() => null);
  const arrival = page.waitForNavigation({ timeout: FOLLOWS }).catch(() => null);
  try {
    await button.click({ noWaitAfter: true, timeout: FOLLOWS });
  } catch {
    return { said: 'its button cannot be pressed' };
  }
  // A download ends its navigation, so each of the two may come to nothing when the other comes.
  const first = (one, other) => one.then((came) => came ?? other);
  const answer = await Promise.race([first(arrival, download), first(download, arrival)]);
  if (!answer) return { said: 'it leads nowhere' };
  if (!answer.status) return { said: '' };
  const status = answer.status();
  if (status >= 500) return { said: `the answer is ${status}`, status };
  return { said: (await page.locator('h1').count()) ? '' : 'the answer is a page without a heading', status };
}

// Does nothing lie over the button? Waiting for that to change would be waiting for a time.
function free(button) {
  return button.evaluate((node) => {
    node.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = node.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (node.contains(hit) || hit.contains(node));
  });
}
