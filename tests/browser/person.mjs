// A person in front of the browser: what they press, type and read, in words that a story can be told with.
//
// A person finds things by what is written on them, never by a selector. One who has only a keyboard gets there with Tab;
// one with a finger taps. Every step is printed, so that a broken story shows how far it came; what is not as the story
// says ends it with the place and the words that stood there. Deliberately absent: what ought to be on a page; stories know.

import assert from 'node:assert/strict';
import { open, visit } from './lib.mjs';

// Pressing Tab this often without coming by something means that Tab does not go there.
const MOST_TABS = 150;

// The names that tell where one stands, in an address; the others say which page, which language and what was asked there.
const POSITION = ['waar', 'jaar', 'extra', 'profiel', 'domein', 'leeftijd'];

export class Person {
  static async at(browser, origin, name, visitor) {
    return new Person(name, origin, await visit(browser, origin, visitor));
  }

  constructor(name, origin, seen) {
    Object.assign(this, { name, origin, seen, page: seen.page });
  }

  /** One step of the story: told before, and again with the place and the words there when it does not go as told. */
  async step(words, act) {
    console.log(`  ${this.name} ${words}`);
    try {
      return await act();
    } catch (error) {
      const there = await this.page.locator('body').innerText().catch(() => 'nothing');
      const reason = String(error.message).slice(0, 1500);
      throw new Error(`${this.name} ${words}, at ${this.page.url()}\n${reason}\nThere stood: ${plain(there).slice(0, 1500)}`);
    }
  }

  opens(address) {
    return this.step(`opens ${address}`, async () => {
      const answer = await open(this.seen, this.origin, address);
      assert.equal(answer.status(), 200);
    });
  }

  // ---- by keyboard ----

  /** Presses Tab until the focus is on what is so called, in a part of the page or of a type where that is told. */
  async tabTo(what, { part, type } = {}) {
    const met = [];
    while (met.length < MOST_TABS) {
      await this.page.keyboard.press('Tab');
      const at = await this.focus(part);
      if (at.inside && called(at.words, what) && (!type || at.type === type)) return at.words;
      met.push(at.words.slice(0, 30));
    }
    return assert.fail(`Tab never came to ${told(what)}; it came to: ${met.slice(0, 40).join(' | ')}`);
  }

  /** What has the focus: what it is called, of what type it is, and whether it lies in a part of the page. */
  async focus(part) {
    const at = await this.page.evaluate(() => {
      const node = document.activeElement;
      const labels = [...(node.labels ?? [])].map((label) => label.innerText).join(' ');
      const words = node.getAttribute('aria-label') || labels || node.innerText || node.textContent || '';
      return { words, type: node.type ?? '', checked: node.checked ?? false };
    });
    const inside = !part || (await part.evaluate((node) => node.contains(document.activeElement)));
    return { ...at, words: plain(at.words), inside };
  }

  /** Goes to a link or a button with Tab, presses Enter, and waits for the page that follows. */
  presses(what, part) {
    return this.step(`presses ${told(what)}`, async () => {
      await this.tabTo(what, { part });
      await this.arrives(() => this.page.keyboard.press('Enter'));
    });
  }

  /** Opens what is folded away in a part of the page. */
  unfolds(what, part) {
    return this.step(`unfolds ${told(what)}`, async () => {
      await this.tabTo(what, { part });
      await this.page.keyboard.press('Enter');
      const open = await this.page.evaluate(() => document.activeElement.closest('details')?.open);
      assert.ok(open, 'Enter did not unfold it');
    });
  }

  /** Answers the question of this page with one of its choices, by arrow keys or space, and goes on. */
  answers(question, choice) {
    return this.step(`answers “${question}” with “${choice}”`, async () => {
      assert.equal(await this.heading(), question);
      const first = await this.tabTo(/./u, { type: 'radio' });
      if (begins(first, choice)) await this.page.keyboard.press('Space');
      for (let at = first; !begins(at, choice); at = (await this.focus()).words) {
        await this.page.keyboard.press('ArrowDown');
        assert.notEqual((await this.focus()).words, first, `the arrow keys never came to ${choice}`);
      }
      assert.ok((await this.focus()).checked, `${choice} is not chosen`);
      await this.tabTo('Volgende');
      await this.arrives(() => this.page.keyboard.press('Enter'));
    });
  }

