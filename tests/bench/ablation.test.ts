import { describe, expect, it } from 'vitest';
import { ABLATIONS } from '../../bench/ablation/ablations.ts';
import {
  nothing,
  onlyWords,
  sizeOf,
  withoutEntry,
  withoutItems,
} from '../../bench/ablation/change.ts';
import { begin, changed } from '../../bench/ablation/changed.ts';
import { averageOf, compare, halvesOf } from '../../bench/ablation/compare.ts';

const EXAMPLES = { why: 'they are storms', reads: ['A gale.'], leaves: ['A galaxy.'] };
const STORMS = { ...EXAMPLES, words: ['gale', 'squall'] };

describe('nothing of a list', () => {
  it.each([
    ['words', ['ebb', 'flood'], [], 2],
    ['records', [{ asks: /tide|ebb/u, holds: /m/u }], [], 3],
    ['a list', STORMS, { ...STORMS, words: [] }, 2],
    [
      'a class of doubt',
      { ...STORMS, harmless: ['galaxy'] },
      { ...STORMS, words: [], harmless: [] },
      3,
    ],
    [
      'lists inside of others',
      { sea: { storms: STORMS, tides: { ...EXAMPLES, form: /ebb|flood/u } } },
      { sea: { storms: { ...STORMS, words: [] }, tides: { ...EXAMPLES, form: /(?!)/u } } },
      4,
    ],
  ])('%s', (_, whole, left, size) => {
    expect(nothing(whole)).toEqual(left);
    expect(sizeOf(whole)).toBe(size);
    expect(sizeOf(nothing(whole))).toBe(0);
  });

  it('is an expression that never matches, with its flags', () => {
    const never = nothing(/ebb|flood/gu) as RegExp;
    expect(never.flags).toBe('gu');
    expect(['', 'ebb', 'flood'].filter((text) => never.test(text))).toEqual([]);
    expect(sizeOf(never)).toBe(0);
  });
});

describe('some of a list', () => {
  it('is left', () => {
    const isShort = onlyWords((word) => word.length < 4);
    expect(isShort({ ...EXAMPLES, words: ['ebb', 'flood'] })).toEqual({
      ...EXAMPLES,
      words: ['ebb'],
    });
    expect(
      withoutItems((item) => item['kind'] === 'ebb')([{ kind: 'ebb' }, { kind: 'flood' }]),
    ).toEqual([{ kind: 'flood' }]);
    expect(withoutEntry('ebb')({ ebb: ['a'], flood: ['b'] })).toEqual({ ebb: [], flood: ['b'] });
  });

  it('is none of what there is not', () => {
    expect(() => withoutEntry('ebb')({ flood: [] })).toThrow('ebb');
    expect(() => nothing(7)).toThrow('no list');
    expect(() => onlyWords(() => true)(['ebb'])).toThrow('no list of words');
  });
});

it('replaces what the program has, by names that no two have', async () => {
  expect(new Set(ABLATIONS.map(({ name }) => name)).size).toBe(ABLATIONS.length);
  for (const ablation of ABLATIONS) {
    for (const { url, name } of begin(ablation)) {
      const whole: Readonly<Record<string, unknown>> = await import(url);
      expect(Object.keys(whole), `${ablation.name}: ${url}`).toContain(name);
      expect(() => changed(url, name, whole[name]), ablation.name).not.toThrow();
    }
  }
});

describe('two runs', () => {
  const of = (values: readonly (number | null)[], group = 'a') => ({ measure: 'm', group, values });

  it('are compared case by case', () => {
    const [before, after] = [[of([0, 1, 1, null])], [of([0, 0, 1, 1])]];
    expect(averageOf(before)).toBeCloseTo(2 / 3);
    const { by, noise } = compare(before, after);
    expect(by).toBeCloseTo(1 / 2 - 2 / 3);
    expect(noise).toBeCloseTo(2 * Math.sqrt(2 / 9 / 3));
  });

  it('weigh every group alike', () => {
    expect(averageOf([of([1]), of([0, 0, 0], 'b')])).toBeCloseTo(1 / 2);
  });

  it('differ by nothing where all cases are alike', () => {
    expect(halvesOf([of([1, 1, 1, 1])])).toBe(0);
    expect(compare([of([1, 0])], [of([1, 0])])).toEqual({ by: 0, noise: 0 });
  });
});
