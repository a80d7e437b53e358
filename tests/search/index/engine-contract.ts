import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CreateEngine, LoadEngine, StorableEngine } from '../../../src/search/index/engine.ts';
import { anyCodePoint } from '../../support/any-code-point.ts';

/** What an engine that can be stored owes: after `save` and `loadEngine` all that it owed before. */
export function storableEngineContract(
  name: string,
  createEngine: (...given: Parameters<CreateEngine>) => StorableEngine,
  loadEngine: LoadEngine,
): void {
  /** As a cache gives it back. */
  const stored = (engine: StorableEngine) => deserialize(serialize(engine.save()));
  engineContract(`${name}, stored and loaded`, (documents) =>
    loadEngine(stored(createEngine(documents))),
  );

  describe(`${name} as what is stored`, () => {
    const terms = ['银行', '12', '1', 'big data', '__proto__', '\ud83d'];
    const engine = createEngine([
      { id: 0, terms },
      { id: 1, terms: ['1'] },
      { id: 2, terms: [] },
    ]);
    const parts = Object.entries(engine.save());

    it('is the same however often it is stored and loaded', () => {
      expect(loadEngine(stored(loadEngine(stored(engine)))).save()).toEqual(engine.save());
    });

    it('keeps nothing of the file that it is read from', () => {
      const held = Object.values(loadEngine(stored(engine)).save());
      const arrays = held.filter((part) => typeof part !== 'string');
      expect(arrays.map(({ buffer }) => buffer.byteLength)).toEqual(
        arrays.map(({ byteLength }) => byteLength),
      );
    });

    it.each(parts)('is refused without its %s', (part) => {
      const { [part]: _, ...others } = engine.save();
      expect(() => loadEngine(others)).toThrow();
    });

    it.each(parts)('is refused where the end of its %s is missing', (part, whole) => {
      expect(() => loadEngine({ ...engine.save(), [part]: whole.slice(0, -1) })).toThrow();
    });

    it.each(parts)('is refused where its %s is of another kind', (part, whole) => {
      const other = typeof whole === 'string' ? new Uint32Array(whole.length) : String(whole);
      expect(() => loadEngine({ ...engine.save(), [part]: other })).toThrow();
    });
  });
}

