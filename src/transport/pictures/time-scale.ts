import type { TimelineRow } from '../../surfaces/pictures/picture.ts';
import { beginOf, type Day, endOf, splitDay } from './days.ts';
import type { Measure } from './wrap-label.ts';

/** Where the time of a timeline begins and ends, and what is written along it. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  readonly ticks: readonly Tick[];
}

interface Tick {
  readonly at: Day;
  readonly words: string;
}

/** The shortest time shown: facts of one day stand in the middle of it. */
const DAYS_MIN = 5;
/** On either side of the data, as a part of its length. */
const PADDING = 0.04;
/** Between the words of two ticks. */
const TICK_GAP = 7;

const DAY_STEPS = [1, 2, 5, 10, 15];
const MONTH_STEPS = [1, 2, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The time of some rows, as wide as the data, with as many ticks as there is room for.
 * @param width pixels from its beginning to its end
 */
export function scaleOf(
  rows: readonly Pick<TimelineRow, 'from' | 'to'>[],
  width: number,
  measure: Measure,
): TimeScale {
  const first = Math.min(...rows.flatMap(({ from, to }) => from ?? to ?? []).map(beginOf));
  const last = Math.max(...rows.flatMap(({ from, to }) => to ?? from ?? []).map(endOf));
  const length = Math.max(DAYS_MIN, last - first);
  const half = length * (0.5 + PADDING);
  const middle = (first + last) / 2;
  const [from, to] = [middle - half, middle + half];
  const pixels = width / (to - from);
  const fits = (ticks: readonly Tick[]) =>
    ticks.length > 1 &&
    ticks.every(({ at, words }, n) => {
      const before = ticks[n - 1];
      if (before === undefined) return true;
      const room = (measure(before.words) + measure(words)) / 2 + TICK_GAP;
      return (at - before.at) * pixels >= room;
    });
  const finest = stepsFor(to - from, pixels).map((ticks) => ticks(from, to));
  const ends = [yearsBy(1), monthsBy(1), daysBy(1)].map((ticks) => endsOf(ticks(from, to)));
  return { from, to, ticks: [...finest, ...ends].find(fits) ?? [] };
}

type Ticks = (from: Day, to: Day) => Tick[];

/** From the finest; those far too fine for their words are left out, as they may be very many. */
function stepsFor(length: number, pixels: number): Ticks[] {
  const isRoomy = (days: number) => days * pixels >= TICK_GAP && length >= days;
  return [
    ...DAY_STEPS.filter(isRoomy).map(daysBy),
    ...MONTH_STEPS.filter((step) => isRoomy(step * 30)).map(monthsBy),
    ...YEAR_STEPS.filter((step) => isRoomy(step * 365)).map(yearsBy),
  ];
}

/** If no step fits, the first and the last of a unit may. */
function endsOf(ticks: readonly Tick[]): Tick[] {
  return [ticks[0], ticks.at(-1)].filter((tick) => tick !== undefined);
}

function yearsBy(step: number): Ticks {
  return (from, to) => {
    const ticks: Tick[] = [];
    const begin = Math.floor(splitDay(from).year / step) * step;
    for (let year = begin; beginOf(`${year}`) <= to; year += step) {
      ticks.push({ at: beginOf(`${year}`), words: `${year}` });
    }
    return ticks.filter(({ at }) => at >= from);
  };
}

function monthsBy(step: number): Ticks {
  return (from, to) => {
    const ticks: Tick[] = [];
    for (let n = splitDay(from).year * 12; ; n += step) {
      const [year, month] = [Math.floor(n / 12), (n % 12) + 1];
      const at = beginOf(`${year}-${month}`);
      if (at > to) return ticks.filter((tick) => tick.at >= from);
      ticks.push({ at, words: `${year}/${month}` });
    }
  };
}

/** Days counted from the first of each month, so that months begin with a tick. */
function daysBy(step: number): Ticks {
  return (from, to) => {
    const ticks: Tick[] = [];
    for (let at = Math.ceil(from); at <= to; at++) {
      const { month, day } = splitDay(at);
      const isTick = (day - 1) % step === 0 && (step === 1 || day + step <= MONTH_MAX + 1);
      if (isTick) ticks.push({ at, words: `${month}/${day}` });
    }
    return ticks;
  };
}

const MONTH_MAX = 31;