  /** Types in the field with this label, over what stood there. */
  types(label, words) {
    return this.step(`types “${words}” in “${label}”`, async () => {
      await this.tabTo(/./u, { part: this.page.getByLabel(label) });
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.type(words);
    });
  }

  /** Picks from a list that unfolds, as one does with a keyboard: by typing what it is called. */
  picks(label, choice) {
    return this.step(`picks “${choice}” under “${label}”`, async () => {
      await this.tabTo(/./u, { part: this.page.getByLabel(label) });
      await this.page.keyboard.type(choice);
      const chosen = await this.page.evaluate(() => document.activeElement.selectedOptions?.[0]?.textContent);
      assert.equal(plain(chosen ?? ''), choice);
    });
  }

  /** Presses something that brings a file, and keeps it. */
  downloads(what, to) {
    return this.step(`downloads ${told(what)}`, async () => {
      await this.tabTo(what);
      const [file] = await Promise.all([this.page.waitForEvent('download'), this.page.keyboard.press('Enter')]);
      assert.equal(await file.failure(), null);
      await file.saveAs(to);
    });
  }

  // ---- by finger ----

  taps(what, part = this.page) {
    return this.step(`taps ${told(what)}`, () =>
      this.arrives(() => part.getByRole('link', { name: what, exact: typeof what === 'string' }).first().click()),
    );
  }

  /** Does something that leads to another page, which must be a good one. */
  async arrives(act) {
    const [answer] = await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), act()]);
    // To a place on the same page there is no answer.
    assert.ok(!answer || answer.ok(), `the page answered ${answer?.status()}`);
  }

  // ---- reading ----

  async heading() {
    return plain(await this.page.locator('h1').innerText());
  }

  readsHeading(words) {
    return this.step(`reads the heading ${told(words)}`, async () => {
      const heading = await this.heading();
      assert.ok(says(heading, words), `the heading is “${heading}”`);
    });
  }

  /** Words in sight on the page, or in one part of it. */
  reads(words, part = this.page.locator('main')) {
    return this.step(`reads ${told(words)}`, async () => {
      const there = plain(await part.innerText());
      assert.ok(says(there, words), `it says: ${there.slice(0, 1200)}`);
    });
  }

  doesNotRead(words, part = this.page.locator('main')) {
    return this.step(`does not read ${told(words)}`, async () => {
      const there = plain(await part.innerText());
      assert.ok(!says(there, words), `it says so: ${there.slice(0, 1200)}`);
    });
  }

  /** The smallest part of the page (a section, a card, a line of a list) that has this heading. */
  part(heading) {
    const title = this.page.getByRole('heading', { name: heading, exact: typeof heading === 'string' });
    return this.page.locator('section, article, li, div[id]').filter({ has: title }).last();
  }

  /** The headings of a level in a part, in order. */
  async headings(part, level) {
    return (await part.locator(`h${level}`).allInnerTexts()).map(plain);
  }

  /** The answers that the address of this page holds, whatever the page and the language. */
  position() {
    const answers = [...new URL(this.page.url()).searchParams].filter(([name]) => POSITION.includes(name));
    return Object.fromEntries(answers.sort());
  }

  /** Nothing went wrong in the browser that a person does not see. */
  noticedNothingWrong() {
    assert.deepEqual(this.seen.faults, [], `the browser of ${this.name} complained`);
  }
}

/** Words as one reads them: on one line, without the signs for where to cut a word and which way to read it. */
export const plain = (words) => words.replace(/[\u00ad\u2060\u2066-\u2069]/g, '').replace(/[\u2010\u2011]/g, '-').replace(/\s+/g, ' ').trim();

const called = (words, what) => (typeof what === 'string' ? words === what : what.test(words));
const says = (words, what) => (typeof what === 'string' ? words.includes(what) : what.test(words));
const begins = (words, choice) => words === choice || words.startsWith(`${choice} `);
const told = (what) => (typeof what === 'string' ? `“${what}”` : `${what}`);
