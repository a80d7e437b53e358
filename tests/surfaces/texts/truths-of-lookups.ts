import { expect } from 'vitest';
import { type Found, sidesOf } from '../../../src/facts/facts.ts';
import type { TextKey } from '../../../src/surfaces/texts/texts.ts';
import { dateParts } from '../../../src/text/dates.ts';
import { choicesOf } from '../../answer/read-answer.ts';
import {
  concerns,
  expectAll,
  foundIn,
  idsIn,
  isWritten,
  keysIn,
  type Said,
  type Truth,
} from './truth.ts';

/** What has to be so of comparisons, timelines, passages, the library, and checks. */
export const LOOKUP_TRUTHS: Partial<Record<TextKey, Truth>> = {
  'compare.several': ({ values }) => expect(idsIn(values['names']).length).toBeGreaterThan(2),
  'compare.kinds': ({ values, library }) =>
    expectAll(
      idsIn(values['names']),
      (id) => !library.entities.kinds.get(library.entities.get(id)?.kind ?? '')?.partners,
    ),
  'compare.different-kinds': ({ values, library }) => {
    const kindOf = (side: string) =>
      idsIn(values[side]).map((id) => library.entities.get(id)?.kind);
    expect(values['aKind']).toEqual({ entityKinds: kindOf('a') });
    expect(values['bKind']).toEqual({ entityKinds: kindOf('b') });
    expect(kindOf('a')).not.toEqual(kindOf('b'));
  },
  'compare.related': ({ values, library }) => {
    const [group, member] = [...idsIn(values['group']), ...idsIn(values['member'])];
    if (group === undefined || member === undefined) throw new TypeError('no two');
    expect(library.entities.membersOf(group)).toContain(member);
  },
  'compare.both': bothWorkWith,
  'compare.both-many': bothWorkWith,
  'compare.counts': ({ values, library }) => {
    const counts = idsIn(values['names']).map(
      (id) => library.facts.filter((fact) => concerns(fact, id, library)).length,
    );
    expect(counts).toEqual([values['a'], values['b']]);
  },
  'compare.neither': ({ values, answer, library }) => {
    const sides = comparedIn(answer.blocks);
    const facts = library.facts.filter((fact) => sides.some((id) => concerns(fact, id, library)));
    expectAll(keysIn(values['kinds']), (key) => !facts.some(({ kind }) => key === `fact.${kind}`));
  },
  'timeline.year': ({ values, below }) => {
    const found = foundIn(below);
    const years = found.map(({ fact: { when } }) => {
      const date = when?.from ?? when?.to;
      return date === undefined ? undefined : { date: `${dateParts(date).year}` };
    });
    expect(found).toHaveLength(Number(values['count']));
    expect(new Set(years.map((year) => JSON.stringify(year)))).toEqual(
      new Set([JSON.stringify(values['year'])]),
    );
  },
  'timeline.undated': ({ values, below }) => {
    expect(foundIn(below)).toHaveLength(Number(values['count']));
    expectAll(foundIn(below), ({ fact }) => fact.when === undefined);
  },
  'timeline.none': ({ answer }) => expect(foundIn(answer.blocks)).toEqual([]),
  'timeline.no-facts': ({ library }) => expect(library.facts).toEqual([]),
  'filter.kind': ({ values, answer }) => expectAll(foundIn(answer.blocks), isOfKind(values)),
  'filter.year': ({ values, answer }) => expectAll(foundIn(answer.blocks), isOfYear(values)),
  'filter.kind-and-year': ({ values, answer }) => {
    expectAll(foundIn(answer.blocks), isOfKind(values));
    expectAll(foundIn(answer.blocks), isOfYear(values));
  },
  'filter.none': ({ answer }) => {
    expect(foundIn(answer.blocks)).toEqual([]);
    const offered = choicesOf(answer);
    expect(offered.length).toBeGreaterThan(0);
    expectAll(offered, ({ again }) => again !== undefined);
  },
  'filter.no-kind': ({ values, library }) =>
    expectAll(keysIn(values['kinds']), (key) =>
      library.facts.some(({ kind }) => key === `fact.${kind}`),
    ),
  'source.range': ({ values, library }) => {
    const listed = library.corpus.articles.map(({ id, passages }) => {
      return { article: { words: id }, last: passages.length };
    });
    expect(listed).toContainEqual(values);
  },
  'source.facts': ({ values, below }) =>
    expect(foundIn(below)).toHaveLength(Number(values['count'])),
  'source.no-facts': ({ answer, library }) => {
    const shown = answer.blocks.flatMap((block) =>
      block.kind === 'context' && block.role === 'passage' ? block.citation.passage : [],
    );
    const quoted = library.facts.flatMap(({ quotes }) => quotes.map(({ passage }) => passage));
    expect(shown).toHaveLength(1);
    expectAll(shown, (passage) => !quoted.includes(passage));
  },
  'source.nearest': ({ answer, library }) => {
    const last = library.corpus.articles.map(({ passages }) => passages.at(-1));
    const shown = answer.blocks.flatMap((block) =>
      block.kind === 'context' && block.role === 'passage' ? block.citation.passage : [],
    );
    expectAll(shown, (passage) => last.includes(passage));
  },
  'library.files-left-out': ({ values, library }) => {
    const whole = library.leftOut.filter(({ facts }) => facts === undefined);
    expect(values).toEqual({
      count: whole.length,
      names: { words: whole.map(({ name }) => name) },
    });
  },
  'library.facts-left-out': ({ values, library }) => {
    const parts = library.leftOut.filter(({ facts }) => facts !== undefined);
    expect(values['count']).toBe(parts.reduce((sum, { facts = 0 }) => sum + facts, 0));
  },
  'library.file-stale': ({ values, library }) => {
    const said = library.stale.map(({ name, readAt }) => {
      return { name: { words: name }, time: { time: readAt } };
    });
    expect(said).toContainEqual(values);
  },
  'library.files-stale': ({ values, library }) =>
    expect(values).toEqual({ count: library.stale.length - 4 }),
  'library.meaning-making': ({ values, library }) =>
    expect(library.meaning?.()).toEqual({ kind: 'making', ...values }),
  'library.meaning-ready': ({ library }) => expect(library.meaning?.()).toEqual({ kind: 'ready' }),
  'library.meaning-away': ({ library }) => expect(library.meaning?.()).toEqual({ kind: 'away' }),
  'library.found': ({ values, answer }) =>
    expect(answer.blocks.filter(({ kind }) => kind === 'article')).toHaveLength(
      Number(values['count']),
    ),
  'library.none': ({ answer }) =>
    expect(answer.blocks.filter(({ kind }) => kind === 'article')).toEqual([]),
  'library.counts': ({ values, library }) => {
    const { articles, passages } = library.corpus;
    const names = library.entities.all.filter(({ id }) => isWritten(id, library));
    expect(values).toEqual({
      articles: articles.length,
      passages: passages.length,
      facts: library.facts.length,
      names: names.length,
    });
  },
  'check.sum': ({ values, answer }) => {
    const verdicts = answer.blocks.flatMap((block) =>
      block.kind === 'claim' ? block.verdict.kind : [],
    );
    const counts = ['quoted', 'near', 'not-found'].map(
      (kind) => [kind, verdicts.filter((each) => each === kind).length] as const,
    );
    const messages = counts
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => ({ key: `check.sum-${kind}`, values: { count } }));
    expect(values).toEqual({ count: verdicts.length, sum: { messages } });
  },
  'check.left-out': ({ values, answer }) => {
    const claims = answer.blocks.filter(({ kind }) => kind === 'claim');
    expect(values['checked']).toBe(claims.length);
  },
  'check.cut': ({ values, answer }) => {
    const claims = answer.blocks.flatMap((block) => (block.kind === 'claim' ? block.words : []));
    expect(values['count']).toBeGreaterThanOrEqual(claims.join('').length);
  },
};

