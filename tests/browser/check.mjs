// Every page and state in a real browser, in every language, width and colour scheme that people use.
//
//   node check.mjs --origin http://127.0.0.1:8080 [--pages pages.json] [--only /part/of/path] [--jobs 2] [--report file]
//
// Pages come from the list (states that a visitor reaches by typing or by mistake) and from following links; where the list
// has people, each of them comes in and follows the links that they have. Each page is loaded once per language; widths,
// colour schemes and open folds are then changed in place, as a turned phone does. Forms are sent when all pages have been
// looked at, because sending changes things. Prints every fault and ends with exit code 1 when there is one.

import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { axeSource, launch, open, taken, visit } from './lib.mjs';
import { Report } from './report.mjs';
import { axe } from './axe.mjs';
import { built, fits, language, weight } from './layout.mjs';
import { keyboard } from './keyboard.mjs';
import { noscript, send } from './noscript.mjs';
import { crawl, follow } from './crawl.mjs';
import { carry, enter, find } from './people.mjs';

const WIDTHS = [320, 360, 1280];
const JOBS = Math.max(2, availableParallelism());
// A browser on a machine that has no time for it sometimes stands still for good; a page that is broken is so each time.
const TIMES = 2;

/** Checks a whole site and answers with the report. */
export async function check({ origin, list, only, jobs = JOBS }) {
  const report = new Report();
  const browser = await launch();
  try {
    const tasks = await report.timed('finding pages', () => plan(browser, origin, list, report, only));
    const known = { keys: new Set(), forms: new Map(), built: new Set() };
    const shared = { browser, origin, list, report, source: axeSource(), known, sizes: new Map(), forms: [] };
    await all(jobs, tasks, look, shared);
    await all(jobs, shared.forms, sent, shared);
  } finally {
    await browser.close();
  }
  return report;
}

/** The pages to look at, each with the languages it exists in, and with who looks. */
async function plan(browser, origin, list, report, only) {
  const people = (await find(origin, list.people ?? [])).filter((who) => !only || only.startsWith('/') || who.sort === only);
  // Not all at once: a school does not come in on one second either.
  const lists = [];
  for (const who of people.length ? people : [undefined]) lists.push(await pages(browser, origin, list, report, who));
  const chosen = lists.flat().filter((page) => !only || page.path.includes(only) || page.who?.sort === only);
  report.counts.pages = chosen.length;
  return chosen;
}

/** The pages of one visitor: whoever comes by, or somebody who is signed in. */
async function pages(browser, origin, list, report, who) {
  const listed = (who?.pages ?? list.pages ?? []).map((page) => (typeof page === 'string' ? { path: page } : page));
  const cookie = await enter(origin, who);
  const headers = { 'accept-language': Object.keys(list.languages)[0], accept: 'text/html', ...(cookie && { cookie }) };
  const crawled = list.crawl
    ? await crawl(browser, origin, {
        start: [...(who ? [list.desk] : ['/']), ...listed.filter((page) => !page.status).map((page) => page.path)],
        most: list.crawl,
        headers,
        skip: list.language_parameter,
        ...(list.within && { within: new RegExp(list.within, 'u') }),
        telling: list.telling,
        perShape: list.per_shape,
      })
    : { pages: [], links: new Map(), faults: [] };
  const where = who && { who: who.sort };
  report.add(where, crawled.faults);
  if (who && Boolean(who.out) === Boolean(crawled.pages.length)) {
    report.add(where, [{ rule: 'sign-in', element: '', message: who.out ? `${who.name} comes in` : `${who.name} finds no page` }]);
  }
  const { faults, asked } = await follow(origin, crawled.links, cookie ? { cookie } : {}, list.links_per_shape);
  report.add(where, faults);
  report.counts.links += asked;

  const known = new Set(listed.map((page) => page.path));
  const all = [...listed, ...crawled.pages.filter((path) => !known.has(path)).map((path) => ({ path }))];
  // One who is signed in was chosen with the languages that they read.
  const languages = async (page) => page.languages ?? who?.languages ?? offered(origin, list, page);
  return Promise.all(all.map(async (page) => ({ ...page, who, cookie, languages: await languages(page) })));
}

