// The journey: a story of two people, in a real browser.
//
// A pupil of fifteen is in the last year of vmbo-tl, does no exam in an extra subject, and wants to become a teacher. She
// has a phone and presses keys only. Then her mother opens what she shared, in Turkish, in a browser without script.
//
//   node journey.mjs --origin http://127.0.0.1:8080 --out folder
//
// The server must stand on a day in the autumn of 2026 (`kansrijk serve --on 2026-11-23`), because rights have dates. What
// the two ought to find comes from the law and is written out in LAW; it is not what the pages happened to say. The calendar
// file is left in the folder, for a reader of calendars to judge.

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch, load } from './lib.mjs';
import { paper } from './paper.mjs';
import { Person, plain } from './person.mjs';
import { decode } from './pixels.mjs';

const LAW = {
  // Right of admission to mbo (WEB 8.0.1 and 8.2.1): a diploma of vmbo-tl gives a right to levels 2, 3 and 4 of mbo, for who
  // applies by the first of April before the year begins, and takes part in the intake.
  mbo: ['mbo niveau 2', 'mbo niveau 3', 'mbo niveau 4'],
  lastDay: '1 april 2027',
  article: /WEB.*8\.0\.1.*8\.2\.1/,
  // Equal chances of moving on (Stb. 2020, 171): with one extra subject havo may not refuse; without it the school decides.
  havo: /^havo\b/,
  // From vmbo-tl havo takes two years and mbo level 4 three; a bachelor takes four.
  byHavo: '6 jaar',
  byMbo: '7 jaar',
};

