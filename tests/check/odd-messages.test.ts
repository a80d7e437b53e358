import { describe, expect, it } from 'vitest';
import { comparedSentencesOf } from '../../src/answer/verdict.ts';
import { checkMessage } from '../../src/check/check-message.ts';
import type { Library } from '../../src/library/library.ts';
import { shippedLibrary } from '../support/knowledge.ts';

/** The shipped library, which counts how often it is searched and how many sentences are read. */
function countedLibrary() {
  const work = { searches: 0, readings: 0 };
  const { search, entities, ...others } = shippedLibrary();
  const library: Library = {
    ...others,
    search: {
      ...search,
      askWords(question) {
        const findings = search.askWords(question);
        return {
          ...findings,
          distinct(limit) {
            work.searches++;
            return findings.distinct(limit);
          },
        };
      },
    },
    entities: {
      ...entities,
      find: (...args) => {
        work.readings++;
        return entities.find(...args);
      },
    },
  };
  return { library, work };
}

/** What is read of a library once is counted too, unless a library is given that was read before. */
function check(message: string, { library, work } = countedLibrary()) {
  const { kind, blocks } = checkMessage(message, library);
  const claims = blocks.filter((block) => block.kind === 'claim');
  const [first] = blocks;
  const values = first?.kind === 'heading' ? (first.message.values ?? {}) : {};
  const parts = values['sum'];
  const sum = {
    count: values['count'],
    parts: typeof parts === 'object' && 'messages' in parts ? parts.messages : [],
  };
  return { kind, claims, sum, work };
}

const TEXT = '腾讯和中行的合作聚焦于云计算';
const LONG = '双方在云计算和大数据方面展开了深入而广泛的合作并取得了明显的成效';
const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

const ODD: readonly (readonly [string, string])[] = [
  ['numbers', '2017 400 80% 20 11 7 '.repeat(190)],
  ['one number', '1'.repeat(4000)],
  ['numbers and commas', '1,'.repeat(2000)],
  ['numerals', '一二三百'.repeat(1000)],
  ['dates', '2017年至'.repeat(570)],
  ['names', '腾讯百度工行农行'.repeat(500)],
  ['names in a list', '腾讯、百度、工行、农行、'.repeat(330)],
  ['one clause', LONG.repeat(130).slice(0, 4000)],
  ['many clauses', '腾讯和中行合作，'.repeat(500)],
  ['short lines', lines(400, (n) => `${n}百度农行`)],
  ['claims as long as are compared', lines(10, (n) => `${n}${'腾讯与银行合作，'.repeat(49)}`)],
  ['sentences', '腾讯与工行的合作。'.repeat(440)],
  ['speech', '”腾讯说'.repeat(800)],
  ['quotes in quotes', `${'>'.repeat(3900)}${TEXT}`],
  ['lists in lists', `${'- '.repeat(1900)}${TEXT}`],
  ['numbered lists in lists', `${'1. '.repeat(1300)}${TEXT}`],
  ['stars', '*a **b '.repeat(570)],
  ['brackets', '['.repeat(4000)],
  ['images', '![]('.repeat(1000)],
  ['angles', '<a '.repeat(1300)],
  ['strikes', '~~a'.repeat(1300)],
  ['back ticks', lines(80, (n) => '`'.repeat(n + 1))],
  ['commas', '，'.repeat(4000)],
  ['stacked marks', `腾${'\u0301'.repeat(3999)}`],
  ['lone surrogates', '\ud83d'.repeat(4000)],
  ['control characters', `\u0000\u0007\u001b[31m${TEXT}\u202e`],
];

describe('4,000 characters of anything get an honest verdict', () => {
  const counted = countedLibrary();

  it.each(ODD)('%s', (_, message) => {
    counted.work.searches = 0;
    const { kind, claims, sum, work } = check(message, counted);
    expect(kind).toBe(claims.length === 0 ? 'empty' : 'check');
    expect(claims.map(({ verdict }) => verdict.kind)).not.toContain('quoted');
    if (kind === 'check') {
      const total = sum.parts.reduce((all, { values }) => all + Number(values?.['count']), 0);
      expect([sum.count, total]).toEqual([claims.length, claims.length]);
      expect(sum.parts.map(({ key }) => key)).not.toContain('check.sum-quoted');
    }
    for (const { verdict } of claims)
      expect(comparedSentencesOf(verdict).length).toBeLessThanOrEqual(3);
    expect(claims.length).toBeLessThanOrEqual(8);
    expect(work.searches).toBeLessThanOrEqual(8);
  });

  it('numbers alone are found nowhere', () => {
    expect(check('2017 400 80% 20 11 7').claims.map(({ verdict }) => verdict)).toEqual([
      { kind: 'not-found' },
    ]);
  });

  it('names alone say nothing that is quoted', () => {
    for (const message of ['腾讯、百度、工行、农行', '百度和农行', '工商银行 农业银行 建设银行']) {
      const kinds = check(message).claims.map(({ verdict }) => verdict.kind);
      expect(kinds).toHaveLength(1);
      expect(kinds).not.toContain('quoted');
    }
  });

  it('nesting hides no sentence', () => {
    for (const nested of ['> '.repeat(1900), '- '.repeat(1900)]) {
      const { claims } = check(`${nested}腾讯和中行的合作则聚焦于云计算、大数据、区块链等方面`);
      expect(claims.map(({ verdict }) => verdict.kind)).toEqual(['quoted']);
    }
  });
});

describe('the work does not grow with the message', () => {
  it('behind the eighth claim', () => {
    const line = (n: number) => `${n}百度农行将组建联合实验室`;
    const [few, many] = [check(lines(8, line)).work, check(lines(300, line)).work];
    expect(few.searches).toBe(8);
    expect(many).toEqual(few);
  });

  it('behind a claim’s 400th character', () => {
    const [long, longer] = [60, 480].map((times) => check('腾讯与银行合作，'.repeat(times)).work);
    expect(long?.searches).toBe(1);
    expect(longer).toEqual(long);
  });

  it('with what one clause is compared', () => {
    const { passages } = shippedLibrary().corpus;
    const { work } = check('腾讯和中行的合作聚焦于人脸识别和数字货币');
    const sentences = passages.reduce((sum, { text }) => sum + text.split(/[。！？]/u).length, 0);
    expect(work.readings).toBeGreaterThan(1);
    expect(work.readings).toBeLessThanOrEqual(sentences);
  });
});