/** A page that is not listed exists in the languages that it answers in when asked. */
async function offered(origin, list, page) {
  const languages = [];
  for (const lang of Object.keys(list.languages)) {
    const answer = await fetch(new URL(inLanguage(list, page.path, lang), origin), { headers: { 'accept-language': lang } });
    const said = /<html[^>]*\slang="?([a-z]+)/i.exec(await answer.text())?.[1];
    if (said === lang) languages.push(lang);
  }
  // Two languages are always complete, and asking them makes a missing one a fault.
  return [...new Set([...(list.complete ?? []), ...languages])];
}

/** The same page in a language: by the name the product gives it in the query, or by what the browser prefers. */
export function inLanguage(list, path, lang) {
  if (!list.language_parameter) return path;
  const url = new URL(path, 'http://here');
  url.searchParams.set(list.language_parameter, lang);
  return url.pathname + url.search;
}

/** Does all tasks, some at a time, each with visitors of its own: starting a new one costs more than most checks. */
function all(jobs, tasks, act, shared) {
  const worker = async () => {
    const visitors = new Map();
    // One visitor per language, with script and without, who is whoever the cookie says.
    const visitor = async (lang, script, cookie) => {
      const key = `${lang} ${script}`;
      if (!visitors.has(key)) visitors.set(key, await visit(shared.browser, shared.origin, { lang, script }));
      await carry(visitors.get(key), shared.origin, cookie);
      return visitors.get(key);
    };
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      for (const where of places(task, shared)) {
        for (let times = 1; times <= TIMES; times++) {
          try {
            await act(task, where, visitor, shared);
            break;
          } catch (error) {
            const message = String(error.message ?? error).split('\n')[0];
            // Whatever state it is in, what comes next starts with a fresh one.
            for (const { context } of visitors.values()) await context.close().catch(() => {});
            visitors.clear();
            if (times === TIMES) shared.report.add(where, [{ rule: 'broken', element: '', message }]);
            else shared.report.note(`looked at again, because a browser stood still: ${where.path}: ${message}`);
          }
        }
      }
    }
  };
  return Promise.all(Array.from({ length: jobs }, worker));
}

/** A task in each of its languages. One worker does them all, so that the first has been seen before the others. */
function places({ path, who, languages }, { list }) {
  return languages.map((lang) => ({ path: inLanguage(list, path, lang), lang, ...(who && { who: who.sort }) }));
}

async function look(task, where, visitor, shared) {
  const { origin, list, report } = shared;
  const { path, lang } = where;
  const seen = await visitor(lang, true, task.cookie);
  await seen.page.setViewportSize({ width: 360, height: 780 });
  await seen.page.emulateMedia({ colorScheme: 'light' });
  const response = await report.timed('opening', () => open(seen, origin, path));
  const { status = 200 } = task;
  if (response.status() !== status) {
    report.add(where, [{ rule: 'status', element: '', message: `answered ${response.status()}, not ${status}` }]);
    taken(seen);
    return;
  }
  report.add(where, weight((await response.body()).length, await styles(seen.stylesheets, shared.sizes)));
  report.add(where, await language(seen.page, lang, list.languages[lang]));
  const first = lang === task.languages[0];
  const extent = await wanted(seen.page, first, where, task, shared);
  try {
    await states(seen.page, extent, where, shared);
    await keys(seen, extent, where, shared);
  } catch (error) {
    // Not looked at to the end, so the next that is built like it does not count as looked at either.
    shared.known.built.delete(extent.kind);
    throw error;
  }
  report.add(where, taken(seen));

  // Without script the words differ by language and the working does not, so once is enough.
  if (!first) return;
  const plain = await visitor(lang, false, task.cookie);
  const { faults, forms } = await report.timed('no script', () => noscript(plain, origin, path, shared.known.forms));
  report.add(where, [...faults, ...taken(plain)]);
  const { languages, ...rest } = task;
  for (const form of forms) shared.forms.push({ ...rest, languages: [lang], form });
}

/**
 * How much of a page has to be looked at: all of it, or only what words can change, when it is built like one that was.
 * In the first language all is looked at, but for people: half of what one of them sees, others have as well. In other
 * languages a page that is built as in the first differs in words; where reading runs the other way it is built otherwise.
 */
async function wanted(page, first, { lang }, { who, path }, { list, known }) {
  const shape = await built(page);
  const kind = who ? `${lang} ${shape}` : `${path} ${shape.replace(/lang=\w+/gu, '')}`;
  const again = known.built.has(kind);
  known.built.add(kind);
  const other = list.languages[lang] === 'rtl';
  return { kind, all: first && !again, wide: !again, keys: (first || other) && !(who && again), wideKeys: first };
}

