// Stored script: what somebody wrote so that it runs in the browser of another. It has to run for nobody.
//
//   node hostile.mjs --origin http://127.0.0.1:8080
//
// The demo holds a school whose names, classes and stories are markup. Its people come in, write more of it in every field
// that takes words and in the name of a file, and then everybody looks at all they can see. The browser leaves out our
// content security policy, so that escaping alone has to hold, and tells when anything runs: a dialog, a function that
// only the written words call, an attribute that would run something, an address that would. A control, first, serves the
// same words as they are, and each way of telling has to tell. Deliberately absent: forms of who may not; the fuzz has them.

import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { PATIENCE, launch, open } from './lib.mjs';
import { crawl } from './crawl.mjs';
import { carry, enter, residents } from './people.mjs';

// Each calls something that is watched, in a way of its own.
const WORDS = [
  '<script>ran("script")</script>',
  '"><img src=x onerror=ran("picture")>',
  "'><svg onload=ran('drawing')>",
  '</title><script>ran("title")</script>',
  '<a href="javascript:ran(1)">klik</a>',
  '<details open ontoggle=ran("fold")>x',
  '<b id=written>vet</b>',
];
const JOBS = 3;
const PAGES = { most: 25, within: /^\/(mijn|groepen|mensen|beheer)(\/|\?|$)/u, skip: 'taal', telling: ['wie'], perShape: 2 };

/** A visitor without our policy, in whose pages everything that runs is told. */
async function watched(browser, origin) {
  const context = await browser.newContext({ bypassCSP: true, locale: 'nl' });
  context.setDefaultTimeout(PATIENCE);
  const ran = [];
  await context.exposeBinding('__ran', (_, what) => void ran.push(what));
  await context.addInitScript(() => {
    window.ran = (what) => window.__ran(String(what));
    for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => window.__ran(name);
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    // The browser itself asks whether what was written may be lost; it may.
    if (dialog.type() === 'beforeunload') return dialog.accept();
    ran.push(`dialog ${dialog.type()}`);
    return dialog.dismiss();
  });
  return { context, page, ran };
}

/** What runs, or would, on the page that is open. */
async function told({ page, ran }) {
  const would = await page.evaluate(() => {
    const found = [];
    for (const node of document.querySelectorAll('*')) {
      for (const { name, value } of node.attributes) {
        if (/^on/iu.test(name)) found.push(`${node.localName} has ${name}`);
        if (/^\s*javascript:/iu.test(value)) found.push(`${node.localName} leads to ${value.slice(0, 40)}`);
      }
      if (node.localName === 'script' && !node.src) found.push('a script stands in the page');
    }
    if (document.getElementById('written')) found.push('what was written became an element');
    return found;
  });
  return [...ran.splice(0).map((what) => `ran: ${what}`), ...would];
}

