// A key on a device, in a real browser with a device that is not real (WebAuthn over the protocol of the developer's
// tools): an administrator comes in by her link, makes a key, signs out, signs in with it, and takes it away.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { PATIENCE, launch, visit } from './lib.mjs';

const argument = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1];
const [origin, link] = [argument('origin'), argument('link')];
// Milliseconds after which the button is pressed once more.
const AGAIN = 5_000;
const PASSWORD = 'drie blauwe sokken en een fiets';

/** The code that an app would show, from what stands on the page (RFC 4648, RFC 6238). */
function code(secret, at = Date.now()) {
  const bits = [...secret].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/gu).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', key).update(step).digest();
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const browser = await launch();
try {
  const seen = await visit(browser, origin, { width: 360 });
  const { page, context } = seen;
  const told = (words) => console.log(`  Ada ${words}`);
  const go = async (path) => assert.equal((await page.goto(new URL(path, origin).href)).status(), 200);
  const press = async (name) => {
    await Promise.all([page.waitForNavigation(), page.getByRole('button', { name, exact: true }).click()]);
  };
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const kept = async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials;

  told('makes her account');
  await go(link);
  await press('Ga verder');
  await page.getByLabel('Nieuw wachtwoord').fill(PASSWORD);
  await press('Maak mijn account');
  const secret = (await page.locator('.account__secret').innerText()).replace(/[^A-Z2-7]/gu, '');
  await page.getByLabel('Code', { exact: true }).fill(code(secret));
  await press('Klaar');

  told('makes a key');
  await go('/mijn/inlog');
  await page.getByRole('link', { name: 'Maak een sleutel' }).click();
  await page.getByLabel('Naam van de sleutel').fill('Laptop van Ada');
  await press('Maak de sleutel');
  assert.match(await page.locator('[role=status]').innerText(), /Je sleutel is klaar/u);
  assert.match(await page.locator('main').innerText(), /Laptop van Ada/u);
  const [credential] = await kept();
  assert.ok(credential.isResidentCredential, 'the device knows whose key it is');
  assert.equal(credential.rpId, 'localhost');
  assert.ok(!Buffer.from(credential.userHandle, 'base64').toString().includes('ada'), 'the device is told no name');

  told('cannot make a second one on the same device');
  await go('/mijn/inlog/sleutels');
  await page.getByRole('button', { name: 'Maak de sleutel' }).click();
  await page.getByRole('alert').getByText('Dit apparaat heeft al een sleutel van jou').waitFor();
  assert.equal((await kept()).length, 1);

  told('signs out');
  await go('/mijn/inlog');
  // A device that answers by itself would answer the quiet offer of the browser, before anything is pressed.
  await session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: false });
  await press('Log uit');
  assert.equal(new URL(page.url()).pathname, '/inloggen');

  told('signs in with the key, and types nothing');
  await page.getByRole('button', { name: 'Log in met een sleutel' }).waitFor();
  await page.getByRole('button', { name: 'Log in met een sleutel' }).click();
  await session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: true });
  const inside = (patience) => page.waitForURL((url) => url.pathname === '/mijn', { waitUntil: 'commit', timeout: patience });
  // A device that was asked just before it answers by itself keeps waiting for a finger: then somebody presses once more.
  await inside(AGAIN).catch(async () => {
    await page.getByRole('button', { name: 'Log in met een sleutel' }).click();
    await inside(PATIENCE);
  });
  await go('/mijn/inlog');
  assert.match(await page.locator('main').innerText(), /Met een sleutel op het apparaat/u);
  assert.equal((await kept())[0].signCount, 2, 'the device counts');

  told('is offered the key by the browser itself');
  await press('Log uit');
  await page.waitForURL((url) => url.pathname === '/mijn', { waitUntil: 'commit' });

  told('hears what to do when nobody puts a finger on the device');
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await go('/mijn/inlog');
  await press('Log uit');
  await page.getByRole('button', { name: 'Log in met een sleutel' }).click();
  await page.getByRole('alert').getByText('Probeer het opnieuw, of gebruik je wachtwoord').waitFor();
  await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await Promise.all([
    page.waitForURL((url) => url.pathname === '/mijn', { waitUntil: 'commit' }),
    page.getByRole('button', { name: 'Log in met een sleutel' }).click(),
  ]);

  told('takes the key away');
  await go('/mijn/inlog');
  await page.getByRole('link', { name: /Bekijk.*Laptop van Ada/u }).click();
  await press('Haal de sleutel weg');
  assert.match(await page.locator('[role=status]').innerText(), /De sleutel is weg/u);
  await session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: false });
  await press('Log uit');
  await session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled: true });
  await page.getByRole('button', { name: 'Log in met een sleutel' }).click();
  await page.getByRole('alert').getByText('Met deze sleutel kom je hier niet binnen').waitFor();

  // The one refusal at the end is an answer that a browser writes down as well.
  const faults = seen.faults.filter((fault) => !fault.element.includes('/inloggen/sleutel'));
  assert.deepEqual(faults, []);
  console.log('  The end: a key was made, used and taken away');
} finally {
  await browser.close();
}
