import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness, placesOf } from '../../../src/search/confidence/closeness.ts';
import { analyze } from '../../../src/search/question/analysis.ts';
import { thingsOf } from '../../../src/search/question/things.ts';
import { ask, MADE_UP } from '../search-over.ts';

const close = (question: string, text: string) =>
  closeness(thingsOf(ask(question, MADE_UP)), analyze(text, MADE_UP));

describe('how closely things stand together', () => {
  it.each([
    ['side by side', '灯塔高度', '岸边的灯塔高度不同', 1],
    ['in the other order', '灯塔高度', '岸边的高度灯塔', 1],
    ['with a character between', '灯塔高度', '灯塔的高度', 4 / 5],
    ['with a clause between', '灯塔高度', '灯塔在岸边,它的高度不同', 4 / 10],
    ['in other words', '灯塔高度', '航标的高度', 4 / 5],
    ['by a name', '苍鹭科技的高度', '苍鹭科技高度', 1],
    ['the one thing that is asked for', '灯塔', '岸边的灯塔', 1],
    ['one of several', '灯塔高度', '岸边的灯塔', 0],
    ['none', '灯塔', '岸边', 0],
  ])('%s', (_, question, text, expected) => {
    expect(close(question, text)).toBeCloseTo(expected, 12);
  });

  it('goes by the place where they stand closest', () => {
    const far = '高度不同。说的是岸边的灯塔';
    expect(close('灯塔高度', `${far},灯塔高度`)).toBe(1);
    expect(close('灯塔高度', far)).toBeLessThan(0.5);
  });

  it('what a text does not say is left out', () => {
    expect(close('灯塔高度颜色', '灯塔高度')).toBe(1);
  });

  it('talk does not come between', () => {
    expect(close('灯塔突然倒塌', '灯塔倒塌,突然')).toBe(1);
    expect(close('突然的灯塔', '岸边的灯塔')).toBe(1);
  });

  it('is a share of 1, and never more for words put between', () => {
    const filler = fc.array(fc.constantFrom('岸', '边', '，', '海'), { maxLength: 20 });
    fc.assert(
      fc.property(filler, filler, (some, more) => {
        const [one, two] = [some.join(''), [...some, ...more].join('')];
        const [near, far] = [one, two].map((between) => close('灯塔高度', `灯塔${between}高度`));
        expect(near).toBeLessThanOrEqual(1);
        expect(far).toBeGreaterThan(0);
        expect(far).toBeLessThanOrEqual(near ?? 0);
      }),
    );
  });
});

it('a thing is placed wherever its letters or its meaning stand', () => {
  const text = '灯塔、航标、大灯塔';
  const [thing] = thingsOf(ask('灯塔', MADE_UP));
  const places = thing === undefined ? [] : placesOf(thing, analyze(text, MADE_UP));
  const words = new Set(places.map(({ start, end }) => `${start} ${text.slice(start, end)}`));
  expect(words).toEqual(new Set(['0 灯塔', '3 航标', '7 灯塔']));
});
