import { describe, expect, it } from 'vitest';
import { markAsked } from '../../../src/search/question/asked-things.ts';
import { segment } from '../../../src/text/segment.ts';
import type { Span } from '../../../src/text/span.ts';
import { ask } from '../search-over.ts';

const askedIn = (text: string) =>
  ask(text)
    .needs.filter(({ asked }) => asked !== 'no')
    .map(({ words }) => words.join(''));

describe('what a question asks for', () => {
  it.each([
    ['涉及多少金额', ['金额']],
    ['用的是哪种算法', ['算法']],
    ['有哪些风险', ['风险']],
    ['联络哪家保险公司', ['保险', '公司']],
    ['网点的总部是什么', ['总部']],
    ['总部在哪个城市', ['城市']],
    ['员工有多少', ['员工']],
    ['行长是谁', ['行长']],
    ['which bank works with it', ['bank']],
    ['用的是哪种共识算法', ['共识', '算法']],
    ['网点年费多少', ['年', '费']],
    ['收益率是多少', ['收益', '率']],
    ['网点的租金', ['租金']],
    ['是谁创办的', ['创办']],
  ])('%s: %j', (text, things) => {
    expect(askedIn(text)).toEqual(things);
  });

  it.each([
    '什么时候宣布合作',
    '为什么合作',
    '哪一年合作',
    '几月几号合作',
    '银行怎么转型',
    '银行网点',
    '好的银行网点合作创新模式',
    '',
  ])('%s asks for no thing by its name', (text) => {
    expect(askedIn(text)).toEqual([]);
  });

  it('stays within a clause', () => {
    expect(askedIn('什么，银行网点')).toEqual([]);
  });
});

/** A span that counts how often it is looked at. */
function watched(start: number, end: number, look: () => void) {
  return {
    get start() {
      look();
      return start;
    },
    get end() {
      look();
      return end;
    },
  };
}

/** How often a word of a text is looked at, on the average. */
function looksAtEach(text: string, cut: (text: string) => readonly Span[]): number {
  let looks = 0;
  const words = cut(text).map(({ start, end }) => watched(start, end, () => looks++));
  expect(markAsked(text, words)).toHaveLength(words.length);
  return looks / words.length;
}

describe('a longer question is looked at no more often a word', () => {
  const characters = (text: string) => [...text].map((_, start) => ({ start, end: start + 1 }));

  it.each([
    ['网点多少', segment],
    ['几', characters],
    ['什么', characters],
    ['几个', characters],
    ['哪', characters],
    ['谁的网点在哪，', characters],
  ])('of %s again and again', (piece, cut) => {
    const [short, long] = [300, 3000].map((times) => looksAtEach(piece.repeat(times), cut));
    expect(long).toBeGreaterThan(0);
    expect(long).toBeLessThan(1.1 * (short ?? 0));
  });
});
