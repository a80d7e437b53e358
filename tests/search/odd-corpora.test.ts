import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/knowledge/article.ts';
import { passageId } from '../../src/knowledge/article.ts';
import { createMiniSearchEngine } from '../../src/search/index/minisearch.ts';
import { createSearch, type Search } from '../../src/search/search.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { passagesOf } from './search-over.ts';

const { vocabulary, corpus } = shippedLibrary();
const long = (piece: string) => piece.repeat(Math.ceil(5000 / piece.length)).slice(0, 5000);

const CORPORA = {
  'no passages': [],
  'empty texts': ['', '', ''],
  blanks: [' ', '\n\t', '\u3000', '\u200b'],
  'one character each': [...'银行网点的一1a。😀'],
  numerals: ['2017', '二〇一七', '８０％', '3.14', '第十'],
  emoji: ['😀', '👩‍👩‍👧🇨🇳', '👍🏽'],
  'no Chinese': ['big data', 'cloud banking', 'ธนาคาร', 'Банк', '銀行はどこ'],
  marks: ['。', '！？……', '——', '"\'"'],
  'half characters': ['\ud83d', '银\ude00行', '\udc00\ud800'],
  'the same text many times': new Array(300).fill('银行的网点'),
  '5,000 Han characters without a mark': [long('银行网点转型')],
  '5,000 times the same character': [long('一')],
  '5,000 digits': [long('2017')],
  '5,000 letters without a blank': [long('banking')],
  '5,000 blanks': [long(' ')],
  '5,000 marks': [long('。，')],
  '5,000 emoji': [long('😀')],
  '5,000 combining marks': [long('银\u0301\u0302')],
  '5,000 characters of names': [long('腾讯与工行')],
  '5,000 short sentences': [long('行。')],
} as const;

const QUESTIONS = [
  '银行网点',
  '2017年',
  '😀',
  'cloud',
  '腾讯和工行',
  '一',
  '。',
  '',
  '\ud83d',
  'a',
];

/** All that search does with a question: what it quotes is of the passage, and each number a number. */
function expectProper(search: Search, text: string): void {
  for (const { passage, score, evidence } of search.ask(search.understand(text)).judged(3)) {
    expect(Number.isFinite(score)).toBe(true);
    expect(evidence.confidence).toBeGreaterThan(0);
    expect(evidence.confidence).toBeLessThan(1);
    const { start, end } = evidence.span;
    expect(passage.text.slice(start, end)).not.toBe('');
  }
}

describe.each(Object.entries(CORPORA))('over %s', (_, texts) => {
  it('every question has a proper answer', () => {
    const search = createSearch(passagesOf(texts), vocabulary, createMiniSearchEngine);
    for (const text of QUESTIONS) expectProper(search, text);
    expect(search.ask(search.understand('')).ranked(3)).toEqual([]);
  });
});

it('passages of the same id are found, each as itself', () => {
  const twins = passagesOf(['银行网点', '银行网点转型']).map(
    (passage): Passage => ({ ...passage, id: passageId.parse('same') }),
  );
  const search = createSearch(twins, vocabulary, createMiniSearchEngine);
  const found = search.ask(search.understand('网点转型')).ranked(10);
  expect(found.map(({ passage }) => passage.text)).toEqual(['银行网点转型', '银行网点']);
});

const distinct = (first: number) =>
  String.fromCharCode(...Array.from({ length: 6000 }, (_, n) => first + n));

it.each([
  ['all different Han characters', distinct(0x4e00)],
  ['all different signals', distinct(0x20)],
  [
    'every word of the library',
    corpus.passages
      .map(({ text }) => text)
      .join('')
      .slice(0, 6000),
  ],
  ['marks', '。，'.repeat(3000)],
  ['combining marks', `腾${'\u0301'.repeat(5999)}`],
  ['Chinese numbers', '二十五'.repeat(2000)],
  ['blanks between', '银 '.repeat(3000)],
  ['words again and again', '银行的核心诉求是什么，网点会消失吗？'.repeat(340)],
  ['names again and again', '腾讯与工行和百度'.repeat(750)],
  ['years again and again', '2017年6月'.repeat(850)],
  ['letters', 'a'.repeat(6000)],
  ['emoji', '😀'.repeat(3000)],
])('a question of 6,000 characters, %s, has a proper answer', (_, text) => {
  const { search } = shippedLibrary();
  expectProper(search, text);
  expect(search.understand(text).text.length).toBeLessThanOrEqual(2 * text.length);
});
