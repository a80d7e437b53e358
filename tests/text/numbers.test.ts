import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, timesTen } from '../../src/text/numbers.ts';
import { anyOf } from '../../src/text/patterns.ts';

describe('a decimal times a power of ten', () => {
  it.each([
    ['1', 0, '1'],
    ['1.2', 12, '1200000000000'],
    ['1.25', 1, '12.5'],
    ['0.5', 4, '5000'],
    ['0.05', 1, '0.5'],
    ['007', 0, '7'],
    ['1.50', 0, '1.5'],
    ['0', 8, '0'],
    ['0.0', 0, '0'],
  ])('%s times 10^%i is %s', (decimal, power, product) => {
    expect(timesTen(decimal, power)).toBe(product);
  });

  it('loses no digit, however many there are', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.nat(20), (whole, power) => {
        expect(timesTen(String(whole), power)).toBe(String(whole * 10n ** BigInt(power)));
      }),
    );
  });

  it('is the same in two steps', () => {
    const decimal = fc
      .tuple(fc.nat(10_000), fc.stringMatching(/^\d{0,6}$/))
      .map(([whole, rest]) => (rest === '' ? `${whole}` : `${whole}.${rest}`));
    fc.assert(
      fc.property(decimal, fc.nat(8), fc.nat(8), (text, a, b) => {
        expect(timesTen(timesTen(text, a), b)).toBe(timesTen(text, a + b));
      }),
    );
  });
});

describe('a number where it begins', () => {
  it.each([
    ['7家', '7', 1],
    ['十一家', '11', 2],
    ['1.2万亿元', '1200000000000', 5],
    ['1亿2000万元', '120000000', 7],
    ['3 million', '3000000', 9],
  ])('of %s is %s', (text, value, end) => {
    expect(readNumber(text, 0)).toMatchObject({ end, value: { low: value, high: value } });
  });

  it.each(['一百五', '数十亿', '几百', '二〇一七', '百'])('of %s is none', (text) => {
    expect(readNumber(text, 0)).toMatchObject({ value: undefined });
  });

  it.each(['家', '', ' 7', '亿', 'million'])('does not begin %j', (text) => {
    expect(readNumber(text, 0)).toBeUndefined();
  });
});

it('of several words the longest is tried first, each by its letters', () => {
  const words = new RegExp(anyOf(['a', 'ab', 'a+', '$']), 'gu');
  expect('ab a+ a $ aab'.match(words)).toEqual(['ab', 'a+', 'a', '$', 'a', 'ab']);
});
