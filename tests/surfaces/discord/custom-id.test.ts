import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCustomId, parseCustomId } from '../../../src/surfaces/discord/custom-id.ts';

const textOf = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });
const hex = textOf('0123456789abcdef', 8, 8);
const article = fc
  .array(textOf('abcxyz0189', 1, 11), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'));
const passage = fc
  .tuple(fc.constantFrom('', 'c'), fc.integer({ min: 1, max: 999_999 }), hex)
  .map(([caption, ordinal, hash]) => `${caption}${ordinal}-${hash}`);

it('what a button carries comes back', () => {
  fc.assert(
    fc.property(article, passage, fc.integer({ min: 0, max: 999 }), (article, passage, n) => {
      const action = { action: 'source' as const, article, passage };
      const id = formatCustomId(action, n);
      expect(id.length).toBeLessThanOrEqual(100);
      expect(parseCustomId(id)).toEqual(action);
    }),
  );
});

it('the longest article id there is fits', () => {
  const action = {
    action: 'source' as const,
    article: 'a'.repeat(48),
    passage: 'c999999-01234567',
  };
  expect(formatCustomId(action, 999).length).toBeLessThanOrEqual(100);
});

it('two buttons on one passage differ', () => {
  const action = { action: 'source' as const, article: 'a', passage: '1-01234567' };
  expect(formatCustomId(action, 0)).not.toBe(formatCustomId(action, 1));
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
  good.replace(/0$/, '0000'),
  good.replace(/:0$/, ''),
  `${good}\n`,
  ` ${good}`,
  `${good}:x`,
  good.repeat(50),
];

describe('a forged id carries nothing', () => {
  it.each(FORGED)('%j', (id) => {
    expect(parseCustomId(id)).toBeUndefined();
  });

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(parseCustomId(id)).toBeUndefined();
      }),
    );
  });
});

it('what would not come back is not sent', () => {
  const action = { action: 'source' as const, article: '大写', passage: '1-01234567' };
  expect(() => formatCustomId(action, 0)).toThrow(RangeError);
  expect(() => formatCustomId({ ...action, article: 'a' }, -1)).toThrow(RangeError);
});
