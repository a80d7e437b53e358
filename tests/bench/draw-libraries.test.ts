import { describe, expect, it } from 'vitest';
import { asArticles, drawLibrary } from '../../bench/draw-libraries.ts';
import type { QuestionSet } from '../../bench/read-set.ts';
import { createRandom } from '../../bench/shuffle.ts';
import { type Given, passagesOf } from '../search/search-over.ts';

/** A set of articles of so many passages each; a question is answered by the first of every third. */
function setOf(...sizes: readonly number[]): QuestionSet {
  const given = sizes.flatMap((size, n): Given[] =>
    Array.from({ length: size }, () => ({ text: '灯塔', title: `第${n}篇` })),
  );
  const passages = passagesOf(given);
  const firsts = passages.filter(({ title }, n) => title !== passages[n - 1]?.title);
  const questions = firsts
    .filter((_, n) => n % 3 === 0)
    .map(({ id }) => ({ id, text: '灯塔?', answers: [], relevant: new Set<string>([id]) }));
  return { passages, questions };
}

const draw = (set: QuestionSet, size: number, seed = 1) =>
  drawLibrary(set, size, createRandom(seed));
const titlesOf = (passages: readonly { readonly title: string }[]) =>
  new Set(passages.map(({ title }) => title));

describe('articles of a set', () => {
  it('are the passages of one title, wherever they stand', () => {
    const passages = passagesOf([
      { text: '甲', title: '灯塔' },
      { text: '乙', title: '海岸' },
      { text: '丙', title: '灯塔' },
    ]);
    const articles = asArticles({ passages, questions: [] });
    expect(articles.map((each) => each.map(({ text }) => text))).toEqual([['甲', '丙'], ['乙']]);
    expect(articles.flat().map(({ article }) => article)).toEqual(['灯塔', '灯塔', '海岸']);
  });

  it('without a title are those of one document', () => {
    const [one, other] = asArticles({ passages: passagesOf(['甲', '乙']), questions: [] });
    expect(one?.map(({ text, article }) => [text, article])).toEqual([
      ['甲', 'test'],
      ['乙', 'test'],
    ]);
    expect(other).toBeUndefined();
  });
});

describe('a library that is drawn', () => {
  const set = setOf(...Array.from({ length: 60 }, (_, n) => 1 + (n % 4)));

  it.each([1, 10, 40])('has %i passages, and no more than an article over', (size) => {
    const drawn = draw(set, size);
    expect(drawn.length).toBeGreaterThanOrEqual(size);
    expect(drawn.length).toBeLessThan(size + 4);
  });

  it('has whole articles', () => {
    const drawn = draw(set, 30);
    const titles = titlesOf(drawn);
    expect(drawn).toHaveLength(set.passages.filter(({ title }) => titles.has(title)).length);
  });

  it('has articles that answer and others, about as many of each', () => {
    const answering = new Set(set.questions.flatMap(({ relevant }) => [...relevant]));
    const drawn = draw(set, 30);
    const asked = titlesOf(drawn.filter(({ id }) => answering.has(id)));
    expect(Math.abs(2 * asked.size - titlesOf(drawn).size)).toBeLessThanOrEqual(1);
  });

  it('goes on with one kind where the other has no more', () => {
    const all = setOf(1, 1, 1, 1, 1, 1, 1);
    expect(draw(all, 7)).toHaveLength(7);
  });

  it('is another for other random numbers, and the same for the same', () => {
    expect(draw(set, 30, 5)).toEqual(draw(set, 30, 5));
    expect(titlesOf(draw(set, 30, 5))).not.toEqual(titlesOf(draw(set, 30, 6)));
  });

  it('has no article that would be all of it', () => {
    const longest = (passages: readonly { readonly title: string }[]) =>
      Math.max(
        ...[...titlesOf(passages)].map((title) => passages.filter((p) => p.title === title).length),
      );
    expect(longest(draw(setOf(50, 2, 3, 50, 4, 3, 2, 3, 4, 2), 10))).toBeLessThanOrEqual(4);
  });
});
