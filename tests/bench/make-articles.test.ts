import { describe, expect, it } from 'vitest';
import { makeArticles, type Sources } from '../../bench/scaling/make-articles.ts';
import { articleId, passageId } from '../../src/knowledge/article.ts';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { passagesOf } from '../search/search-over.ts';

const SIZE = 60;
const ANSWER = '1.灯塔每年有三千名访客，';
const others = Array.from(
  { length: 12 },
  (_, n) => `第${n}座桥在夏天每周开放两次。渡船停在${n}号码头。`,
);
const sources: Sources = {
  asked: [
    {
      passages: passagesOf([ANSWER, ...others]).map((passage, n) => ({
        ...passage,
        article: articleId.parse(`d${n}`),
        id: passageId.parse(`d${n}_0`),
      })),
      questions: [{ id: 'q', text: '灯塔有多少访客', answers: [], relevant: new Set(['d0_0']) }],
    },
  ],
  beside: [['潮水每天涨落两次。博物馆周一不开门，周二免费。']],
};

/** The passages of a made library, with their ids in the set. */
function load(size: number) {
  return [...makeArticles(sources, size)].flatMap(({ name, text, ids, passages }) => {
    const { article, problems } = parseArticle({ path: name, name, text });
    expect(problems).toEqual([]);
    expect(article?.passages.length).toBe(passages);
    return (article?.passages ?? []).map((passage, n) => ({ text: passage.text, id: ids[n] }));
  });
}

describe('a made library', () => {
  it('has as many passages as wanted, the same in every run', () => {
    const passages = load(SIZE);
    expect(passages).toHaveLength(SIZE);
    expect(load(SIZE)).toEqual(passages);
  });

  it('has each passage of the sets once, and its answers nowhere else', () => {
    const passages = load(SIZE);
    expect(passages.filter(({ id }) => id !== undefined)).toHaveLength(others.length + 1);
    const answering = passages.filter(({ text }) => text.includes('三千名访客'));
    expect(answering.map(({ id }) => id)).toEqual(['d0_0']);
  });

  it('has only sentences of its sources besides', () => {
    const known = [...others, ...sources.beside.flat()].join('');
    const made = load(SIZE).filter(({ id }) => id === undefined);
    const sentences = made.flatMap(({ text }) => text.match(/[^。]+/gu) ?? []);
    expect(sentences.filter((sentence) => !known.includes(sentence.slice(0, 12)))).toEqual([]);
  });

  it('cannot be smaller than the sets that are asked', () => {
    expect(() => load(others.length)).toThrow(RangeError);
  });
});
