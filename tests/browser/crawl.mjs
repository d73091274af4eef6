// Finds pages by following links from the first one, as a visitor would, and checks that every link leads somewhere.
//
// Positions live in the URL, so there are more addresses than pages. An address has a shape (its path, and the names in
// its query); shapes seen least come first, so that sixty pages show as much of the product as sixty pages can.

const PER_SHAPE = 4;
const MOST_LINKS = 600;

export function shape(path) {
  const url = new URL(path, 'http://here');
  const names = [...new Set(url.searchParams.keys())].sort().join('&');
  return url.pathname.replace(/\d+/g, '#') + (names && '?' + names);
}

/**
 * Answers with the paths of HTML pages, all links met, and the faults met on the way.
 * Addresses with the name `skip` in their query are the same page in another language: links, and no pages of their own.
 */
export async function crawl(browser, origin, { start, most, headers, skip }) {
  const page = await (await browser.newContext()).newPage();
  const found = [];
  const met = new Map(start.map((path) => [path, null]));
  // Where each address was met; those that we start from were not met anywhere.
  const links = new Map(met);
  const shapes = new Map();
  const faults = [];
  while (met.size && found.length < most) {
    const path = next(met, shapes);
    if (path === undefined) break;
    met.delete(path);
    const answer = await fetch(new URL(path, origin), { headers });
    const html = await answer.text();
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html') || !answer.ok) continue;
    shapes.set(shape(path), (shapes.get(shape(path)) ?? 0) + 1);
    found.push(path);
    for (const { href, ids } of await hrefs(page, html)) {
      const url = new URL(href, new URL(path, origin));
      if (url.origin !== origin) continue;
      if (url.hash && url.pathname + url.search === path && !ids) {
        faults.push({ path, rule: 'link-broken', element: href, message: 'no such place on this page' });
      }
      const to = url.pathname + url.search;
      if (!links.has(to)) links.set(to, path);
      if (!met.has(to) && !found.includes(to) && !url.searchParams.has(skip)) met.set(to, path);
    }
  }
  await page.context().close();
  return { pages: found, links, faults };
}

function next(met, shapes) {
  let best;
  let least = PER_SHAPE;
  for (const path of met.keys()) {
    const times = shapes.get(shape(path)) ?? 0;
    if (times < least) [best, least] = [path, times];
  }
  return best;
}

// Parsed by the browser, so that entities and odd markup mean what they mean to a visitor.
function hrefs(page, html) {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    return [...parsed.querySelectorAll('a[href]')].map((link) => {
      const href = link.getAttribute('href');
      const place = decodeURIComponent(href.split('#')[1] ?? '');
      return { href, ids: !place || place === 'top' || parsed.getElementById(place) !== null };
    });
  }, html);
}

/** Asks for every link once. */
export async function follow(origin, links, headers) {
  const faults = [];
  const seen = new Map();
  let asked = 0;
  for (const [path, from] of links) {
    if (from === null || asked >= MOST_LINKS) continue;
    const times = seen.get(shape(path)) ?? 0;
    seen.set(shape(path), times + 1);
    // A list of a thousand courses has a thousand links of one shape.
    if (times > 40) continue;
    asked++;
    const answer = await fetch(new URL(path, origin), { headers, redirect: 'follow' });
    await answer.arrayBuffer();
    if (answer.status >= 400) {
      faults.push({ path: from, rule: 'link-broken', element: path, message: `answers ${answer.status}` });
    }
  }
  return { faults, asked };
}