/** Whether a fact has the kind that a text names. */
function isOfKind({ kind }: Said['values']) {
  return ({ fact }: Found) => JSON.stringify(kind) === JSON.stringify({ key: `fact.${fact.kind}` });
}

/** Whether a fact begins in the year that a text names, ends in it, or lasts through it. */
function isOfYear({ year }: Said['values']) {
  return ({ fact: { when } }: Found) => {
    const [from, to] = [when?.from ?? when?.to, when?.to ?? when?.from].map(
      (date) => date && dateParts(date).year,
    );
    const asked = typeof year === 'object' && 'date' in year ? Number(year.date) : Number.NaN;
    return Number(from) <= asked && asked <= Number(to);
  };
}

/** Each of two has a fact of its own, and no plan, with each partner named. */
function bothWorkWith({ values, library }: Said): void {
  const partners = idsIn(values['partners']);
  for (const side of idsIn(values['names'])) {
    expectAll(partners, (partner) =>
      library.facts.some((fact) => {
        const sides = sidesOf(fact);
        return sides.includes(side) && sides.includes(partner) && fact.status === undefined;
      }),
    );
  }
}

/** Whom a comparison is about. */
function comparedIn(blocks: Parameters<typeof foundIn>[0]) {
  const rows = blocks.filter((block) => block.kind === 'comparison');
  return [...new Set(rows.flatMap(({ cells }) => cells.map(({ entity }) => entity)))];
}
