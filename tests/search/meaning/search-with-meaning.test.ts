import { describe, expect, it } from 'vitest';
import { createGathering, type MaybePromise, toItsEnd } from '../../../src/pending/pending.ts';
import type { Fit } from '../../../src/search/confidence/confidence.ts';
import { createMiniSearchEngine } from '../../../src/search/index/minisearch.ts';
import { documentsOf, indexPassages } from '../../../src/search/index/passage-index.ts';
import type { Meaning, Nearness } from '../../../src/search/meaning/meaning.ts';
import { createSearchOver } from '../../../src/search/search.ts';
import { MADE_UP, passagesOf } from '../search-over.ts';

const TEXTS = ['灯塔很高，船很多。', '灯塔很旧，船很少。', '码头的工人在休息。'];
const QUESTION = '灯塔怎么样';

/** Says of each passage what a test gives. */
const nearness = (near: readonly number[], nearest: readonly number[] = []): Nearness => ({
  nearest,
  of: (passages) => passages.map((n) => near[n] ?? 0),
});

function searchWith(
  ask: (words: string, mayWait: boolean) => MaybePromise<Nearness | undefined>,
  fit?: Fit,
) {
  const index = indexPassages(passagesOf(TEXTS), MADE_UP);
  const engine = createMiniSearchEngine(documentsOf(index));
  const meaning: Meaning = { fit, ask, state: () => ({ kind: 'ready' }) };
  return createSearchOver(index, engine, MADE_UP).withMeaning(meaning);
}

type Search = ReturnType<typeof searchWith>;
const ranked = (search: Search, text = QUESTION) =>
  search
    .ask(search.understand(text))
    .ranked(10)
    .map(({ passage }) => TEXTS.indexOf(passage.text));
const scores = (search: Search) =>
  search
    .ask(search.understand(QUESTION))
    .ranked(10)
    .map(({ score }) => score);

describe('a search with a model', () => {
  it('ranks what is near above what is not', () => {
    expect(ranked(searchWith(() => nearness([0, 2, 0])))).toEqual([1, 0]);
    expect(ranked(searchWith(() => nearness([2, 0, 0])))).toEqual([0, 1]);
  });

  it('adds one to the score for each deviation', () => {
    const words = scores(searchWith(() => undefined));
    const meant = scores(searchWith(() => nearness([1.5, 1.5, 0])));
    expect(meant.map((score, n) => score - (words[n] ?? 0))).toEqual([
      expect.closeTo(1.5, 12),
      expect.closeTo(1.5, 12),
    ]);
  });

  it('also finds what has none of the words', () => {
    expect(ranked(searchWith(() => nearness([0, 0, 9], [2])))).toEqual([2, 0, 1]);
    expect(ranked(searchWith(() => nearness([9, 9, 0], [0])))).toEqual([0, 1]);
  });

  it('is as without one while nobody knows what is near', () => {
    const index = indexPassages(passagesOf(TEXTS), MADE_UP);
    const plain = createSearchOver(index, createMiniSearchEngine(documentsOf(index)), MADE_UP);
    const found = (search: Search) => search.ask(search.understand(QUESTION)).judged(10);
    expect(found(searchWith(() => undefined))).toEqual(found(plain));
  });

  it('goes on by meaning once it is known, and gives the same findings for the same words', () => {
    let known: Nearness | undefined;
    const search = searchWith(() => known);
    const question = search.understand(QUESTION);
    const words = search.ask(question);
    expect(search.ask(question)).toBe(words);
    known = nearness([0, 2, 0]);
    const meant = search.ask(question);
    expect(meant).not.toBe(words);
    expect(search.ask(question)).toBe(meant);
    known = undefined;
    expect(search.ask(question)).toBe(words);
  });

  it('sends the words as they were typed, but neither names alone nor what is asked by words', () => {
    const sent: string[] = [];
    const search = searchWith((words) => {
      sent.push(words);
      return undefined;
    });
    search.ask(search.understand('鲸鱼数科和苍鹭科技'));
    search.askWords(search.understand(QUESTION));
    expect(sent).toEqual([]);
    search.ask(search.understand('燈塔怎麼樣'));
    search.ask(search.understand('鲸鱼数科的灯塔'));
    expect(sent).toEqual(['燈塔怎麼樣', '鲸鱼数科的灯塔']);
  });

  it('waits for a model as plain functions do', async () => {
    const search = searchWith(async () => nearness([0, 2, 0]));
    const gathering = createGathering();
    expect(gathering.attempt(() => ranked(search)).kind).toBe('waits');
    expect(await toItsEnd(() => ranked(search))).toEqual([1, 0]);
  });

  it('waits for a few questions of one text at most', async () => {
    const waited: string[] = [];
    const search = searchWith((words, mayWait) => {
      if (!mayWait) return undefined;
      waited.push(words);
      return Promise.resolve(nearness([0, 2, 0]));
    });
    const texts = Array.from({ length: 10 }, (_, n) => `灯塔${n}`);
    const all = await toItsEnd(() => texts.map((text) => ranked(search, text)[0]));
    expect(waited).toEqual(texts.slice(0, 6));
    expect(all).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0]);
  });

  it('is as sure as words make it, unless the confidence was fitted for the model', () => {
    const near = nearness([0, 3, 0]);
    const sure = (search: Search) =>
      search
        .ask(search.understand(QUESTION))
        .judged(10)
        .map(({ evidence }) => evidence.confidence);
    const words = sure(searchWith(() => undefined));
    expect(sure(searchWith(() => near)).toSorted()).toEqual(words.toSorted());
    const fit = { weights: { covered: 0, order: 0, meaning: 1 }, bias: -1 };
    expect(sure(searchWith(() => near, fit))).toEqual([
      expect.closeTo(1 / (1 + Math.exp(-2)), 12),
      expect.closeTo(1 / (1 + Math.exp(1)), 12),
    ]);
  });
});
