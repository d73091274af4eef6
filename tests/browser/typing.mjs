// What is found while somebody types, with a script; and the same with a press of the button, without one.
//
//   node typing.mjs --origin http://127.0.0.1:8080

import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { launch, open, taken, visit } from './lib.mjs';

const { values } = parseArgs({ options: { origin: { type: 'string' } } });
const origin = new URL(values.origin).origin;
const browser = await launch();
try {
  const seen = await visit(browser, origin, { width: 360 });
  const { page } = seen;
  await open(seen, origin, '/werk?waar=havo-3');
  const field = page.locator('input[type=search]');
  const found = page.locator('#gevonden');

  // Half a word is enough; where somebody stands goes along, and a listener hears how many there are.
  await field.pressSequentially('dierena', { delay: 20 });
  await found.locator('mark', { hasText: /^Dierena$/ }).first().waitFor();
  assert.match(await found.locator('a').first().getAttribute('href'), /^\/werk\/[a-z-]+\?waar=havo-3$/);
  assert.match(await page.locator('[data-find-status]').textContent(), /\d+ gevonden/);
  assert.equal(new URL(page.url()).pathname, '/werk', 'the page stays');

  // Typing on replaces what was found; an empty field takes it away.
  await field.fill('ferpleechkundige');
  await found.locator('a', { hasText: 'Verpleegkundige' }).first().waitFor();
  await field.fill('');
  await page.waitForFunction(() => document.querySelector('#gevonden').childElementCount === 0);
  assert.deepEqual(taken(seen), []);

  // Without a script the button brings the same.
  const plain = await visit(browser, origin, { width: 360, script: false });
  await open(plain, origin, '/werk');
  await plain.page.locator('input[type=search]').fill('dierena');
  await Promise.all([plain.page.waitForNavigation(), plain.page.locator('form[role=search] button').click()]);
  assert.ok(await plain.page.locator('mark', { hasText: /^Dierena$/ }).count());
  console.log('typing: as it should be');
} finally {
  await browser.close();
}
