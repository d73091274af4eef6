// Pictures of pages, for people to look at: on a phone and a wide screen, light and dark, from left to right and back.
//
//   node pictures.mjs --origin http://127.0.0.1:8080 --out folder [--lang nl,ar] [--width 360,1280] [--scheme light,dark] [path …]
//
// Without paths, the listed pages are taken. Prints one file name per picture.

import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inLanguage } from './check.mjs';
import { launch, open, visit } from './lib.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string', default: 'nl,ar' },
    width: { type: 'string', default: '360,1280' },
    scheme: { type: 'string', default: 'light,dark' },
  },
});
if (!values.origin || !values.out) {
  console.error('give --origin, the address of a running server, and --out, a folder for the pictures');
  process.exit(2);
}

const list = JSON.parse(readFileSync(new URL('pages.json', import.meta.url), 'utf8'));
const paths = positionals.length ? positionals : list.pages.map((page) => page.path ?? page);
mkdirSync(values.out, { recursive: true });
const browser = await launch();
for (const lang of values.lang.split(',')) {
  for (const width of values.width.split(',').map(Number)) {
    for (const scheme of values.scheme.split(',')) {
      const seen = await visit(browser, values.origin, { lang, width, scheme });
      for (const one of paths) {
        await open(seen, values.origin, inLanguage(list, one, lang));
        const file = path.join(values.out, `${name(one)}-${lang}-${width}-${scheme}.png`);
        await seen.page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
      await seen.context.close();
    }
  }
}
await browser.close();

/** A file name that still shows which page it is. */
function name(one) {
  return one.replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 80) || 'start';
}
