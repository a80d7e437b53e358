import { COUNTED_IN, ASKED_KINDS as EN } from '../../language/en/asked-kinds.ts';
import {
  ANY_UNIT,
  MONEY_UNITS,
  SAME_UNITS,
  ASKED_KINDS as ZH,
} from '../../language/zh/asked-kinds.ts';
import { CURRENCIES_BEFORE, CURRENCIES_BEHIND, MEASURES } from '../../language/zh/quantities.ts';
import { type DateMention, findDates } from '../../text/dates.ts';
import type { FindWords } from '../../text/find-words.ts';
import { findQuantities, type Quantity } from '../../text/quantities.ts';
import type { Span } from '../../text/span.ts';

/** What an answer has to contain: a year, a number, a number of people. */
export interface AskedKind {
  readonly kind: (typeof ZH)[number]['kind'];
  /** The unit of a counted number. */
  readonly unit?: string;
  /** The words that ask for it: 多少家. */
  readonly words: string;
}

/** The dates, numbers and offices of a text. */
export interface Held {
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly offices: readonly Span[];
}

const KINDS = [...ZH, ...EN].map(({ kind, asks }) => ({ kind, asks: new RegExp(asks, 'u') }));
const TIMES = ['year', 'month', 'day', 'week'];
const CURRENCIES = new Set(Object.values({ ...CURRENCIES_BEFORE, ...CURRENCIES_BEHIND }));

/** The kinds that a folded question asks for. */
export function kindsAsked(question: string): AskedKind[] {
  return KINDS.flatMap(({ kind, asks }): AskedKind[] => {
    const match = asks.exec(question);
    if (match === null) return [];
    const unit = match.groups?.['unit'];
    return [
      { kind, words: match[0], ...(unit === undefined ? {} : { unit: COUNTED_IN[unit] ?? unit }) },
    ];
  });
}

/** Finds the dates, numbers and offices of a folded text. */
export function heldIn(text: string, findOffices: FindWords): Held {
  const dates = findDates(text);
  return { dates, quantities: findQuantities(text, dates), offices: findOffices(text) };
}

/** Whether the question is when. */
export function asksWhen({ kind }: AskedKind): boolean {
  return kind === 'year' || kind === 'day' || kind === 'date';
}

/** Whether the question is how many or how much. */
export function isNumber({ kind }: AskedKind): boolean {
  return kind === 'money' || kind === 'counted' || kind === 'number';
}

export function holdsKind(
  { kind, unit = '' }: AskedKind,
  { dates, quantities, offices }: Held,
): boolean {
  switch (kind) {
    case 'year':
      return dates.some(({ year, yearOffset }) => year !== undefined || yearOffset !== undefined);
    case 'day':
      return dates.some(({ from }) => from.day !== undefined);
    case 'date':
      return dates.length > 0 || quantities.some((each) => TIMES.includes(each.unit));
    case 'money':
      return quantities.some((each) => CURRENCIES.has(each.unit));
    case 'counted':
      return quantities.some((each) => counts(unit, each.unit));
    case 'number':
      return quantities.length > 0;
    case 'office':
      return offices.length > 0;
  }
}

/** Whether a number's unit fits the asked one. A bare 2万, a percentage and 个 may count anything. */
function counts(asked: string, unit: string): boolean {
  if (unit === '' || unit === '%' || unit === ANY_UNIT) return true;
  const alike = SAME_UNITS.find((units) => units.includes(asked)) ?? asked;
  if (MONEY_UNITS.includes(asked)) return CURRENCIES.has(unit);
  return alike.includes(unit) || MEASURES[asked] === unit;
}
