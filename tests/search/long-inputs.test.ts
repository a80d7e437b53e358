import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, analyzeQuestion } from '../../src/search/analyze.ts';
import { typesAsked, typesHeld } from '../../src/search/answer-type.ts';
import { findDates } from '../../src/text/dates.ts';
import { createFindNames } from '../../src/text/find-names.ts';
import { fold, normalize } from '../../src/text/normalize.ts';
import { writeDigits } from '../../src/text/numerals.ts';
import { segment } from '../../src/text/segment.ts';
import { splitClauses, splitSentences } from '../../src/text/sentences.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { timeOf } from './search-over.ts';

const { vocabulary } = shippedLibrary();
/** Names of which each is the beginning of the next. */
const findNames = createFindNames(
  Array.from({ length: 60 }, (_, n) => ({ text: `腾${'讯'.repeat(n)}`, id: n })),
);

/** What a superlinear pattern stumbles over; the 年 at an end keeps engines from giving up early. */
const PIECES = [
  ...['一', '十', '年', '几', '1', ' ', 'a ', '百分之', '二〇一七 ', '2017年', '1 ', '多', '是'],
  ...['什么', '什', '、', '”', '”他说', '（', '。', '\n', '…', '的', 'how ', 'w', '一、', '腾讯'],
  ...[
    '二〇',
    '十五',
    '1.',
    '1月',
    '月日',
    '17年',
    '，',
    '. ',
    '“',
    '讯',
    '\u0301',
    '\u200d',
    '６',
    '銀',
  ],
];
const of = (piece: string, length: number) => `年${piece.repeat(Math.ceil(length / piece.length))}`;

describe.each([
  ['typesAsked', typesAsked],
  ['typesHeld', typesHeld],
  ['findDates', findDates],
  ['splitSentences', splitSentences],
  ['splitClauses', splitClauses],
  ['writeDigits', writeDigits],
  ['fold', fold],
  ['normalize', normalize],
  ['segment', segment],
  ['finding names', findNames],
] as const)('%s takes time linear in its text', (_, run) => {
  it.each(PIECES)('of %j', (piece) => {
    // The smaller first, so that a fault shows within seconds.
    expect(timeOf(() => run(of(piece, 10_000)))).toBeLessThan(200);
    expect(timeOf(() => run(of(piece, 100_000)))).toBeLessThan(1500);
  });
});

describe('analysis takes time linear in its text', () => {
  const inTurn = (length: number, piece: string) => {
    const text = of(piece, length);
    return timeOf(() => [analyze(text, vocabulary), analyzeQuestion(text, vocabulary)]);
  };

  it.each(['一', '年', '百分之', 'a ', '网点', '人工智能', '😀', '\u0301'])('of %j', (piece) => {
    expect(inTurn(12_000, piece)).toBeLessThan(600);
  });

  it('of names, however many', () => {
    expect(inTurn(20_000, '腾讯')).toBeLessThan(1500);
  });
});

describe('a repeated piece of any text takes time linear in its length', () => {
  const alphabet = [
    ...'年月日号一二十百千万〇0159.%：，。！…”’（）a bw\n多是什么几第\u0301\u200d😀腾讯',
  ];
  const piece = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 5 });
  const patterns = { typesAsked, typesHeld, findDates, splitSentences, writeDigits, fold };

  it.each(Object.entries(patterns))('%s', (_, run) => {
    fc.assert(
      fc.property(piece, fc.constantFrom(...alphabet, ''), (pieces, end) => {
        const text = `${of(pieces.join(''), 20_000)}${end}`;
        expect(timeOf(() => run(text))).toBeLessThan(300);
      }),
      { numRuns: 60 },
    );
  });
});
