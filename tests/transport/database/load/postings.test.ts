import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPostingsGatherer } from '../../../../src/transport/database/load/gather-postings.ts';
import { packIds, visitIds } from '../../../../src/transport/database/postings-bytes.ts';

const id = fc.integer({ min: 0, max: 2 ** 31 - 1 });

it('ids come back as they were packed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      const sorted = ids.toSorted((a, b) => a - b);
      const found: number[] = [];
      visitIds(packIds(sorted), (each) => found.push(each));
      expect(found).toEqual(sorted);
    }),
  );
});

it('near ids take a byte each', () => {
  expect(packIds([100, 101, 150, 200])).toHaveLength(4);
});

it('gathers the documents of each key, as a Map does', () => {
  const posting = fc.record({
    key: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    isMarked: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(posting, { selector: ({ key }) => key })), (documents) => {
      const gatherer = createPostingsGatherer();
      const expected = new Map<number, { ids: number[]; marked: number }>();
      for (const [id, postings] of documents.entries()) {
        for (const { key, isMarked } of postings) {
          gatherer.add(key, id, isMarked);
          const known = expected.get(key) ?? { ids: [], marked: 0 };
          expected.set(key, { ids: [...known.ids, id], marked: known.marked + Number(isMarked) });
        }
      }
      const found = Array.from(gatherer.done(), ({ key, ids, marked }) => {
        return [key, { ids: [...ids], marked }];
      });
      expect(found).toEqual([...expected].toSorted(([a], [b]) => a - b));
    }),
  );
});