/** The control: a page that writes words as they are. */
async function control(browser) {
  const server = createServer((request, response) => {
    const words = WORDS[Number(new URL(request.url, 'http://here').searchParams.get('word'))] ?? '';
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" });
    response.end(`<!doctype html><html lang="nl"><title>${words.includes('title') ? words : 'Proef'}</title><p>${words}</p>`);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const seen = await watched(browser, origin);
  const silent = [];
  for (const [word, words] of WORDS.entries()) {
    await open(seen, origin, `/?word=${word}`);
    // What a script did is heard of over another line; asking the page over that line comes after it.
    await seen.page.evaluate(() => window.__ran('asked'));
    const heard = (await told(seen)).filter((what) => what !== 'ran: asked');
    if (!heard.length) silent.push(words);
    if (/ran\("(script|picture|title)"\)/u.test(words) && !heard.some((what) => what.startsWith('ran:'))) silent.push(`${words} did not run`);
  }
  await seen.context.close();
  server.close();
  return silent.map((words) => `the control was not noticed: ${words}`);
}

/** The pages that somebody can see. */
async function pagesOf(browser, origin, cookie) {
  const found = await crawl(browser, origin, { start: ['/mijn'], headers: { cookie, accept: 'text/html' }, ...PAGES });
  return found.pages;
}

/** Writes every word in every field that takes words, and sends the forms; answers with how many were sent. */
async function write(browser, origin, who) {
  const seen = await watched(browser, origin);
  let sent = 0;
  const wrong = [];
  for (const path of await pagesOf(browser, origin, await enter(origin, who))) {
    await carry(seen, origin, await enter(origin, who));
    await open(seen, origin, path);
    const many = await seen.page.locator('main form').count();
    for (let index = 0; index < many; index++) {
      await carry(seen, origin, await enter(origin, who));
      await open(seen, origin, path);
      const form = seen.page.locator('main form').nth(index);
      const texts = form.locator('input[type=text], input[type=search], input:not([type]), textarea');
      const files = form.locator('input[type=file]');
      if (!(await texts.count()) && !(await files.count())) continue;
      for (const [place, text] of (await texts.all()).entries()) await text.fill(WORDS[(place + sent) % WORDS.length], { force: true });
      for (const list of await form.locator('select').all()) {
        await list.selectOption({ index: (await list.locator('option').count()) - 1 }, { force: true });
      }
      for (const radio of await form.locator('input[type=radio]').all()) await radio.check({ force: true });
      for (const day of await form.locator('input[type=date]').all()) await day.fill('2026-10-09', { force: true });
      for (const file of await files.all()) {
        await file.setInputFiles({ name: `${WORDS[1]}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`a,b\n${WORDS[0]},${WORDS[1]}\n`) });
      }
      const arrived = seen.page.waitForEvent('load');
      await form.evaluate((node) => node.submit());
      await arrived;
      sent++;
      for (const what of await told(seen)) wrong.push(`${who.name.slice(0, 40)} at ${path}, after sending: ${what}`);
    }
  }
  await seen.context.close();
  return { sent, wrong };
}

/** Looks at everything that somebody can see. */
async function look(browser, origin, who) {
  const seen = await watched(browser, origin);
  const cookie = await enter(origin, who);
  const pages = await pagesOf(browser, origin, cookie);
  await carry(seen, origin, cookie);
  const wrong = [];
  let words = 0;
  for (const path of pages) {
    await open(seen, origin, path);
    words += (await seen.page.locator('body').innerText()).match(/ran\(|alert\(/u) ? 1 : 0;
    for (const what of await told(seen)) wrong.push(`${who.name.slice(0, 40)} at ${path}: ${what}`);
  }
  await seen.context.close();
  return { pages: pages.length, words, wrong };
}

const { values } = parseArgs({ options: { origin: { type: 'string' } } });
const origin = new URL(values.origin).origin;
const browser = await launch();
const wrong = await control(browser);
const everybody = await residents(origin, 'andere');
const counts = { people: everybody.length, sent: 0, pages: 0, words: 0 };
const each = async (people, act) => {
  const rest = [...people];
  await Promise.all(Array.from({ length: JOBS }, async () => {
    for (let who = rest.shift(); who; who = rest.shift()) {
      const did = await act(browser, origin, who);
      wrong.push(...did.wrong);
      for (const [name, many] of Object.entries(did)) if (name !== 'wrong') counts[name] += many;
    }
  }));
};
// Whoever has a task writes; the young have few fields that are not the same for all.
await each(everybody.slice(-8), write);
await each(everybody, look);
await browser.close();
if (!counts.sent || counts.words < 10 || counts.pages < 60) wrong.push(`too little was tried: ${JSON.stringify(counts)}`);
for (const line of [...new Set(wrong)].slice(0, 40)) console.log(`✗ ${line}`);
const { people, sent, pages, words } = counts;
console.log(`${people} people, ${sent} forms with script in them, ${pages} pages, ${words} of them with what was written: ${wrong.length ? 'it ran, or would' : 'nothing ran'}.`);
process.exit(wrong.length ? 1 : 0);
