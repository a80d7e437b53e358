import { describe, expect, it } from 'vitest';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { choicesOf, keysOf } from '../answer/read-answer.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const compare = (a: string, b: string) => answerComparison(a, b, library);
const nameOf = (id: string) => library.entities.get(id)?.name['zh-CN'] ?? '';

describe('what cannot be compared', () => {
  it.each([
    ['腾讯', '鹅厂', 'not-comparable', 'compare.same'],
    ['腾讯', '', 'not-comparable', 'compare.one'],
    ['', '工行', 'not-comparable', 'compare.one'],
    ['', ' ', 'empty', 'compare.empty'],
    ['井贤栋', '腾讯', 'not-comparable', 'compare.kinds'],
    ['央行', '工行', 'not-comparable', 'compare.kinds'],
    ['腾讯', '华为', 'not-mentioned', 'name.not-mentioned'],
    ['招行', '工行', 'not-mentioned', 'name.not-mentioned'],
    ['华为', '小米', 'not-mentioned', 'name.not-mentioned'],
    ['腾讯', '度小门', 'unknown-name', 'name.unknown'],
    ['威信', '腾讯', 'unknown-name', 'name.unknown'],
    ['火星银行', '腾讯', 'unknown-name', 'name.unknown'],
    ['腾讯和百度', '工行', 'ambiguous-name', 'compare.several'],
  ])('%j and %j: %s', (a, b, kind, key) => {
    const answer = compare(a, b);
    expect(answer.kind).toBe(kind);
    expect(keysOf(answer)).toContain(key);
    expect(citationsOf(answer.blocks)).toEqual([]);
  });

  it.each([
    ['腾讯', '鹅厂'],
    ['腾讯', ''],
    ['井贤栋', '腾讯'],
    ['腾讯', '华为'],
    ['百度', '威信'],
    ['京东金融和百度', '腾讯'],
    ['', ''],
  ])('%j and %j: what is suggested instead can be compared', (a, b) => {
    const choices = choicesOf(compare(a, b));
    expect(choices.length).toBeGreaterThan(0);
    for (const { command, argument } of choices) {
      expect(command).toBe('compare');
      if (!('entities' in argument)) throw new TypeError('not two names');
      const [first = '', second = ''] = argument.entities;
      expect(compare(nameOf(first), nameOf(second)).kind).toBe('comparison');
    }
  });
});

describe('a company and a bank', () => {
  it('get what is between them, with the reason', () => {
    const answer = compare('腾讯', '工行');
    expect(answer.kind).toBe('facts');
    expect(keysOf(answer)).toContain('compare.different-kinds');
    const between = answerPartner('腾讯 工行', library);
    expect(factsOf(answer.blocks)).toEqual(factsOf(between.blocks));
  });

  it('are not said to work together if the library does not say so', () => {
    const answer = compare('农行', '腾讯');
    expect(factsOf(answer.blocks)).toEqual([]);
    expect(keysOf(answer)).toContain('pair.no-fact');
  });
});
