import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesAmong } from '../../src/search/ranking/candidates.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { ask, searchOver } from './search-over.ts';

type Corpus = Parameters<typeof searchOver>[0];

/** The places of the passages found, best first. */
function found(corpus: Corpus, question: string, limit = 10): number[] {
  const ranked = searchOver(corpus).ask(ask(question)).ranked(limit);
  expect(ranked.every(({ score }) => Number.isFinite(score))).toBe(true);
  return ranked.map(({ passage }) => passage.line - 1);
}

it.each([
  ['more words', '银行网点', ['银行产品', '银行网点', '客户'], 1],
  ['the words side by side', '银行网点', ['银行的,客户的,网点', '客户的,银行网点'], 1],
  ['the same order', '银行客户', ['客户银行', '银行客户'], 1],
  ['the shorter', '网点', ['网点,还有许多别的事情要说', '网点,还有许多'], 1],
  ['its heading', '网点', ['客户网点', { text: '客户网点', trail: ['网点'] }], 1],
  ['its date', '银行何时开业', ['银行终于又开业', '银行6月开业'], 1],
  ['its place in the article', '网点', ['网点', { text: '网点', ordinal: 1 }], 1],
] as const)('of two passages the better is the one with %s', (_, question, corpus, best) => {
  expect(found(corpus, question)[0]).toBe(best);
});

describe('the order is settled', () => {
  it('ties are in the order of the corpus', () => {
    expect(found(Array(8).fill('银行网点'), '银行网点')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('the same question has the same answer, whatever was asked before', () => {
    const { search } = shippedLibrary();
    const questions = ['银行的核心诉求是什么', '腾讯和谁合作', '腾迅', '', '网点会消失吗'];
    const answers = () =>
      questions.map((text) =>
        search
          .ask(search.understand(text))
          .ranked(5)
          .map(({ passage, score }) => [passage.id, score]),
      );
    const first = answers();
    expect(answers()).toEqual(first);
    expect(answers().toReversed()).toEqual(first.toReversed());
  });

  it('scores fall, and a smaller limit gives the beginning', () => {
    const { search } = shippedLibrary();
    const question = search.understand('银行与京东金融的合作');
    const ranked = search.ask(question).ranked(20);
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(search.ask(question).ranked(3)).toEqual(ranked.slice(0, 3));
    expect(search.ask(question).ranked(0)).toEqual([]);
  });
});

describe('odd corpora', () => {
  it.each([
    ['no passages', [], '银行', []],
    ['empty texts', ['', '', ''], '银行', []],
    ['an empty text among others', ['', '银行', ''], '银行', [1]],
    ['headings over empty texts', [{ text: '', trail: ['银行'] }], '银行', [0]],
    ['blanks', [' ', '\n', '\u200b'], '银行', []],
    ['one character', ['银', '行', '点'], '行', [1]],
    ['no Chinese', ['big data', 'cloud'], 'cloud', [1]],
    ['only numerals', ['2017', '2018', '80'], '2018', [1]],
    ['only emoji', ['😀', '🐧'], '😀', []],
    ['prototype names', ['__proto__', 'constructor'], 'constructor', [1]],
    ['only marks', ['。', '！！', '……'], '。', []],
    ['lone surrogates', ['\ud83d', '银\ude00行'], '\ud83d', []],
  ] as const)('%s', (_, corpus, question, expected) => {
    expect(found(corpus, question)).toEqual(expected);
    expect(found(corpus, '')).toEqual([]);
  });

  it('a passage of 20,000 characters is found, and its last words are quoted', () => {
    const long = `${'银行与客户的合作还有许多事情可说。'.repeat(1200)}网点转型。`;
    const search = searchOver(['银行', long]);
    const [best] = search.ask(ask('网点转型')).ranked(1);
    if (best === undefined) throw new RangeError('nothing found');
    expect(best.passage.text).toBe(long);
    const { start, end } = search.ask(ask('网点转型')).weigh(best.passage).span;
    expect(long.slice(start, end)).toBe('网点转型。');
  });
});

it('no more than the candidates are looked at closely, however many passages tie', () => {
  const search = searchOver(Array(300).fill('银行网点'));
  const most = candidatesAmong(300);
  expect(search.ask(ask('银行网点')).ranked(300)).toHaveLength(most);
  expect(search.ask(ask('银行网点')).judged(300)).toHaveLength(most);
});

it('whatever is typed, nothing throws', () => {
  const { search } = shippedLibrary();
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 24 });
  const anything = fc.oneof(
    units.map((codes) => String.fromCharCode(...codes)),
    fc
      .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 24 })
      .map((points) => String.fromCodePoint(...points)),
    fc
      .array(fc.constantFrom('腾迅', '\ud83d', '\ude00', '网点', '%', '̀', '年', '一'), {
        maxLength: 8,
      })
      .map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      for (const { passage, score, evidence } of search.ask(search.understand(text)).judged(2)) {
        expect(Number.isFinite(score)).toBe(true);
        expect(evidence.confidence).toBeGreaterThan(0);
        expect(evidence.confidence).toBeLessThan(1);
        expect(passage.text.slice(evidence.span.start, evidence.span.end)).not.toBe('');
      }
    }),
    { numRuns: 50 },
  );
});
