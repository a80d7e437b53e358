import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  formatCustomId,
  hasCustomId,
  parseCustomId,
} from '../../../src/surfaces/discord/custom-id.ts';
import { anyCodePoint } from '../../support/any-code-point.ts';

const textOf = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });
const LETTERS = 'abcxyz0189';
const article = fc
  .array(textOf(LETTERS, 1, 11), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'));
const passage = fc
  .tuple(
    fc.constantFrom('', 'c'),
    fc.integer({ min: 1, max: 999_999 }),
    textOf('0123456789abcdef', 8, 8),
  )
  .map(([caption, ordinal, hash]) => `${caption}${ordinal}-${hash}`);
const number = fc.integer({ min: 0, max: 9999 });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ action: fc.constant('source' as const), article, passage, n: number }),
  fc.record({ action: fc.constant('move' as const), article, passage, part: number }),
  fc.record({
    action: fc.constantFrom('more' as const, 'near' as const),
    references: fc.array(textOf(LETTERS, 15, 15), { minLength: 1, maxLength: 6 }),
  }),
  fc.record({
    action: fc.constant('page' as const),
    command: textOf('abcxyz', 1, 12),
    ids: fc.array(textOf(`${LETTERS}-`, 0, 20), { minLength: 1, maxLength: 3 }),
    from: number,
  }),
  fc.record({ action: fc.constant('delete' as const), asker: textOf('0123456789', 17, 20) }),
  fc.constantFrom({ action: 'share' as const }, { action: 'delete' as const }),
);

it('what a control carries comes back', () => {
  fc.assert(
    fc.property(action, (action) => {
      const id = formatCustomId(action);
      expect(id.length).toBeLessThanOrEqual(100);
      expect(parseCustomId(id)).toEqual(action);
    }),
  );
});

it('different actions have different ids', () => {
  fc.assert(
    fc.property(action, action, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(formatCustomId(one) === formatCustomId(other)).toBe(same);
    }),
  );
});

it('the longest article id there is fits', () => {
  const place = { article: 'a'.repeat(48), passage: 'c999999-01234567' };
  expect(hasCustomId({ action: 'source', ...place, n: 9999 })).toBe(true);
  expect(hasCustomId({ action: 'move', ...place, part: 9999 })).toBe(true);
});

const good = 'v1:source:a:1-01234567:0';
const FORGED = [
  '',
  'source',
  good.replace('v1', 'v2'),
  good.replace('source', 'delete'),
  good.replace('source', '__proto__'),
  good.replace(':a:', ':../../etc:'),
  good.replace(':a:', ':A:'),
  good.replace(':a:', `:${'a'.repeat(49)}:`),
  good.replace('01234567', '0123456'),
  good.replace('01234567', '0123456g'),
  good.replace(/0$/, '00000'),
  good.replace(/0$/, '00'),
  good.replace(/:0$/, ''),
  `${good}\n`,
  ` ${good}`,
  `${good}:x`,
  good.repeat(50),
  'v1:share:',
  'v1:delete:1',
  'v1:delete:',
  `v1:delete:${'1'.repeat(16)}`,
  `v1:delete:${'1'.repeat(21)}`,
  'v1:delete:123456789012345678:1',
  'v1:more:',
  'v1:more:0123456789abcd',
  'v1:more:0123456789ABCDE',
  `v1:more:${'0123456789abcde'.repeat(7)}`,
  'v1:near:',
  'v1:near:0123456789abcd',
  `v1:near:${'0123456789abcde'.repeat(7)}`,
  'v1:page:partner:0',
  'v1:page:Partner:tencent:0',
  'v1:page:partner:腾讯:0',
  `v1:page:partner:${'a'.repeat(90)}:0`,
];

describe('a forged id carries nothing', () => {
  it.each(FORGED)('%j', (id) => {
    expect(parseCustomId(id)).toBeUndefined();
  });

  it('whatever it is', () => {
    const changed = fc.tuple(action, fc.nat(99), fc.string({ unit: anyCodePoint, maxLength: 3 }));
    fc.assert(
      fc.property(fc.string({ unit: anyCodePoint }), (id) => {
        expect(parseCustomId(id)).toBeUndefined();
      }),
    );
    // One that is nearly ours is either another of ours, to the letter, or none.
    fc.assert(
      fc.property(changed, ([action, at, put]) => {
        const id = formatCustomId(action);
        const forged = id.slice(0, at) + put + id.slice(at + 1);
        const parsed = parseCustomId(forged);
        if (parsed !== undefined) expect(formatCustomId(parsed)).toBe(forged);
      }),
    );
  });
});

it('what would not come back is not sent', () => {
  const action = { action: 'source', article: 'a', passage: '1-01234567', n: 0 } as const;
  expect(() => formatCustomId({ ...action, article: '大写' })).toThrow(RangeError);
  expect(() => formatCustomId({ ...action, n: -1 })).toThrow(RangeError);
  expect(() => formatCustomId({ action: 'more', references: ['x'] })).toThrow(RangeError);
  const long = { action: 'page', command: 'partner', ids: ['a'.repeat(90)], from: 0 } as const;
  expect(hasCustomId(long)).toBe(false);
  expect(() => formatCustomId(long)).toThrow(RangeError);
});