const { values } = parseArgs({ options: { origin: { type: 'string' }, out: { type: 'string' } } });
if (!values.origin || !values.out) {
  console.error('give --origin, the address of a running server, and --out, a folder for what people keep');
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
const browser = await launch();
try {
  const shared = await pupil();
  await mother(shared);
  console.log('The journey ended well.');
} catch (error) {
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser.close();
}

/** The pupil finds her doors and her pathways. Answers with what her letter leads to. */
async function pupil() {
  const pupil = await Person.at(browser, values.origin, 'The pupil', { width: 360, lang: 'nl' });
  await tellsWhereSheStands(pupil);
  await learnsWhoMayRefuse(pupil);
  await looksForPathways(pupil);
  await comparesForHerBrother(pupil);
  await keepsTheDates(pupil);
  const shared = await sharesTheLetter(pupil);
  pupil.noticedNothingWrong();
  return shared;
}

async function tellsWhereSheStands(pupil) {
  await pupil.opens('/');
  await pupil.presses('Begin', pupil.page.locator('main'));
  await pupil.answers('Waar zit je nu?', 'vmbo-tl (mavo)');
  await pupil.answers('In welk jaar zit je?', 'Leerjaar 3');
  // That was not right: she is almost through. The question comes back with what she answered.
  await pupil.presses('Terug');
  await pupil.step('finds her first answer kept', async () => {
    assert.ok(await pupil.page.getByLabel('Leerjaar 3').isChecked());
  });
  await pupil.answers('In welk jaar zit je?', 'Ik heb het diploma, of bijna');
  await pupil.answers('Doe je examen in één vak extra?', 'Nee');
  await pupil.types('Je leeftijd in jaren', '15');
  await pupil.presses('Volgende');
  // What she wants to become she keeps for later.
  await pupil.readsHeading('Wat wil je worden of leren?');
  await pupil.presses('Sla deze vraag over');
  await pupil.readsHeading('Jouw deuren');
  assert.deepEqual(pupil.position(), { waar: 'vmbo-tl', jaar: 'diploma', extra: 'nee', leeftijd: '15' });
}

async function learnsWhoMayRefuse(pupil) {
  await pupil.step('finds the three levels of mbo among her rights, and havo where the school decides', async () => {
    assert.deepEqual(await pupil.headings(pupil.part('Hier mogen ze je niet weigeren'), 3), LAW.mbo);
    const favours = await pupil.headings(pupil.part('Hier beslist de school'), 3);
    assert.equal(favours.filter((name) => LAW.havo.test(name)).length, 1, `there stood ${favours}`);
  });
  const mbo = pupil.part('mbo niveau 4');
  await pupil.reads('De school mag je niet weigeren', mbo);
  await pupil.reads(`Uiterlijk ${LAW.lastDay}`, mbo);
  await pupil.reads(LAW.article, mbo);
  await pupil.unfolds('Mogen ze mij weigeren?', mbo);
  await pupil.reads('Nee. De school mag je niet weigeren.', mbo);
  // And when the school does so all the same: ask why, on paper; name the law; complain, in the end to a committee.
  await pupil.presses('Zegt het mbo nee?', mbo);
  const refused = pupil.part('Zegt het mbo nee?');
  await pupil.reads(/reden, op papier.*artikel.*Wet educatie en beroepsonderwijs.*klachtencommissie/, refused);

  const havo = pupil.part(LAW.havo);
  await pupil.doesNotRead('mag je niet weigeren', havo);
  await pupil.unfolds('Mogen ze mij weigeren?', havo);
  await pupil.reads('Ja. De school beslist.', havo);
  await pupil.reads(/[Zz]onder (een )?extra vak mag de havo eigen eisen stellen/, havo);
}

async function looksForPathways(pupil) {
  await pupil.presses('Wegen');
  await pupil.types('Een beroep of een studie', 'juff');
  await pupil.presses('Zoek wegen');
  // More than one profession may be meant, so she is asked.
  await pupil.reads('Wat bedoel je?');
  await pupil.presses(/^Leraar basisonderwijs/);
  await pupil.readsHeading(/^Wegen naar: Leraar basisonderwijs/);

  // The two ordinary ways of the law: two years havo, where the first step may be refused, or three years mbo, by right.
  const byHavo = pupil.part(/^havo\S*( vanaf leerjaar 4)?, dan Leraar basisonderwijs/);
  await pupil.reads(LAW.byHavo, byHavo);
  await pupil.reads('Bij 1 stap kan iemand nee zeggen', byHavo);
  const byMbo = pupil.part(/^mbo niveau 4, dan Leraar basisonderwijs/);
  await pupil.reads(LAW.byMbo, byMbo);
  await pupil.reads('Niemand mag je weigeren', byMbo);
  // The training for primary school tests subjects that were in no exam.
  await pupil.unfolds('De stappen', byMbo);
  await pupil.reads(/toetsen/, byMbo);

  // From level 2 of mbo nobody enters a bachelor: level 4 comes between. Two, three and four years are nine, which is two
  // more than by level 4 at once.
  await pupil.picks('Ik dacht aan een weg via', 'mbo niveau 2');
  await pupil.presses('Waarom niet?');
  await pupil.reads(
    /mbo niveau 2, dan mbo niveau 4.*Weg \d is beter: 2 jaar korter/,
    pupil.page.locator('#why-answer'),
  );

  await pupil.presses(/lijnenkaart/, pupil.part(/^mbo niveau 4, dan Leraar basisonderwijs/));
  await pupil.readsHeading('Lijnenkaart');
  await pupil.reads(/Deze weg is verlicht: mbo niveau 4, dan Leraar basisonderwijs/);
  const map = pupil.page.locator('.line-map:visible');
  await pupil.reads(/Weigeren mag niet.*1 april 2027/, map);
  assert.ok((await map.boundingBox()).width <= 360, 'the map is wider than the phone');
  // The table says the same as the map.
  await pupil.unfolds('De kaart als tabel');
  await pupil.reads(/mbo niveau 4 recht .*1 april 2027/, pupil.page.locator('#map-table'));
  await pupil.reads(/havo\S* vanaf leerjaar 4 school beslist/, pupil.page.locator('#map-table'));
}

async function comparesForHerBrother(pupil) {
  // He is in the third year and has not chosen: with an extra subject or without one?
  const own = pupil.page.url();
  await pupil.presses('Verander');
  await pupil.presses(/^Jaar/);
  await pupil.answers('In welk jaar zit je?', 'Leerjaar 3');
  await pupil.presses('Sla deze vraag over');
  await pupil.presses('Volgende');
  await pupil.presses('Volgende');
  await pupil.presses('Vergelijk');
  await pupil.readsHeading('Vergelijk je keuzes');
  await pupil.step('counts the courses with and without an extra subject', async () => {
    const rows = await pupil.page.getByRole('table').first().getByRole('row').allInnerTexts();
    const counts = rows.slice(1).map((row) => row.split('\t').slice(1).map(Number));
    assert.deepEqual(rows[0].split('\t').slice(1).map(plain), ['met een vak extra', 'zonder een vak extra']);
    // Whatever one chooses, every course stands in one of the rows.
    const sums = [0, 1].map((option) => counts.reduce((sum, row) => sum + row[option], 0));
    const [, total] = /Van (\d+) opleidingen/.exec(plain(await pupil.page.locator('main').innerText()));
    assert.deepEqual(sums, [Number(total), Number(total)]);
  });
  await pupil.opens(own);
}

async function keepsTheDates(pupil) {
  await pupil.presses('Momenten');
  await pupil.reads(new RegExp(`${LAW.lastDay} .*mbo`));
  await pupil.downloads('Zet de datums in je agenda', path.join(values.out, 'kansrijk.ics'));
}

async function sharesTheLetter(pupil) {
  await pupil.presses('Deuren');
  await pupil.presses('Maak hier een brief van');
  await pupil.readsHeading('Jouw rechten en datums');
  for (const level of LAW.mbo) await pupil.reads(new RegExp(`${level}: De school mag je niet weigeren.*Uiterlijk ${LAW.lastDay}`));
  const address = await pupil.step('scans the code with a reader that is not ours', async () => {
    const { width, height, channels, data } = decode(await pupil.page.locator('.letter__square').screenshot());
    const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let at = 0; at < width * height; at++) pixels.set(data.subarray(at * channels, at * channels + 3), at * 4);
    const code = load('jsqr')(pixels, width, height);
    assert.ok(code, 'there is no code that can be read');
    return code.data;
  });

  const phone = await Person.at(browser, values.origin, 'Another phone', { lang: 'nl' });
  await phone.opens(address);
  assert.deepEqual(phone.position(), pupil.position());
  await phone.readsHeading('Jouw deuren');
  await phone.reads('Je hebt het diploma vmbo-tl (mavo). Je doet geen examen in een vak extra. Je bent 15 jaar.');
  phone.noticedNothingWrong();
  return { address, position: pupil.position() };
}

