// What comes out on paper: reads a PDF as Chromium makes it, just far enough to know whether there are words on its pages.
// Written out because it is small and saves the tests a dependency; it is no general reader of PDF.

import { inflateSync } from 'node:zlib';

/** How many pages a PDF has, and how often it puts words on them. */
export function paper(pdf) {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  let words = 0;
  for (const { index, 0: opening } of text.matchAll(/\bstream\r?\n/g)) {
    const begin = index + opening.length;
    words += shown(pdf.subarray(begin, text.indexOf('endstream', begin)));
  }
  return { pages, words };
}

// Counts the operators that show text, in a stream that begins text at all: a font or a picture does not.
function shown(stream) {
  let content;
  try {
    content = inflateSync(stream).toString('latin1');
  } catch {
    return 0;
  }
  return /\bBT\b/.test(content) ? (content.match(/\bT[jJ]\b/g)?.length ?? 0) : 0;
}
