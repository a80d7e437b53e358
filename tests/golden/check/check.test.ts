import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../support/knowledge.ts';
import { share } from '../score.ts';
import { formatCheckScore } from './format-check-score.ts';
import { readMessages } from './golden-message.ts';
import { type CheckScore, scoreMessages } from './score-messages.ts';

type Floors = Readonly<Partial<Record<keyof CheckScore, number>>>;

/** A little below what is reached. That nothing false is proved or alarmed has no room below. */
const FLOORS: Readonly<Record<'messages.yaml' | 'held-out.yaml', Floors>> = {
  'messages.yaml': {
    supported: 0.8,
    pointedOut: 0.9,
    notSupported: 1,
    noAlarm: 1,
    split: 0.95,
  },
  'held-out.yaml': { supported: 0.4, pointedOut: 0.75, notSupported: 1, noAlarm: 1, split: 0.9 },
};

describe.each(Object.entries(FLOORS))('%s', (file, floors) => {
  const messages = readMessages(file as keyof typeof FLOORS);
  const reached = scoreMessages(messages, shippedLibrary());

  it.each(Object.entries(floors))('%s: at least %d', (name, floor) => {
    const tally = reached[name as 'supported'];
    expect(tally.of).toBeGreaterThan(0);
    expect(share(tally), formatCheckScore(file, reached)).toBeGreaterThanOrEqual(floor);
  });

  it('expects only passages that there are, and words that stand in one of them', () => {
    const { passages } = shippedLibrary().corpus;
    for (const { cites = [], source, words } of messages.flatMap(({ claims }) => claims)) {
      const texts = cites.map((n) => passages[n - 1]?.text);
      expect(texts, words).not.toContain(undefined);
      const numbers = (source ?? '').match(/\d+/g) ?? [];
      for (const number of numbers.filter((n) => n !== '2017')) {
        expect(texts.join('\n'), words).toContain(number);
      }
    }
  });
});

it('there are at least 40 messages, and 20 that the method was not made on', () => {
  expect(readMessages('messages.yaml').length).toBeGreaterThanOrEqual(40);
  expect(readMessages('held-out.yaml').length).toBeGreaterThanOrEqual(20);
});
