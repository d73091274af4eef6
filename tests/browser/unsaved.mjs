// What somebody wrote and did not save: the browser asks before it is lost, and does not ask when nothing is.
//
//   node unsaved.mjs --origin http://127.0.0.1:8080
//
// On a demo. A young person begins a talk, writes, and presses something else; stays; saves, and goes on unasked.

import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { launch, open, visit } from './lib.mjs';
import { carry, enter, find } from './people.mjs';

const WORDS = 'Ik hielp zaterdag in de winkel van mijn oom.';

const { values } = parseArgs({ options: { origin: { type: 'string' } } });
const origin = new URL(values.origin).origin;
const browser = await launch();
try {
  const seen = await visit(browser, origin, { width: 360 });
  const { page } = seen;
  const [noor] = await find(origin, [{ name: 'Noor de Wit' }]);
  await carry(seen, origin, await enter(origin, noor));
  let asked = 0;
  let stay = true;
  page.on('dialog', (dialog) => {
    asked += 1;
    assert.equal(dialog.type(), 'beforeunload');
    return stay ? dialog.dismiss() : dialog.accept();
  });
  const elsewhere = page.locator('header a').first();

  await open(seen, origin, '/mijn/gesprek');
  await Promise.all([page.waitForNavigation(), page.locator('main form[action="/mijn/gesprek"] button').first().click()]);
  const talk = page.url();
  const field = page.locator('textarea[name=tekst]');
  await field.waitFor();

  // Nothing written: nothing asked.
  await Promise.all([page.waitForNavigation(), elsewhere.click()]);
  assert.equal(asked, 0);

  // Written and not saved: asked, and one stays with what was written.
  await page.goto(talk);
  await field.fill(WORDS);
  await elsewhere.click({ noWaitAfter: true });
  await page.waitForFunction(() => document.visibilityState === 'visible');
  assert.equal(asked, 1);
  assert.equal(page.url(), talk);
  assert.equal(await field.inputValue(), WORDS);

  // Saved: not asked, and there afterwards.
  await Promise.all([page.waitForNavigation(), page.locator('form:has(textarea[name=tekst]) button').first().click()]);
  assert.equal(asked, 1);
  assert.equal(await field.inputValue(), WORDS);
  await Promise.all([page.waitForNavigation(), elsewhere.click()]);
  assert.equal(asked, 1);

  // Whoever says that it may be lost goes on.
  await page.goto(talk);
  await field.fill(`${WORDS} En ook zondag.`);
  stay = false;
  await Promise.all([page.waitForNavigation(), elsewhere.click()]);
  assert.equal(asked, 2);
  assert.deepEqual(seen.faults, []);
  console.log('Nothing was lost unasked.');
} finally {
  await browser.close();
}
