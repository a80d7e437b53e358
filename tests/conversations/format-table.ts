/** The turns of one conversation, and those that were wrong, in words. */
export interface Scored {
  readonly who: string;
  readonly turns: number;
  readonly wrong: readonly string[];
}

/** How many turns and whole conversations were right, by person, and what was wrong. */
export function formatTable(scored: readonly Scored[]): string {
  const people = [...new Set(scored.map(({ who }) => who))];
  const rowOf = (name: string, some: readonly Scored[]) => {
    const turns = some.reduce((sum, each) => sum + each.turns, 0);
    const wrong = some.reduce((sum, each) => sum + each.wrong.length, 0);
    const whole = some.filter((each) => each.wrong.length === 0).length;
    return `| ${name} | ${turns - wrong} of ${turns} | ${whole} of ${some.length} |`;
  };
  return [
    '| who | right turns | right conversations |',
    '|---|---|---|',
    ...people.map((name) =>
      rowOf(
        name,
        scored.filter(({ who }) => who === name),
      ),
    ),
    rowOf('all', scored),
    '',
    ...scored.flatMap(({ wrong }) => wrong),
  ].join('\n');
}