/** Sends one form, empty and filled, by who was there; and looks at the page that says no. */
async function sent({ path, who, form, languages: [lang] }, where, visitor, { origin, report, source }) {
  for (const filled of [false, true]) {
    // Coming in anew, because one of the forms signs out.
    const plain = await visitor(lang, false, await enter(origin, who));
    const answer = await report.timed('forms', () => send(plain, origin, where.path, form, filled));
    report.add(where, answer.faults);
    report.counts.forms += answer.sent;
    report.add(where, taken(plain));
    if (!who || answer.status !== 422) continue;
    // axe needs script, so the same is sent once more with it.
    const seen = await visitor(lang, true, await enter(origin, who));
    const { status } = await report.timed('forms', () => send(seen, origin, where.path, form, filled));
    if (status === 422) {
      const { faults } = await report.timed('axe', () => axe(seen.page, source));
      report.add({ ...where, path: `${path}, form ${form + 1} refused` }, faults);
      report.counts.states++;
    }
    report.add(where, taken(seen));
  }
}

/** Bytes of all style sheets of a page; each is asked for once. */
async function styles(urls, sizes) {
  let sum = 0;
  for (const url of urls) {
    if (!sizes.has(url)) sizes.set(url, (await (await fetch(url)).arrayBuffer()).byteLength);
    sum += sizes.get(url);
  }
  return sum;
}

/**
 * Layout and axe in the widths and colour schemes. Layout is looked at everywhere, at every width, folds closed and open. Each pair
 * of colours is one of tokens, the same on a phone and on a wide screen, so light colours are judged on the phone and dark ones on the
 * wide screen, and each of the two is judged in full for all else. A closed fold shows nothing that is not there when it is open,
 * so then only the words are judged. What is built like what was looked at before differs in words, not in colours, and is
 * looked at on a phone; where reading runs the other way it is built otherwise, with the same colours in other places: in
 * full on a phone, and for all but colours on a wide screen.
 */
async function states(page, { all, wide }, where, { report, source }) {
  const judge = async (width, scheme, colours) => {
    const { faults, undecided } = await report.timed('axe', () => axe(page, source, { colours }));
    report.add({ ...where, width, scheme }, faults);
    undecided.forEach((rule) => report.note(`axe could not decide: ${rule}`));
    report.counts.states++;
  };
  const folds = await page.locator('details').count();
  if (folds) {
    if (all) await judge(360, 'light', false);
    report.add({ ...where, width: 360 }, await fits(page));
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  }
  for (const width of WIDTHS) {
    await report.timed('turning', () => page.setViewportSize({ width, height: 780 }));
    report.add({ ...where, width }, await report.timed('layout', () => fits(page)));
    if (width === 360) await judge(width, 'light', all || wide);
    if (width === 1280 && wide) {
      await report.timed('turning', () => page.emulateMedia({ colorScheme: 'dark' }));
      await judge(width, 'dark', all);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  }
}

/** The keyboard: in the first language on a phone and a wide screen, and on a phone where reading runs the other way. */
async function keys({ page }, wanted, where, { report, known }) {
  if (!wanted.keys) return;
  const tours = [{ width: 360, scheme: 'light' }];
  if (wanted.wideKeys) tours.unshift({ width: 1280, scheme: 'dark' });
  for (const { width, scheme } of tours) {
    await page.setViewportSize({ width, height: 780 });
    await page.emulateMedia({ colorScheme: scheme });
    const { faults, stops } = await report.timed('keyboard', () => keyboard(page, { scheme, known: known.keys }));
    report.add({ ...where, width, scheme }, faults);
    report.counts.stops += stops;
  }
}

async function main() {
  const { values } = parseArgs({
    options: {
      origin: { type: 'string' },
      pages: { type: 'string', default: new URL('pages.json', import.meta.url).pathname },
      only: { type: 'string' },
      jobs: { type: 'string', default: String(JOBS) },
      report: { type: 'string' },
    },
  });
  if (!values.origin) {
    console.error('give --origin, the address of a running server');
    process.exit(2);
  }
  const list = JSON.parse(readFileSync(values.pages, 'utf8'));
  const report = await check({ origin: new URL(values.origin).origin, list, only: values.only, jobs: Number(values.jobs) });
  console.log(report.text());
  if (values.report) writeFileSync(values.report, JSON.stringify(report.findings, null, 1));
  process.exitCode = report.findings.length ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
