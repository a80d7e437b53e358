import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimsOf, meets } from '../../src/search/question/aims.ts';
import { analyze } from '../../src/search/question/analysis.ts';
import { typesAsked, typesHeld } from '../../src/search/question/answer-types.ts';
import { kindsAsked } from '../../src/search/question/asked-kinds.ts';
import { analyzeQuestion } from '../../src/search/question/question.ts';
import { thingsOf } from '../../src/search/question/things.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { MADE_UP } from './search-over.ts';

/** What a superlinear pattern stumbles over; the 年 at an end keeps engines from giving up early. */
const PIECES = [
  ...['一', '十', '年', '几', '1', ' ', 'a ', '百分之', '二〇一七 ', '2017年', '1 ', '多', '是'],
  ...[
    '什么',
    '什',
    '、',
    '”',
    '（',
    '。',
    '\n',
    '…',
    '的',
    'how ',
    'w',
    '一、',
    '腾讯',
    '最',
    '哪',
  ],
  ...['是什么', '什么是', '请问', 'what is ', '第', '(', '一是', '多少', '6', '：', '是指'],
];
const of = (piece: string, length: number) => `年${piece.repeat(Math.ceil(length / piece.length))}`;

/** What is read of a text whatever its length: with patterns, which may stumble. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'what type it asks for': typesAsked,
  'what types it holds': typesHeld,
  'what kinds it asks for': (text) => kindsAsked(text).map(({ kind }) => kind),
  'what it asks to define': (text) => aimsOf(text, 1).defines,
  'whether it defines': (text) => meets(aimsOf('什么是腾讯', 1), text),
};

describe.each(Object.entries(READERS))(
  'a text ten times as long is read the same: %s',
  (_, read) => {
    it.each(PIECES)('of %j', (piece) => {
      expect(read(of(piece, 20_000))).toEqual(read(of(piece, 2_000)));
    });

    it('of any piece', () => {
      const alphabet = [
        ...'年月日号一二十百千万〇0159.%：，。！…”’（）a bw\n多是什么几第最哪的\u0301腾讯',
      ];
      const piece = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(piece, fc.constantFrom(...alphabet, ''), (pieces, end) => {
          const [short, long] = [2_000, 20_000].map(
            (length) => `${of(pieces.join(''), length)}${end}`,
          );
          expect(read(long ?? '')).toEqual(read(short ?? ''));
        }),
        { numRuns: 60 },
      );
    });
  },
);

describe('a long text is analysed whole', () => {
  it.each(['一', '年', '网点', '灯塔', '苍鹭科技', '拼多多', 'a ', '人工智能的', '岸边，'])(
    'of %j',
    (piece) => {
      const { text, places } = analyze(piece.repeat(6000 / piece.length), MADE_UP);
      const words = places.filter(({ term }) => !term.startsWith('='));
      const covered = words.map(({ start, end }) => text.slice(start, end)).join('');
      expect(covered).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
    },
  );

  it('of combining marks and emoji, of which none is a word', () => {
    expect(analyze('😀'.repeat(3000), MADE_UP).words).toEqual([]);
    expect(analyze('\u0301'.repeat(3000), MADE_UP).places).toEqual([]);
  });

  it('as a question it asks for each thing once', () => {
    const { vocabulary } = shippedLibrary();
    const question = analyzeQuestion('腾讯的人工智能，'.repeat(1500), vocabulary);
    expect(question.needs.map(({ words }) => words)).toEqual([['@tencent'], ['人工', '智能']]);
    expect(thingsOf(question)).toHaveLength(2);
  });
});
