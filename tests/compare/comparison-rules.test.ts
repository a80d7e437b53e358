import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/answer/answer.ts';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { isComparable } from '../../src/compare/suggest-pairs.ts';
import type { Found } from '../../src/facts/facts.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const { entities } = library;
const compare = (a: string, b: string) => answerComparison(a, b, library);
const nameOf = (id: string) => entities.get(id)?.name['zh-CN'] ?? '';
const rowsOf = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'comparison');

describe('any two that can be compared', () => {
  const known = entities.all.filter(
    ({ id }) => isComparable(id, library) && answerPartner(nameOf(id), library).kind === 'facts',
  );
  const pair = fc
    .tuple(fc.constantFrom(...known), fc.constantFrom(...known))
    .filter(([a, b]) => a.id !== b.id && a.kind === b.kind);

  it('show all facts about either, and no other one', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const ids = (found: readonly Found[]) => new Set(found.map(({ fact }) => fact.id));
        const each = [a, b].flatMap(({ id }) => factsOf(answerPartner(nameOf(id), library).blocks));
        expect(ids(factsOf(compare(nameOf(a.id), nameOf(b.id)).blocks))).toEqual(ids(each));
      }),
    );
  });

  it('cite every cell, count what they state, and have the cells as asked', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { kind, blocks, coverage } = compare(a.name['zh-CN'], b.name['en-US'] ?? '');
        expect(kind).toBe('comparison');
        const facts = factsOf(blocks).map(({ fact }) => fact);
        expect(coverage?.found).toBe(new Set(facts).size);
        const cited = new Set(citationsOf(blocks));
        for (const fact of facts) for (const quote of fact.quotes) expect(cited).toContain(quote);
        for (const { cells } of rowsOf(blocks)) {
          expect(cells.map(({ entity }) => entity)).toEqual([a.id, b.id]);
          expect(cells.some(({ facts }) => facts.length > 0)).toBe(true);
        }
      }),
    );
  });

  it('a shared row has both cells', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const rows = rowsOf(compare(nameOf(a.id), nameOf(b.id)).blocks);
        for (const { topic, cells, continued } of rows) {
          // One that goes on may hold what is left of one side.
          if (topic.key !== 'compare.shared' || continued) continue;
          for (const { facts } of cells) expect(facts.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('where the two share no fact no side has one twice', () => {
    const own = (id: string) =>
      factsOf(answerPartner(nameOf(id), library).blocks).map(({ fact }) => fact.id);
    fc.assert(
      fc.property(pair, ([a, b]) => {
        fc.pre(!own(a.id).some((id) => own(b.id).includes(id)));
        for (const { cells } of rowsOf(compare(nameOf(a.id), nameOf(b.id)).blocks)) {
          for (const { facts } of cells) {
            expect(new Set(facts.map(({ fact }) => fact.id)).size).toBe(facts.length);
          }
        }
      }),
    );
  });

  it('say the same the other way round', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const ids = (x: string, y: string) =>
          new Set(factsOf(compare(x, y).blocks).map(({ fact }) => fact.id));
        expect(ids(nameOf(a.id), nameOf(b.id))).toEqual(ids(nameOf(b.id), nameOf(a.id)));
      }),
    );
  });
});
