import { expect, it } from 'vitest';
import { pairwise } from './pairwise.ts';

it('any two values of two factors meet, in far fewer rows than there are combinations', () => {
  const factors = [
    ['a', 'b', 'c'],
    [1, 2, 3, 4],
    [true, false],
    ['x', 'y', 'z'],
  ] as const;
  const rows = pairwise(...factors);
  for (const [a, one] of factors.entries()) {
    for (const [b, other] of factors.slice(a + 1).entries()) {
      for (const value of one) {
        for (const beside of other) {
          const meet = rows.some((row) => row[a] === value && row[a + 1 + b] === beside);
          expect(meet, `${value} ${beside}`).toBe(true);
        }
      }
    }
  }
  expect(rows.length).toBeLessThan(20);
});
