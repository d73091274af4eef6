// Findings, and how they are told to a person: grouped by what is wrong and where, so that one mistake in a component
// that is on forty pages reads as one thing to mend.
//
// A finding is { rule, element, message, path, lang, width, scheme }; width, scheme and who was
// signed in are absent where they do not matter.

const SHOWN = 6;

export class Report {
  findings = [];
  notes = new Map();
  spent = new Map();
  counts = { pages: 0, states: 0, stops: 0, links: 0, forms: 0 };

  add(where, faults) {
    for (const fault of faults) this.findings.push({ ...where, ...fault });
  }

  /** Something a machine cannot decide; told, but not a failure. */
  note(text) {
    this.notes.set(text, (this.notes.get(text) ?? 0) + 1);
  }

  /** Does something, and keeps how long it took: who wants the tests quicker has to know where to look. */
  async timed(what, act) {
    const begun = performance.now();
    try {
      return await act();
    } finally {
      this.spent.set(what, (this.spent.get(what) ?? 0) + performance.now() - begun);
    }
  }

  text() {
    const groups = new Map();
    for (const finding of this.findings) {
      const key = `${finding.rule}\n${finding.element}\n${finding.message}`;
      if (!groups.has(key)) groups.set(key, new Set());
      groups.get(key).add(place(finding));
    }
    const lines = [];
    for (const [key, places] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [rule, element, ...message] = key.split('\n');
      lines.push(`✗ ${rule}: ${message.join(' ')}`);
      if (element) lines.push(`    ${element}`);
      const all = [...places];
      for (const one of all.slice(0, SHOWN)) lines.push(`    at ${one}`);
      if (all.length > SHOWN) lines.push(`    and ${all.length - SHOWN} more`);
    }
    for (const [note, times] of this.notes) lines.push(`· ${note} (${times}×)`);
    const spent = [...this.spent].sort(([, a], [, b]) => b - a).map(([what, ms]) => `${what} ${(ms / 1000).toFixed(1)} s`);
    if (spent.length) lines.push(`· time, of all that goes on at once: ${spent.join(', ')}`);
    const { pages, states, stops, links, forms } = this.counts;
    lines.push(
      `${pages} pages in ${states} states, ${stops} Tab stops, ${links} links, ${forms} forms sent without script: ` +
        (groups.size ? `${groups.size} faults in ${this.findings.length} places.` : 'no fault found.'),
    );
    return lines.join('\n');
  }
}

function place({ path, lang, width, scheme, who }) {
  return [path, who, lang, width && `${width}px`, scheme].filter(Boolean).join(' · ');
}