/** What every engine behind the port owes: run it with an adapter's factory. */
export function engineContract(name: string, createEngine: CreateEngine): void {
  const visitsOf = (documents: readonly (readonly string[])[], terms: readonly string[]) => {
    const engine = createEngine(documents.map((terms, id) => ({ id, terms })));
    const visits: string[] = [];
    engine.visit(terms, (document, term) => visits.push(`${document} ${term}`));
    return visits.sort();
  };

  describe(`${name} as an engine`, () => {
    it('visits each document once for each term that it has', () => {
      const documents = [['银行', '网点'], ['银行'], ['网点', '风控']];
      expect(visitsOf(documents, ['银行', '网点'])).toEqual(
        ['0 银行', '0 网点', '1 银行', '2 网点'].sort(),
      );
    });

    it.each([
      ['an unknown term', [['银行']], ['网点']],
      ['no terms', [['银行']], []],
      ['no documents', [], ['银行']],
      ['documents without terms', [[], []], ['银行']],
    ])('visits nothing for %s', (_, documents, terms) => {
      expect(visitsOf(documents, terms)).toEqual([]);
    });

    it('finds a document that stands behind one without terms', () => {
      expect(visitsOf([[], ['银行'], []], ['银行'])).toEqual(['1 银行']);
    });

    it('takes a term that is asked for twice as one', () => {
      expect(visitsOf([['银行']], ['银行', '网点', '银行'])).toEqual(['0 银行']);
    });

    it.each([
      ['a beginning', 'bank', 'ban'],
      ['a longer word', 'ban', 'bank'],
      ['another letter', 'bank', 'bonk'],
      ['another case', 'bank', 'BANK'],
      ['an accent', 'cafe', 'café'],
      ['another composition', 'caf\u00e9', 'cafe\u0301'],
      ['another script', '银行', '銀行'],
      ['another width', 'abc', 'ａｂｃ'],
      ['a blank more', 'bank', 'bank '],
      ['a part', 'big data', 'big'],
    ])('compares letter for letter: not by %s', (_, held, asked) => {
      expect(visitsOf([[held]], [asked])).toEqual([]);
    });

    it.each([
      ['a space', 'big data'],
      ['a name', '@tencent'],
      ['a meaning', '=12'],
      ['an emoji', '👩‍👩‍👧'],
      ['1,000 characters', '长'.repeat(1000)],
      ['a tab', 'a\tb'],
      ['punctuation', '"+-*~^:()'],
      ['a star', '*'],
      ['a lone surrogate', '\ud83d'],
      ['a number', '2017'],
      ['__proto__', '__proto__'],
      ['constructor', 'constructor'],
      ['toString', 'toString'],
      ['hasOwnProperty', 'hasOwnProperty'],
    ])('keeps a term with %s whole', (_, term) => {
      expect(visitsOf([['x', term], ['x']], [term])).toEqual([`0 ${term}`]);
      expect(visitsOf([['x']], [term])).toEqual([]);
    });

    it('answers the same again, and another question in between', () => {
      const engine = createEngine([{ id: 0, terms: ['a', 'b'] }]);
      const ask = (terms: readonly string[]) => {
        const visits: string[] = [];
        engine.visit(terms, (document, term) => visits.push(`${document} ${term}`));
        return visits;
      };
      expect([ask(['a']), ask(['b']), ask(['a'])]).toEqual([['0 a'], ['0 b'], ['0 a']]);
    });

    it('holds 5,000 documents', () => {
      const documents = Array.from({ length: 5000 }, (_, n) => ['all', `own ${n}`]);
      const visits = visitsOf(documents, ['all', 'own 4999', 'own 5000']);
      expect(visits).toHaveLength(5001);
      expect(visits).toContain('4999 own 4999');
    });

    it('keeps the numbers of documents as they are, whatever their order', () => {
      const engine = createEngine([7, 3, 11, 5].map((id) => ({ id, terms: ['all', `${id}`] })));
      const visits: number[] = [];
      engine.visit(['all'], (document) => visits.push(document));
      expect(visits.toSorted((a, b) => a - b)).toEqual([3, 5, 7, 11]);
    });

    it('tells short numbers apart, which are the terms that ranking gives it', () => {
      const terms = (n: number) => [String(n), String(n * 10), String(n + 100)];
      const documents = Array.from({ length: 300 }, (_, n) => [...new Set(terms(n + 1))]);
      const asked = ['1', '10', '101', '110', '1010'];
      expect(visitsOf(documents, asked)).toEqual(visitsOfMap(documents, asked));
    });

    it('agrees with a plain Map', () => {
      const term = fc.oneof(
        fc.constantFrom('银行', '银', '行', 'a', 'ab', 'A', '@a', '=1', '__proto__', 'a b'),
        fc
          .string({ unit: anyCodePoint, minLength: 1, maxLength: 4 })
          .filter((term) => !term.includes('\n')),
      );
      fc.assert(
        fc.property(
          fc.array(fc.uniqueArray(term, { maxLength: 6 }), { maxLength: 8 }),
          fc.array(term, { maxLength: 6 }),
          (documents, terms) => {
            expect(visitsOf(documents, terms)).toEqual(visitsOfMap(documents, terms));
          },
        ),
      );
    });
  });
}

function visitsOfMap(documents: readonly (readonly string[])[], terms: readonly string[]) {
  const postings = new Map<string, number[]>();
  documents.forEach((terms, id) => {
    for (const term of terms) postings.set(term, [...(postings.get(term) ?? []), id]);
  });
  return [...new Set(terms)]
    .flatMap((term) => (postings.get(term) ?? []).map((id) => `${id} ${term}`))
    .sort();
}
