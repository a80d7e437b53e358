import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPage, type Page } from '../../../src/surfaces/discord/paginate.ts';

/** All pages, turned from the first one on. */
function pagesOf(sizes: readonly number[], room: number, headings: ReadonlySet<number>): Page[] {
  const fits = (start: number, end: number) =>
    sizes.slice(start, end).reduce((sum, size) => sum + size, 0) <= room;
  const find = (from: number) =>
    findPage(from, {
      ...{ count: sizes.length, most: 20, fits, starts: [] },
      opens: (block) => headings.has(block),
    });
  const pages = [find(0)];
  for (let next = pages[0]?.after; next !== undefined; next = pages.at(-1)?.after) {
    pages.push(find(next));
  }
  return pages;
}

const sizes = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 60 });
const headings = fc.uniqueArray(fc.nat(59)).map((all) => new Set(all));

it('pages follow each other, and together they hold every block once', () => {
  fc.assert(
    fc.property(sizes, headings, (sizes, headings) => {
      const pages = pagesOf(sizes, 12, headings);
      expect(pages[0]?.start).toBe(0);
      expect(pages.at(-1)?.end).toBe(sizes.length);
      pages.forEach(({ start, end, before }, n) => {
        expect(end).toBeGreaterThan(start);
        expect(start).toBe(pages[n - 1]?.end ?? 0);
        expect(before).toBe(pages[n - 1]?.start);
      });
    }),
  );
});

it('no page ends with a heading, but for one that has nothing else', () => {
  fc.assert(
    fc.property(sizes, headings, (sizes, headings) => {
      for (const { start, end, after } of pagesOf(sizes, 12, headings)) {
        if (after !== undefined && end > start + 1) expect(headings.has(end - 1)).toBe(false);
      }
    }),
  );
});

it('a late page is found with a few looks for each page before it', () => {
  const looksFor = (count: number) => {
    let looks = 0;
    const fits = (start: number, end: number) => {
      looks++;
      return end - start <= 12;
    };
    findPage(count - 1, { count, most: 40, fits, opens: () => false, starts: [] });
    return looks;
  };
  expect(looksFor(12 * 100)).toBeLessThanOrEqual(7 * 100);
  expect(looksFor(12 * 1000) / looksFor(12 * 100)).toBeLessThan(11);
});
