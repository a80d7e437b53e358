import { DATE_FORMS as EN } from '../language/en/dates.ts';
import type { DateReading, Moment } from '../language/pack.ts';
import { OPEN_ENDS, RANGE, DATE_FORMS as ZH } from '../language/zh/dates.ts';
import { onceAText } from './once-a-text.ts';
import type { Span } from './span.ts';

/** A date or period in a text, exactly as precise as the text. */
export interface DateMention extends Span, DateReading {}

/** A date as precise as known: `2017`, `2017-06` or `2017-06-30`. Sorting them as text works. */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

/** From the first day of `from` to the last day of `to`; a missing end is open. */
export interface Interval {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

const FORMS = [...ZH, ...EN].map(({ needs, pattern, read }) => ({
  needs: new RegExp(`[${needs}]`, 'u'),
  pattern: new RegExp(pattern, 'gu'),
  read,
}));
/** Every text with a date has one of these characters. */
const NEEDED = new RegExp(`[${[...ZH, ...EN].map(({ needs }) => needs).join('')}]`, 'u');
const BETWEEN = new RegExp(`^${RANGE}$`, 'u');
const OPEN = Object.entries(OPEN_ENDS).map(([words, open]) => ({
  pattern: new RegExp(`\\s?${words}`, 'uy'),
  open,
}));

const read = onceAText(1000, 200, readDates);

/** The dates in a folded text, in order; of overlapping readings, the longer one. */
export function findDates(text: string): readonly DateMention[] {
  return NEEDED.test(text) ? read(text) : [];
}

function readDates(text: string): DateMention[] {
  const all = FORMS.filter(({ needs }) => needs.test(text))
    .flatMap(({ pattern, read }) =>
      Array.from(text.matchAll(pattern), (match): DateMention | undefined => {
        const reading = read(match.groups ?? {});
        return reading && { ...reading, start: match.index, end: match.index + match[0].length };
      }),
    )
    .filter((mention) => mention !== undefined);
  if (all.length === 0) return [];
  const longest = all.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: DateMention[] = [];
  const taken = new Set<number>();
  for (const mention of longest) {
    const places = Array.from({ length: mention.end - mention.start }, (_, n) => mention.start + n);
    if (places.some((place) => taken.has(place))) continue;
    kept.push(mention);
    for (const place of places) taken.add(place);
  }
  return joinRanges(
    text,
    kept.toSorted((a, b) => a.start - b.start),
  ).map((mention) => openEnd(text, mention));
}

/** 2015年至2018年, 8月31日至9月2日, 6月28日-30日. */
function joinRanges(text: string, mentions: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const isRange =
      before !== undefined &&
      BETWEEN.test(text.slice(before.end, mention.start)) &&
      isPoint(before);
    if (!isRange) {
      joined.push(mention);
      continue;
    }
    const month = mention.to.month ?? before.from.month;
    const to = {
      ...(month === undefined ? {} : { month }),
      ...(mention.to.day === undefined ? {} : { day: mention.to.day }),
      ...(mention.year === undefined || mention.year === before.year ? {} : { year: mention.year }),
    };
    joined[joined.length - 1] = { ...before, end: mention.end, to };
  }
  return joined;
}

function isPoint({ from, to, open }: DateMention): boolean {
  return (
    open === undefined && from.month === to.month && from.day === to.day && to.year === undefined
  );
}

function openEnd(text: string, mention: DateMention): DateMention {
  if (mention.open !== undefined) return mention;
  for (const { pattern, open } of OPEN) {
    pattern.lastIndex = mention.end;
    if (pattern.test(text)) return { ...mention, end: pattern.lastIndex, open };
  }
  return mention;
}

/**
 * The days that a mention may mean.
 * @param year the year for a mention without one
 * @returns undefined if the year is unknown, a day has no month, the day does not exist, or the
 *   interval ends before it begins
 */
