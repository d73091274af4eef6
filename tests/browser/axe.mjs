// axe-core on one state of a page: the rules of WCAG 2.2 A and AA, and its best practices. Zero is the only good number.

// What changes with the colours of a page and with nothing else.
const COLOURS = ['color-contrast', 'link-in-text-block'];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Violations as findings; what axe could not decide comes back apart, by rule. Without `colours` those rules are left out, which
 * take most of the time.
 */
export async function axe(page, source, { colours = true } = {}) {
  // Evaluated by the debugger, so that the page keeps its own content security policy.
  if (await page.evaluate(() => !window.axe)) await page.evaluate(source + ';undefined');
  const found = await page.evaluate(async ([tags, left]) => {
    // Target size is off unless asked for by name.
    const rules = { 'target-size': { enabled: true } };
    for (const rule of left) rules[rule] = { enabled: false };
    const results = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      rules,
      resultTypes: ['violations', 'incomplete'],
      preload: false,
    });
    const nodes = (rules) =>
      rules.flatMap((rule) =>
        rule.nodes.map((node) => ({
          rule: `axe ${rule.id}`,
          element: node.target.flat().join(' '),
          message: [rule.help, ...[...node.any, ...node.all, ...node.none].slice(0, 1).map((check) => check.message)].join(': '),
        })),
      );
    return { violations: nodes(results.violations), incomplete: results.incomplete.map((rule) => rule.id) };
  }, [TAGS, colours ? [] : COLOURS]);
  return { faults: found.violations, undecided: found.incomplete };
}
