// Every page and state in a real browser, in every language, width and colour scheme that people use.
//
//   node check.mjs --origin http://127.0.0.1:8080 [--pages pages.json] [--only /part/of/path] [--jobs 2] [--report file]
//
// Pages come from the list (states that a visitor reaches by typing or by mistake) and from following links. Each is
// loaded once per language; widths, colour schemes and open folds are then changed in place, as a turned phone does.
// Prints every fault and ends with exit code 1 when there is one.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { axeSource, launch, open, taken, visit } from './lib.mjs';
import { Report } from './report.mjs';
import { axe } from './axe.mjs';
import { fits, language, weight } from './layout.mjs';
import { keyboard } from './keyboard.mjs';
import { noscript } from './noscript.mjs';
import { crawl, follow } from './crawl.mjs';

const WIDTHS = [320, 360, 1280];
const AXE_WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'];

/** Checks a whole site and answers with the report. */
export async function check({ origin, list, only, jobs = 2 }) {
  const report = new Report();
  const browser = await launch();
  try {
    const tasks = await plan(browser, origin, list, report, only);
    const shared = { browser, origin, list, report, source: axeSource(), known: new Set(), sizes: new Map(), forms: new Map() };
    await Promise.all(Array.from({ length: jobs }, () => worker(tasks, shared)));
  } finally {
    await browser.close();
  }
  return report;
}

/** The pages to look at, each with the languages it exists in. */
async function plan(browser, origin, list, report, only) {
  const listed = list.pages.map((page) => (typeof page === 'string' ? { path: page } : page));
  const crawled = list.crawl
    ? await crawl(browser, origin, {
        start: ['/', ...listed.filter((page) => !page.status).map((page) => page.path)],
        most: list.crawl,
        headers: { 'accept-language': Object.keys(list.languages)[0], accept: 'text/html' },
        skip: list.language_parameter,
      })
    : { pages: [], links: new Map(), faults: [] };
  report.add({}, crawled.faults);
  const { faults, asked } = await follow(origin, crawled.links, {});
  report.add({}, faults);
  report.counts.links = asked;

  const known = new Set(listed.map((page) => page.path));
  const all = [...listed, ...crawled.pages.filter((path) => !known.has(path)).map((path) => ({ path }))];
  const chosen = all.filter((page) => !only || page.path.includes(only));
  report.counts.pages = chosen.length;
  const tasks = [];
  for (const page of chosen) {
    const languages = page.languages ?? (await offered(origin, list, page));
    languages.forEach((lang, index) => tasks.push({ ...page, lang, first: index === 0 }));
  }
  return tasks;
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

async function worker(tasks, shared) {
  // One visitor per language, with script and without: starting a new one costs more than most checks.
  const visitors = new Map();
  const visitor = async (lang, script) => {
    const key = `${lang} ${script}`;
    if (!visitors.has(key)) visitors.set(key, await visit(shared.browser, shared.origin, { lang, script }));
    const seen = visitors.get(key);
    await seen.context.clearCookies();
    return seen;
  };
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const where = { path: inLanguage(shared.list, task.path, task.lang), lang: task.lang };
    try {
      await inspect(task, where, visitor, shared);
    } catch (error) {
      shared.report.add(where, [{ rule: 'broken', element: '', message: String(error.message ?? error).split('\n')[0] }]);
      // Whatever state it is in, the next page starts with a fresh one.
      visitors.clear();
    }
  }
}

async function inspect(task, where, visitor, shared) {
  const { origin, list, report } = shared;
  const { path, lang } = where;
  const seen = await visitor(lang, true);
  await seen.page.setViewportSize({ width: 360, height: 780 });
  await seen.page.emulateMedia({ colorScheme: 'light' });
  const response = await open(seen, origin, path);
  const { status = 200 } = task;
  if (response.status() !== status) {
    report.add(where, [{ rule: 'status', element: '', message: `answered ${response.status()}, not ${status}` }]);
    taken(seen);
    return;
  }
  report.add(where, weight((await response.body()).length, await styles(seen.stylesheets, shared.sizes)));
  report.add(where, await language(seen.page, lang, list.languages[lang]));
  await states(seen.page, task, where, shared);
  await keys(seen, task, where, shared);
  report.add(where, taken(seen));

  // Without script the words differ by language and the working does not, so once is enough.
  if (!task.first) return;
  const plain = await visitor(lang, false);
  const { faults, sent } = await noscript(plain, origin, path, shared.forms);
  report.add(where, [...faults, ...taken(plain)]);
  report.counts.forms += sent;
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
 * Layout and axe in each width and colour scheme, folds closed and open. Languages after the first differ in words, not in
 * colours: they are looked at in light on a phone and in dark on a wide screen, and their layout at every width.
 */
async function states(page, { first }, where, { report, source }) {
  const look = async (width, scheme) => {
    const { faults, undecided } = await axe(page, source);
    report.add({ ...where, width, scheme }, faults);
    undecided.forEach((rule) => report.note(`axe could not decide: ${rule}`));
    report.counts.states++;
  };
  const folds = await page.locator('details').count();
  if (folds) {
    if (first) await look(360, 'light');
    report.add({ ...where, width: 360 }, await fits(page));
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 780 });
    report.add({ ...where, width }, await fits(page));
    if (!AXE_WIDTHS.includes(width)) continue;
    for (const scheme of SCHEMES) {
      if (!first && (width === 360) !== (scheme === 'light')) continue;
      await page.emulateMedia({ colorScheme: scheme });
      await look(width, scheme);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
}

/** The keyboard: in the first language on a phone and a wide screen, and on a phone where reading runs the other way. */
async function keys(seen, task, where, { origin, report, list, known }) {
  const tours = [];
  if (task.first) tours.push({ width: 360, scheme: 'light' }, { width: 1280, scheme: 'dark' });
  else if (list.languages[task.lang] === 'rtl') tours.push({ width: 360, scheme: 'light' });
  for (const { width, scheme } of tours) {
    await seen.page.setViewportSize({ width, height: 780 });
    await seen.page.emulateMedia({ colorScheme: scheme });
    await open(seen, origin, where.path);
    const { faults, stops } = await keyboard(seen.page, { scheme, known });
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
      jobs: { type: 'string', default: '2' },
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
