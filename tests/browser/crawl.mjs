// Finds pages by following links from the first one, as a visitor would, and checks that every link leads somewhere.
//
// Positions live in the URL, so there are more addresses than pages. An address has a shape (its path, and the names in
// its query); shapes seen least come first, so that sixty pages show as much of the product as sixty pages can.

const PER_SHAPE = 4;
const MOST_LINKS = 600;

/** The shape of an address; of the names in `telling` the value belongs to it: it says what is in a list. */
export function shape(path, telling = []) {
  const url = new URL(path, 'http://here');
  const names = [...new Set(url.searchParams.keys())].sort();
  const query = names.map((name) => (telling.includes(name) ? `${name}=${url.searchParams.get(name)}` : name)).join('&');
  // Hundreds of kinds of work and courses each have a word for an id.
  const pathname = url.pathname.replace(/^\/werk\/((?:veld|opleiding)\/)?[^/]+$/, '/werk/$1*');
  return pathname.replace(/[0-9a-f]{32}|\d+/g, '#') + (query && '?' + query);
}

/**
 * Answers with the paths of HTML pages, all links met, and the faults met on the way.
 * Addresses with the name `skip` in their query are the same page in another language: links, and no pages of their own.
 * With `within`, only addresses that it fits are pages. With `telling`, where a link stood is part of the shape as well:
 * somebody in a list of mentors is another page than somebody in a class.
 */
export async function crawl(browser, origin, { start, most, headers, skip, within, telling, perShape = PER_SHAPE }) {
  const page = await (await browser.newContext()).newPage();
  const kind = (path) => {
    const from = telling && met.get(path);
    return shape(path, telling) + (from ? ` from ${shape(from, telling)}` : '');
  };
  const found = [];
  const met = new Map(start.map((path) => [path, null]));
  // Where each address was met; those that we start from were not met anywhere.
  const links = new Map(met);
  const shapes = new Map();
  const faults = [];
  while (met.size && found.length < most) {
    const path = next(met, kind, shapes, perShape);
    if (path === undefined) break;
    const its = kind(path);
    met.delete(path);
    const answer = await fetch(new URL(path, origin), { headers, redirect: within ? 'manual' : 'follow' });
    const html = await answer.text();
    if (answer.status >= 500) faults.push({ path, rule: 'link-broken', element: path, message: `answers ${answer.status}` });
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html') || !answer.ok) continue;
    shapes.set(its, (shapes.get(its) ?? 0) + 1);
    found.push(path);
    for (const { href, ids } of await hrefs(page, html)) {
      const url = new URL(href, new URL(path, origin));
      if (url.origin !== origin) continue;
      if (url.hash && url.pathname + url.search === path && !ids) {
        faults.push({ path, rule: 'link-broken', element: href, message: 'no such place on this page' });
      }
      const to = url.pathname + url.search;
      if (!links.has(to)) links.set(to, path);
      if (within && !within.test(to)) continue;
      if (!met.has(to) && !found.includes(to) && !url.searchParams.has(skip)) met.set(to, path);
    }
  }
  await page.context().close();
  return { pages: found, links, faults };
}

function next(met, kind, shapes, perShape) {
  let best;
  let least = perShape;
  for (const path of met.keys()) {
    const times = shapes.get(kind(path)) ?? 0;
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

/** Asks for every link once, and goes along where an answer leads on, as far as that is here. */
export async function follow(origin, links, headers, perShape = 40) {
  const faults = [];
  const seen = new Map();
  let asked = 0;
  for (const [path, from] of links) {
    if (from === null || asked >= MOST_LINKS) continue;
    const times = seen.get(shape(path)) ?? 0;
    seen.set(shape(path), times + 1);
    // A list of a thousand courses has a thousand links of one shape.
    if (times >= perShape) continue;
    asked++;
    let answer = await fetch(new URL(path, origin), { headers, redirect: 'manual' });
    for (let steps = 0; answer.status >= 300 && answer.status < 400 && steps < 5; steps++) {
      const to = new URL(answer.headers.get('location'), answer.url);
      if (to.origin !== origin) break;
      answer = await fetch(to, { headers, redirect: 'manual' });
    }
    await answer.arrayBuffer();
    if (answer.status >= 400) {
      faults.push({ path: from, rule: 'link-broken', element: path, message: `answers ${answer.status}` });
    }
  }
  return { faults, asked };
}
