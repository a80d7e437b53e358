import { expect } from 'vitest';
import { citationsOf } from '../../../src/answer/blocks.ts';
import { allNames } from '../../../src/entities/entity.ts';
import { beginningOf, joins, sidesOf } from '../../../src/facts/facts.ts';
import type { TextKey } from '../../../src/surfaces/texts/texts.ts';
import { fold } from '../../../src/text/normalize.ts';
import { keysOf } from '../../answer/read-answer.ts';
import {
  askedIn,
  concerns,
  expectAll,
  foundIn,
  idsIn,
  isBetween,
  isWritten,
  type Said,
  type Truth,
  wordsIn,
  wordsShown,
} from './truth.ts';

/** What has to be so where questions and names are answered. */
export const ANSWER_TRUTHS: Partial<Record<TextKey, Truth>> = {
  'answer.covers': ({ values, library }) => {
    expect(values['articles']).toBe(library.corpus.articles.length);
    expect(new Set(idsIn(values['entities']))).toEqual(library.mentioned);
  },
  'answer.covers-more': ({ values, library }) => {
    expect(values['articles']).toBe(library.corpus.articles.length);
    expect(values['count']).toBe(library.mentioned.size);
    expectAll(idsIn(values['entities']), (id) => library.mentioned.has(id));
  },
  'answer.none': ({ answer }) => expect(wordsShown(answer)).toBe(''),
  'answer.nearest': ({ below }) => {
    expect(below.length).toBeGreaterThan(0);
    expectAll(below, ({ kind }) => kind === 'quote' || kind === 'notice');
    expectAll(below, (block) => block.kind !== 'quote' || block.weak === true);
  },
  'answer.nearest-facts': ({ answer, below }) => {
    expect(answer.kind).toBe('nearest');
    expect(foundIn(below).length).toBeGreaterThan(0);
  },
  'answer.unsaid': ({ values, answer }) => {
    const words = askedIn(values['words']);
    const shown = wordsShown(answer);
    expectAll(words, (each) => answer.unsaid?.includes(each) === true);
    expectAll(words, (each) => !shown.includes(fold(each)));
  },
  'answer.differing': ({ values, answer }) => {
    const said = values['words'];
    if (said === undefined || typeof said === 'number' || !('dated' in said))
      throw new TypeError('no words with dates');
    const dates = said.dated.map(({ article }) => article.published);
    expect(new Set(dates).size).toBeGreaterThan(1);
    expect(dates).toEqual(dates.toSorted().reverse());
    expectAll(said.dated, ({ passage }) =>
      citationsOf(answer.blocks).some((each) => each.passage === passage),
    );
  },
  'name.facts': ({ values, answer, library }) => {
    const names = idsIn(values['names']);
    const found = foundIn(answer.blocks);
    // A filter may leave none of them, which is said below the title.
    if (!keysOf(answer).includes('filter.none')) expect(found.length).toBeGreaterThan(0);
    expectAll(found, ({ fact }) => names.every((id) => concerns(fact, id, library)));
  },
  'name.not-found': ({ answer, library }) => {
    expect(library.leftOut).not.toEqual([]);
    expect(answer.unread).toBeGreaterThan(0);
  },
  'name.called': ({ values, answer, library }) => {
    const words = wordsIn(values['names']);
    const quotes = foundIn(answer.blocks).map(({ fact }) => fact);
    expectAll(words, (name) =>
      quotes.some(({ article }) =>
        [...article.passages, ...article.captions].some(({ text }) =>
          fold(text).includes(fold(name)),
        ),
      ),
    );
    const names = library.entities.all.flatMap(allNames);
    expectAll(words, (name) => names.includes(name));
  },
  'name.not-mentioned': ({ values, library }) =>
    expectAll(idsIn(values['names']), (id) => !isWritten(id, library)),
  'name.no-facts': ({ values, library }) => {
    const names = idsIn(values['names']);
    expectAll(names, (id) => isWritten(id, library));
    expectAll(names, (id) => !library.facts.some((fact) => concerns(fact, id, library)));
  },
  'name.via-only': ({ values, library }) => {
    const [name] = idsIn(values['name']);
    expectAll(library.facts, (fact) => !sidesOf(fact).some((id) => id === name));
  },
  'name.unknown': ({ values, library }) => {
    const [name = ''] = askedIn(values['name']);
    expect(library.entities.named(name)).toBeUndefined();
  },
  'pair.no-fact': ({ values, library }) => {
    const [a, b] = idsIn(values['names']);
    if (a === undefined || b === undefined) throw new TypeError('no pair');
    expectAll(library.facts, (fact) => !isBetween(fact, a, b, library));
  },
  'facts.newest': (said) => expect(shownDates(said)).toEqual([datesOf(said).at(-1)]),
  'facts.earliest': (said) => expect(shownDates(said)).toEqual([datesOf(said).at(0)]),
  'facts.counted': ({ values, answer, library }) => {
    const [name] = idsIn(values['name']);
    const others = idsIn(values['names']);
    if (name === undefined) throw new TypeError('nobody');
    expect(values['count']).toBe(others.length);
    expect(new Set(others).size).toBe(others.length);
    const shown = foundIn(answer.blocks).map(({ fact }) => fact);
    for (const other of others) {
      expect(shown.some((fact) => sidesOf(fact).includes(other))).toBe(true);
      expect(library.facts.some((fact) => isBetween(fact, name, other, library))).toBe(true);
    }
  },
  'facts.most': ({ values, library }) => {
    const top = idsIn(values['names']);
    const [first] = top;
    if (first === undefined) throw new TypeError('nobody');
    const kind = library.entities.get(first)?.kind;
    for (const { id } of library.entities.all.filter((each) => each.kind === kind)) {
      const own = library.facts.filter((fact) => joins(fact) && sidesOf(fact).includes(id));
      const partners = new Set(own.flatMap(sidesOf).filter((side) => side !== id));
      expect(partners.size === values['count']).toBe(top.includes(id));
      expect(partners.size).toBeLessThanOrEqual(Number(values['count']));
    }
  },
};

/** The different dates on which the facts below begin. */
function shownDates({ below }: Said): string[] {
  return [...new Set(foundIn(below).map(({ fact }) => beginningOf(fact)))];
}

/** Those of all facts that could have been shown, in order: of the two named above, or of all. */
function datesOf({ answer, library }: Said): string[] {
  const title = answer.blocks.find((block) => block.kind === 'heading');
  const names = title?.message.values?.['names'];
  const [a, b] = names === undefined ? [] : idsIn(names);
  return library.facts
    .filter(joins)
    .filter((fact) => {
      if (a === undefined) return true;
      return b === undefined ? concerns(fact, a, library) : isBetween(fact, a, b, library);
    })
    .map(beginningOf)
    .filter((date) => date !== '')
    .toSorted();
}
