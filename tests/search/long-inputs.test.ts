import { describe, expect, it } from 'vitest';
import { analyze, analyzeQuestion } from '../../src/search/analyze.ts';
import { typesAsked, typesHeld } from '../../src/search/answer-type.ts';
import { findDates } from '../../src/text/dates.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { timeOf } from './search-over.ts';

const { vocabulary } = shippedLibrary();

/** What a superlinear pattern stumbles over; the 年 at an end keeps engines from giving up early. */
const PIECES = [
  ...['一', '十', '年', '几', '1', ' ', 'a ', '百分之', '二〇一七 ', '2017年', '1 ', '多', '是'],
  ...['什么', '什', '、', '”', '”他说', '（', '。', '\n', '…', '的', 'how ', 'w', '一、', '腾讯'],
];
const of = (piece: string, length: number) => `年${piece.repeat(Math.ceil(length / piece.length))}`;

describe.each([
  ['typesAsked', typesAsked],
  ['typesHeld', typesHeld],
  ['findDates', findDates],
  ['splitSentences', splitSentences],
] as const)('%s takes time linear in its text', (_, run) => {
  it.each(PIECES)('of %j', (piece) => {
    // The smaller first, so that a fault shows within seconds.
    expect(timeOf(() => run(of(piece, 10_000)))).toBeLessThan(100);
    expect(timeOf(() => run(of(piece, 100_000)))).toBeLessThan(1000);
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
