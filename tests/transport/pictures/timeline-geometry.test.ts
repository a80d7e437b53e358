import { describe, expect, it } from 'vitest';
import type { TimelinePicture } from '../../../src/surfaces/pictures/picture.ts';
import { drawSvg } from '../../../src/transport/pictures/draw-svg.ts';
import { layOut } from '../../../src/transport/pictures/paint.ts';
import { MARGIN, WIDTH } from '../../../src/transport/pictures/sheet.ts';
import { labelsOf, overlapsIn } from './svg-labels.ts';

type Dates = readonly (readonly [from: string | undefined, to: string | undefined])[];

const on = (dates: readonly string[]): Dates => dates.map((date) => [date, date]);
const two = (n: number) => String(n).padStart(2, '0');

const SPANS: Readonly<Record<string, Dates>> = {
  'each day of a month': on(Array.from({ length: 28 }, (_, n) => `2017-06-${two(n + 1)}`)),
  'a few days': on(['2017-12-29', '2018-01-02', '2018-01-03']),
  'five months': on(['2017-01-20', '2017-03', '2017-06-14']),
  'a year and a half': on(['2017-02-10', '2018-01', '2018-08-20']),
  'three years': on(['2015-06', '2016-01-01', '2018-03']),
  'years since 1978': on(['1978', '1992', '2008', '2017-06-30', '2026']),
  centuries: on(['1472', '1865', '2017']),
  intervals: [
    ['1978', '1984'],
    ['2001-03', '2003'],
    ['2024-06-30', '2024-06-30'],
    ['2019', undefined],
  ],
};

const EDGES: Readonly<Record<string, Dates>> = {
  'one day': on(['2017-06-30']),
  'one month': on(['2017-06']),
  'one year': on(['2017']),
  'two days a year apart': on(['2017-01-01', '2017-12-31']),
  'open on both sides': [
    [undefined, '2012'],
    ['2015', undefined],
  ],
};

/** Labels and dates as wide as they get, so that the least room is left for the time. */
function drawn(dates: Dates) {
  const rows = dates.map(([from, to]) => ({
    label: '沧澜东农村商业银行与汀上数科',
    from,
    to,
    when: 'January 30, 2017 to September 2018',
    isPlanned: false,
  }));
  const picture: TimelinePicture = {
    kind: 'timeline',
    title: '',
    notes: [],
    lacking: '',
    description: '',
    rows,
  };
  const sheet = layOut(picture);
  const labels = labelsOf(drawSvg(sheet));
  const boxes = sheet.marks.filter((mark) => mark.kind === 'box');
  const bars = boxes.filter(({ look }) => look === 'bar');
  const rules = boxes.filter(({ look }) => look === 'rule').map(({ x }) => x + 0.5);
  const dateEnd = Math.max(
    ...labels.filter(({ words }) => /January|September/u.test(words)).map(({ right }) => right),
  );
  const ticks = labels.filter(({ left, right }) => (left + right) / 2 > dateEnd);
  return { labels, bars, rules, ticks, dateEnd };
}

describe.each(Object.entries({ ...SPANS, ...EDGES }))('a timeline of %s', (_, dates) => {
  it('has ticks at least two, inside, and not over each other', () => {
    const { labels, rules, ticks, dateEnd } = drawn(dates);
    expect(rules.length).toBeGreaterThanOrEqual(2);
    // Above and below.
    expect(ticks).toHaveLength(2 * rules.length);
    expect(Math.min(...rules)).toBeGreaterThan(dateEnd);
    expect(Math.max(...ticks.map(({ right }) => right))).toBeLessThan(WIDTH - MARGIN / 2);
    expect(overlapsIn(labels)).toEqual([]);
  });

  it('has its bars beside the dates, within the picture', () => {
    const { bars, dateEnd } = drawn(dates);
    expect(Math.min(...bars.map(({ x }) => x))).toBeGreaterThan(dateEnd);
    expect(Math.max(...bars.map(({ x, width }) => x + width))).toBeLessThan(WIDTH - MARGIN / 2);
  });
});

it.each(Object.entries(SPANS))('the bars of %s are over most of the room', (_, dates) => {
  const { bars, dateEnd } = drawn(dates);
  const spread =
    Math.max(...bars.map(({ x, width }) => x + width)) - Math.min(...bars.map(({ x }) => x));
  expect(spread / (WIDTH - MARGIN - dateEnd)).toBeGreaterThan(0.6);
});

it('what took years looks longer than what took a day, even among decades', () => {
  const { bars } = drawn(SPANS['intervals'] ?? []);
  const [long, short, day] = bars.map(({ width }) => width);
  expect(short).toBeGreaterThan(1.5 * (day ?? 0));
  expect(long).toBeGreaterThanOrEqual(short ?? 0);
});
