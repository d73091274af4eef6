// A calendar, as ical.js understands it, which is the reader of Thunderbird: an event a line, as the other reader tells it.
//
// Deliberately absent: a browser. It stands here because its package does.

import { readFileSync } from 'node:fs';

import { load } from './lib.mjs';

const ical = load('ical.js');
const ICAL = ical.default ?? ical;

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
if (calendar.name !== 'vcalendar') throw new Error(`this is a ${calendar.name}`);
for (const name of ['prodid', 'version', 'method']) {
  if (calendar.getAllProperties(name).length !== 1) throw new Error(`${name} stands there not once`);
}
for (const component of calendar.getAllSubcomponents('vevent')) {
  const event = new ICAL.Event(component, { strictExceptions: true });
  for (const name of ['uid', 'dtstamp', 'dtstart', 'sequence', 'status', 'summary']) {
    if (component.getAllProperties(name).length !== 1) throw new Error(`${name} of an event stands there not once`);
  }
  const start = event.startDate.toJSDate().toISOString().replace('.000Z', '+00:00');
  console.log([event.uid, start, event.summary].join('\t'));
}