/** The mother reads it in Turkish, without script. */
async function mother({ address, position }) {
  const mother = await Person.at(browser, values.origin, 'The mother', { width: 360, lang: 'tr', script: false });
  await mother.opens(address);
  await inLanguage(mother, 'tr', 'ltr', position);
  // "The school cannot refuse you", and until when.
  const mbo = mother.part(/mbo niveau 4/);
  await mother.reads('Okul seni reddedemez', mbo);
  await mother.reads(/1 Nisan 2027/, mbo);
  await mother.reads(LAW.article, mbo);

  const languages = mother.page.getByRole('navigation', { name: 'Dil' });
  await mother.taps('العربية', languages);
  await inLanguage(mother, 'ar', 'rtl', position);
  await mother.reads('لا يحق للمدرسة أن ترفضك', mother.part(/mbo niveau 4/));
  await mother.taps('Türkçe');
  await inLanguage(mother, 'tr', 'ltr', position);

  const tabs = mother.page.locator('nav.tabs');
  for (const tab of ['Kapılar', 'Yollar', 'Hat haritası', 'Karşılaştır', 'Karar anları', 'Okullar']) {
    await mother.taps(tab, tabs);
    await inLanguage(mother, 'tr', 'ltr', position);
  }
  await printsHerRights(mother);
  mother.noticedNothingWrong();
}

async function inLanguage(person, lang, dir, position) {
  await person.step(`sees the page in ${lang}, read ${dir}, about the same place`, async () => {
    const html = person.page.locator('html');
    assert.deepEqual([await html.getAttribute('lang'), await html.getAttribute('dir')], [lang, dir]);
    assert.deepEqual(person.position(), position);
    // The address could say so and the page not.
    assert.match(plain(await person.page.locator('.here').innerText()), /vmbo-tl.*15/);
  });
}

async function printsHerRights(mother) {
  await mother.taps('Kapılar', mother.page.locator('nav.tabs'));
  await mother.step('prints the doors', async () => {
    // What is folded away on the screen is open on paper, also without script.
    await mother.page.emulateMedia({ media: 'print' });
    const answers = mother.page.locator('p.answer');
    for (const answer of await answers.all()) assert.ok(await answer.isVisible(), 'an answer stays folded away on paper');
    const { pages, words } = paper(await mother.page.pdf({ format: 'A4' }));
    assert.ok(pages >= 1 && words > 100, `${pages} pages with ${words} pieces of text`);
  });
}
