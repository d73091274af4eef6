// A page without script: it says something, its forms can be sent, and nothing on it is dead.

import { SELECTOR, open } from './lib.mjs';

// Milliseconds in which a sent form must lead somewhere.
const FOLLOWS = 10_000;

// How often a form with the same address and fields is sent: the search in the header is on every page.
const TIMES = 3;

/**
 * Checks one page in a browser whose script is switched off; answers with faults and the number of forms sent.
 * `known` counts the forms met before, over all pages.
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
  let sent = 0;
  for (const [index, shape] of shapes.entries()) {
    const times = known.get(shape) ?? 0;
    known.set(shape, times + 1);
    if (times >= TIMES) continue;
    for (const filled of [false, true]) {
      await open(seen, origin, path);
      const form = page.locator('form').nth(index);
      const button = form.locator('button:not([type=button]):not([type=reset]):visible, input[type=submit]:visible').first();
      if (!(await button.count())) continue;
      const element = `form ${index + 1}, to ${(await form.getAttribute('action')) ?? 'the same address'}`;
      const said = await send(page, form, button, filled);
      sent++;
      if (said) faults.push({ rule: 'noscript-form', element, message: `sent ${filled ? 'filled' : 'empty'}: ${said}` });
    }
  }
  return { faults, sent };
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
async function send(page, form, button, filled) {
  try {
    if (filled) await fill(form);
  } catch {
    return 'its fields cannot be filled';
  }
  const download = page.waitForEvent('download', { timeout: FOLLOWS }).catch(() => null);
  const arrival = page.waitForNavigation({ timeout: FOLLOWS }).catch(() => null);
  try {
    await button.click({ noWaitAfter: true, timeout: FOLLOWS });
  } catch {
    return 'its button cannot be pressed';
  }
  const answer = await Promise.race([arrival, download.then((file) => file ?? arrival)]);
  if (!answer) return 'it leads nowhere';
  if (!answer.status) return '';
  if (answer.status() >= 500) return `the answer is ${answer.status()}`;
  return (await page.locator('h1').count()) ? '' : 'the answer is a page without a heading';
}
