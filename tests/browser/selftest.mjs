// Proves the browser tests on a site of their own: a good page passes, and each planted fault is found, and only that.

import { check } from './check.mjs';
import { BEHIND_SIGN_IN, FAULTS, LIST, SIGNED_IN, SOUND, serve } from './selftest/site.mjs';

const site = await serve();
const wrong = [];
let told = 0;

const report = await check({ origin: site.origin, list: LIST });
const byPath = Map.groupBy?.(report.findings, (one) => one.path) ?? group(report.findings);
for (const { path } of SOUND) {
  for (const one of byPath.get(path) ?? []) wrong.push(`${path}: found ${one.rule} on a good page: ${one.message} ${one.element}`);
}
for (const [name, { finds, also = [] }] of Object.entries(FAULTS)) {
  const found = new Set((byPath.get(`/fault/${name}`) ?? []).map((one) => one.rule));
  for (const rule of finds) {
    if (found.has(rule)) told++;
    else wrong.push(`${name}: ${rule} was planted and not found`);
  }
  for (const rule of found) {
    if (finds.includes(rule) || also.includes(rule)) continue;
    const one = byPath.get(`/fault/${name}`).find((finding) => finding.rule === rule);
    wrong.push(`${name}: found ${rule} as well: ${one.message} ${one.element}`);
  }
}

// A second run follows links: it must find three pages, and on the second the two links that lead nowhere.
const walk = await check({ origin: site.origin, list: { languages: { nl: 'ltr' }, complete: ['nl'], crawl: 10, pages: [] } });
const broken = walk.findings.filter((one) => one.rule === 'link-broken').map((one) => one.element).sort();
if (broken.join() !== '#four,/three') wrong.push(`following links found ${broken.join() || 'nothing'}, not #four and /three`);
if (walk.counts.pages !== 3) wrong.push(`following links found ${walk.counts.pages} pages, not 3`);
for (const one of walk.findings.filter((finding) => finding.rule !== 'link-broken')) {
  wrong.push(`${one.path}: found ${one.rule} while following links: ${one.message}`);
}

// A third run comes in as somebody, and finds what is wrong where nobody else comes.
const inside = await check({ origin: site.origin, list: SIGNED_IN });
const met = [...new Set(inside.findings.map((one) => `${one.path} ${one.rule}`))].sort();
if (met.join() !== [...BEHIND_SIGN_IN].sort().join()) wrong.push(`behind the sign-in was found: ${met.join(', ') || 'nothing'}`);
const out = { ...SIGNED_IN, people: SIGNED_IN.people.map((one) => ({ ...one, out: !one.out })).reverse() };
const swapped = (await check({ origin: site.origin, list: out, only: 'nobody' })).findings.map((one) => one.rule);
if (swapped.join() !== 'sign-in') wrong.push(`that somebody does not come in was told as: ${swapped.join() || 'nothing'}`);

site.close();
for (const line of wrong) console.log(`✗ ${line}`);
console.log(`${told} of ${Object.keys(FAULTS).length} planted faults found, ${wrong.length} things wrong with the tests themselves.`);
process.exit(wrong.length ? 1 : 0);

// Node before version 21 has no Map.groupBy.
function group(findings) {
  const groups = new Map();
  for (const one of findings) groups.set(one.path, [...(groups.get(one.path) ?? []), one]);
  return groups;
}
