import { describe, expect, it } from 'vitest';
import { createFindDoubts } from '../../src/facts/doubts.ts';
import { DENIAL, PLAN, QUESTION } from '../../src/language/doubt-classes.ts';
import { DOUBTS as ZH } from '../../src/language/zh/doubts.ts';
import { fold } from '../../src/text/normalize.ts';
import { LISTS } from './doubt-lists.ts';

describe.each(LISTS)('%s', (_, list) => {
  const { doubt, words, harmless, raisedBy, notRaisedBy } = list;
  const findDoubts = createFindDoubts([list]);
  const raised = (text: string) => findDoubts(fold(text)).map(({ word }) => word);

  it('has examples of what raises it and of what does not', () => {
    expect(raisedBy).not.toEqual([]);
    expect(notRaisedBy).not.toEqual([]);
    expect(doubt.why).toMatch(/ /u);
  });

  it.each(raisedBy)('is raised by %s', (sentence) => {
    expect(raised(sentence)).not.toEqual([]);
  });

  it.each(notRaisedBy)('is not raised by %s', (sentence) => {
    expect(raised(sentence)).toEqual([]);
  });

  it('is raised by each of its words alone', () => {
    expect(words.filter((word) => raised(word).length === 0)).toEqual([]);
  });

  it('has harmless words that hold one of its words, raise nothing and are none of them', () => {
    const holdsNone = (longer: string) => !words.some((word) => longer.includes(word));
    expect(harmless.filter(holdsNone)).toEqual([]);
    expect(harmless.filter((word) => raised(word).length > 0)).toEqual([]);
    expect(harmless.filter((word) => words.includes(word))).toEqual([]);
  });

  it('has its words as texts are folded', () => {
    const written = [...words, ...harmless];
    expect(written.filter((word) => fold(word) !== word || word.trim() === '')).toEqual([]);
  });
});

describe('no word is listed twice', () => {
  const twice = (words: readonly string[]) => words.filter((word, n) => words.indexOf(word) < n);

  it.each(LISTS)('under %s', (_, { words, harmless }) => {
    expect(twice(words)).toEqual([]);
    expect(twice(harmless)).toEqual([]);
  });
});

describe('what raises a doubt says which word and why', () => {
  const findDoubts = createFindDoubts(ZH);

  it.each([
    ['鲸湾银行未与珠水科技签约。', '未', DENIAL.name],
    ['鲸湾银行拟与珠水科技签约。', '拟', PLAN.name],
    ['鲸湾银行与珠水科技签约了吗？', '吗', QUESTION.name],
  ])('%s', (sentence, word, name) => {
    const found = findDoubts(fold(sentence)).find((each) => each.word === word);
    expect(found?.doubt.name).toBe(name);
    expect(fold(sentence).slice(found?.start, found?.end)).toBe(word);
  });

  it('and a plain statement raises none', () => {
    expect(findDoubts(fold('鲸湾银行与珠水科技签署战略合作协议。'))).toEqual([]);
  });

  it('in traditional characters as in simplified ones', () => {
    expect(findDoubts(fold('鯨灣銀行將與珠水科技合作。')).map(({ word }) => word)).toEqual(['将']);
  });
});
