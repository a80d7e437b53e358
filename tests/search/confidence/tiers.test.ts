import { describe, expect, it } from 'vitest';
import { BARS } from '../../../src/search/confidence/bars.ts';
import type { Evidence, Lack } from '../../../src/search/confidence/evidence.ts';
import { reasonsAgainst, tierOf } from '../../../src/search/confidence/judge.ts';
import type { Thing } from '../../../src/search/question/things.ts';

/** Evidence that nothing speaks against, but for what is given. */
function evidence(given: Partial<Evidence> = {}): Evidence {
  return {
    span: { start: 0, end: 1 },
    signals: { covered: 1, order: 1 },
    confidence: BARS.sure,
    best: undefined,
    lacks: [],
    missing: [],
    held: [],
    above: [],
    ...given,
  };
}

function thing(surface: string, known = false, kind: Thing['kind'] = 'content'): Thing {
  const [start, end] = [0, surface.length];
  const meaning = known ? { meaning: '=1' } : {};
  const needs = [{ start, end, words: [surface], asked: 'no' as const, ...meaning }];
  const terms = new Set([surface, ...(known ? ['=1'] : [])]);
  return { surface, needs, terms, isWholeHan: true, kind, weight: 1, start, end };
}

const BELOW = 1e-6;
const LAMP = thing('灯塔');
const BEACON = thing('航标', true);
const HARBOUR = thing('港口', true);
const [PIER, SHORE] = [thing('码头'), thing('岸边')];

describe('a passage is a sure answer', () => {
  it('where nothing speaks against it, however little else it has in common', () => {
    expect(reasonsAgainst(evidence())).toEqual([]);
    expect(tierOf(evidence(), [LAMP])).toBe('sure');
  });

  it.each<[string, Partial<Evidence>, string]>([
    ...(['name', 'date', 'kind', 'aim'] as const).map(
      (lack): [string, Partial<Evidence>, string] => [
        `it lacks the ${lack}`,
        { lacks: [lack] },
        lack,
      ],
    ),
    ['it does not say something that is asked', { missing: [LAMP] }, 'missing'],
    ['the confidence is below the bar', { confidence: BARS.sure - BELOW }, 'confidence'],
  ])('but not where %s, and why is said', (_, given, reason) => {
    const found = evidence({ ...given, held: [LAMP] });
    expect(reasonsAgainst(found)).toEqual([reason]);
    expect(tierOf(found, [LAMP])).toBe('nearest');
  });

  it('every reason is said', () => {
    const lacks: readonly Lack[] = ['name', 'aim'];
    const found = evidence({ lacks, missing: [LAMP], confidence: 0 });
    expect(reasonsAgainst(found)).toEqual(['name', 'aim', 'missing', 'confidence']);
  });
});

describe('a passage that is not sure is one of the nearest', () => {
  const tier = (
    held: readonly Thing[],
    things: readonly Thing[],
    confidence: number = BARS.nearest,
  ) => tierOf(evidence({ confidence, held, missing: [LAMP] }), things);
  const LONG = thing('浮动航标', true);
  const YEAR = thing('2016', false, 'date');

  it('a question that names only a date is about the same where that is not lacking', () => {
    const found = evidence({ confidence: BARS.nearest });
    expect(tierOf(found, [YEAR])).toBe('nearest');
    expect(tierOf({ ...found, lacks: ['date'] }, [YEAR])).toBe('none');
    expect(tierOf(found, [])).toBe('none');
  });

  it.each([
    ['it speaks of all that the question does', [LAMP], [LAMP]],
    ['and of nothing but talk it need not', [LAMP], [LAMP, thing('突然', false, 'light')]],
    ['it shares a long term of the field', [LONG], [LONG, LAMP, PIER, SHORE]],
    [
      'it shares two things, and half of all are known',
      [BEACON, LAMP],
      [BEACON, HARBOUR, LAMP, PIER],
    ],
    ['it shares one, and most of all are known', [LAMP], [BEACON, HARBOUR, BEACON, LAMP]],
  ])('where %s', (_, held, things) => {
    expect(tier(held, things)).toBe('nearest');
  });

  it.each([
    ['it shares nothing', [], [LAMP]],
    ['it shares one, and half of all are known', [LAMP], [BEACON, HARBOUR, LAMP, PIER]],
    ['it shares two, and few are known', [LAMP, PIER], [LAMP, PIER, BEACON]],
    ['it shares a long word that is no term', [thing('三月三日')], [thing('三月三日'), LAMP]],
    ['it shares a short term', [BEACON], [BEACON, LAMP, PIER]],
  ])('but not where %s', (_, held, things) => {
    expect(tier(held, things)).toBe('none');
  });

  it('but not below the bar of confidence, whatever it shares', () => {
    expect(tier([LAMP], [LAMP], BARS.nearest - BELOW)).toBe('none');
  });
});

it('it takes more to be sure than to be near', () => {
  expect(BARS.sure).toBeGreaterThan(0.5);
  expect(BARS.nearest).toBeGreaterThan(0);
  expect(BARS.nearest).toBeLessThan(BARS.sure);
  expect(BARS.nearestKnown).toBeLessThan(BARS.nearestKnownAlone);
});