export function intervalOf(mention: DateReading, year = mention.year): Interval | undefined {
  if (year === undefined) return undefined;
  const from = toPartialDate({ ...mention.from, year });
  const to = toPartialDate({ ...mention.to, year: mention.to.year ?? year });
  if (from === undefined || to === undefined) return undefined;
  if (mention.open === 'before') return { to };
  if (mention.open === 'after') return { from };
  return isReversed({ from, to }) ? undefined : { from, to };
}

/**
 * Whether a mention means exactly these days. If it has no exact ends (年底, 春节前后), `said` has to
 * lie within it and be given in months, not as a year or in days.
 */
export function statesInterval(mention: DateReading, said: Interval, year = mention.year): boolean {
  const meant = intervalOf(mention, year);
  if (meant === undefined) return false;
  if (!mention.vague) return meant.from === said.from && meant.to === said.to;
  const { from, to } = said;
  if (from === undefined || to === undefined || !isMonth(from) || !isMonth(to)) return false;
  return isWithin(said, meant);
}

function isMonth(date: PartialDate): boolean {
  return date.length === '2017-06'.length;
}

const PARTIAL_DATE = /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether `value` has the form of PartialDate and the date exists (2017-02-30 does not). */
export function isPartialDate(value: string): value is PartialDate {
  if (!PARTIAL_DATE.test(value)) return false;
  if (value.length < 10) return true;
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

/** Year, month and day as a PartialDate; undefined if there is no such date. */
function toPartialDate({ year, month, day }: Moment & { year?: number }): PartialDate | undefined {
  if (month === undefined && day !== undefined) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : two(part)));
  const date = [year, ...parts].join('-');
  return isPartialDate(date) ? date : undefined;
}

/**
 * Reads an interval in the form of ISO 8601-2: `2017-06`, `2017-01/2017-06`, `2015/..`, `../2014`.
 * @returns undefined for other texts, and for an interval that ends before it begins
 */
export function parseInterval(text: string): Interval | undefined {
  const [from = '', to = from, ...more] = text.split('/');
  if (more.length > 0 || (from === '..' && to === '..')) return undefined;
  if ([from, to].some((end) => end !== '..' && !isPartialDate(end))) return undefined;
  const interval = {
    ...(isPartialDate(from) ? { from } : {}),
    ...(isPartialDate(to) ? { to } : {}),
  };
  return isReversed(interval) ? undefined : interval;
}

/** Writes an interval in that form; as a single date if both ends are the same. */
export function formatInterval({ from, to }: Interval): string {
  return from === to && from !== undefined ? from : `${from ?? '..'}/${to ?? '..'}`;
}

/** Makes a PartialDate sort after all its days: as text, 99 comes after every month and day. */
const END = '-99-99';

/** Whether two intervals may share a day, as far as known: 2017 and 2017-06/.. may. */
export function mayOverlap(a: Interval, b: Interval): boolean {
  const begins = (first: Interval, second: Interval) =>
    first.to === undefined || second.from === undefined || `${first.to}${END}` >= second.from;
  return begins(a, b) && begins(b, a);
}

/** Whether all days of `inner` are days of `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  const begins =
    outer.from === undefined ||
    (inner.from !== undefined && firstDay(inner.from) >= firstDay(outer.from));
  const ends =
    outer.to === undefined || (inner.to !== undefined && lastDay(inner.to) <= lastDay(outer.to));
  return begins && ends;
}

function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - '2017'.length);
}

function lastDay(date: PartialDate): string {
  const { year, month = 12, day } = dateParts(date);
  return day === undefined
    ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, '2017-06-30'.length)
    : date;
}

/** Whether a range ends before it begins. */
export function isReversed({ from, to }: Interval): boolean {
  return from !== undefined && to !== undefined && from > `${to}${END}`;
}

/** The parts of a PartialDate as numbers. */
export function dateParts(date: PartialDate): { year: number; month?: number; day?: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
