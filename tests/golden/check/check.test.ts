import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../support/knowledge.ts';
import { share } from '../score.ts';
import { formatCheckScore } from './format-check-score.ts';
import { readMessages, TABLES } from './golden-message.ts';
import { scoreMessages } from './score-messages.ts';

/** A little below what is reached. That nothing is said to be quoted that is not has no room below. */
const FLOORS = [
  ['messages.yaml', 'quoted', 0.8],
  ['messages.yaml', 'notQuoted', 1],
  ['messages.yaml', 'near', 0.96],
  ['messages.yaml', 'notFound', 0.8],
  ['messages.yaml', 'differences', 0.8],
  ['messages.yaml', 'split', 0.98],
  ['held-out.yaml', 'notQuoted', 1],
  ['held-out.yaml', 'near', 0.9],
  ['held-out.yaml', 'differences', 0.6],
  ['held-out.yaml', 'split', 0.9],
] as const;

describe.each(TABLES)('%s', (file) => {
  const messages = readMessages(file);
  const reached = scoreMessages(messages, shippedLibrary());

  const floors = FLOORS.filter(([table]) => table === file);

  it.each(floors)('%s, %s: at least %d', (_, name, floor) => {
    const tally = reached[name];
    expect(tally.of).toBeGreaterThan(0);
    expect(share(tally), formatCheckScore(file, reached)).toBeGreaterThanOrEqual(floor);
  });

  it('expects only passages that there are, and sources that stand in one of them', () => {
    const { passages } = shippedLibrary().corpus;
    for (const { cites = [], differences = [], words } of messages.flatMap((m) => m.claims)) {
      const texts = cites.map((n) => passages[n - 1]?.text);
      expect(texts, words).not.toContain(undefined);
      for (const { said, source } of differences) {
        expect(words).toContain(said);
        expect(texts.join('\n'), words).toContain(source);
      }
    }
  });
});

it('there are at least 40 messages, and 20 that the method was not made on', () => {
  expect(readMessages('messages.yaml').length).toBeGreaterThanOrEqual(40);
  expect(readMessages('held-out.yaml').length).toBeGreaterThanOrEqual(20);
});
