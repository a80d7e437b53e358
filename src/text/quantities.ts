import * as en from '../language/en/quantities.ts';
import type { Bound } from '../language/pack.ts';
import * as bounds from '../language/zh/bounds.ts';
import * as zh from '../language/zh/number-words.ts';
import { HAN_NUMERAL, NUMERALS, SOME } from '../language/zh/numerals.ts';
import * as units from '../language/zh/quantities.ts';
import { type NumberRange, type NumberRead, readNumber, SCALED_UNIT, timesTen } from './numbers.ts';
import { anyOf } from './patterns.ts';
import { createFindOverlaps, type Span } from './span.ts';

/** A whole number of something in a folded text: sign, bound, range, scale, currency and unit. */
export interface Quantity extends Span {
  /**
   * The number, or the lower end of a range, as a decimal without exponent: 1.2万亿 is 1200000000000.
   */
  readonly low: string;
  readonly high: string;
  readonly bound?: Bound;
  /** Its unit: a currency, a measure or a measure word; empty if there is none. */
  readonly unit: string;
  /** Its span without the words that bound it: 20家 of 超过20家. */
  readonly core: Span;
  /** Its numeral, or both of a range, with scale: 1.2万亿 is 1200000000000. */
  readonly numerals: readonly Numeral[];
  /** Set if part of it could not be read: 1/3, 数十亿, 1.2.3. */
  readonly unread?: true;
}

/** A written number and its value; a percentage includes its sign: 80%, 百分之80. */
export interface Numeral extends Span {
  readonly value: string;
}

const BEFORE = { ...bounds.BOUNDS_BEFORE, ...en.BOUNDS_BEFORE };
const MEASURE = { ...units.MEASURES, ...en.MEASURES };
const CURRENCIES = new Set([
  ...Object.values(units.CURRENCIES_BEFORE),
  ...Object.values(units.CURRENCIES_BEHIND),
]);

const START = new RegExp(`${zh.PERCENT}|\\d|${HAN_NUMERAL}`, 'gu');
const UNIT = new RegExp(
  `\\s?(?<measure>${anyOf(Object.keys(MEASURE))})(?![a-z])|(?<counter>[${units.COUNTERS}])`,
  'uy',
);
const DASH = `[${zh.RANGE_MARKS}-]`;
const TO = new RegExp(`\\s?(?:${DASH}{1,2}|${anyOf([...zh.TO, en.TO])})\\s?`, 'uy');
const BOUND_BEFORE = new RegExp(
  `(?:${anyOf([...Object.keys(BEFORE), ...bounds.BOUND_LOOKALIKES.words])})\\s?$`,
  'u',
);
const BOUND_BEHIND = new RegExp(`\\s?(?:${anyOf(Object.keys(bounds.BOUNDS_BEHIND))})`, 'uy');
const CURRENCY = new RegExp(`(?:${anyOf(Object.keys(units.CURRENCIES_BEFORE))})\\s?$`, 'u');
const SIGN = new RegExp(`(?:(?<![a-z\\d)\\-−]\\s?)[-−]|${zh.MINUS}|${en.MINUS}\\s)$`, 'u');
const TURNED = new RegExp(
  `(?:${anyOf(bounds.TURNING.words)}|\\b(?:${anyOf(en.TURNING.words)}) )$`,
  'u',
);
const OR = anyOf([zh.OR, en.OR]);
/** Text next to a number that continues it: 1|.5, 3|/4, 3|:1, 三|分之一, 十|3, 10|^6, 30|或40. */
const CUT_BEFORE = new RegExp(
  `(?:[\\^±×▲△▼↑↓]\\s?|\\d\\s?(?:${OR})\\s?|[\\d${NUMERALS}]|\\d[.,/:'⁄ ]|\\d\\s/\\s|` +
    `(?<![\\p{L}\\p{N}])\\.|[\\d%‰]\\s?(?:[${zh.RANGE_MARKS}]|${anyOf(zh.TO)})\\s?)$`,
  'u',
);
const CUT_BEHIND = new RegExp(
  `^(?:\\s?[\\^±×]|\\s?(?:${OR})\\s?\\d|[.,/:'⁄ ]?\\d|\\s/\\s\\d|` +
    `(?!${SCALED_UNIT})[${NUMERALS}${SOME}¹²³⁰⁴-⁹]|${zh.FRACTION})`,
  'u',
);
/** The longest match of CUT_BEFORE and CUT_BEHIND: ` or 4`. */
const CUT_MAX = 5;
/** -5%至-3%. */
const TO_NEGATIVE = new RegExp(`^\\s?(?:${DASH}|${anyOf(zh.TO)})\\s?[-−${zh.MINUS}]`, 'u');
const CUT_UNIT = new RegExp(`^\\s?(?:${zh.UNIT_GOES_ON})`, 'u');
/** 20家/省 is not 20家, and 5%±1% is not 5%. */
const EACH = /^(?:\/\p{L}|\s?[\^±×])/u;
const HALF = new RegExp(`^${zh.HALF}`, 'u');
/** How far before a number a bound, sign or currency can begin, in UTF-16 units. */
const REACH = 16;

/**
 * The quantities in a folded text, in order. A number that cannot be read whole is `unread`; its
 * readable part is never returned. Numbers in dates and names (O2O, 5G, 四大行) and ordinals (第3家) do
 * not count.
 * @param dates the spans of dates in the text
 */
export function findQuantities(text: string, dates: readonly Span[] = []): Quantity[] {
  const found: Quantity[] = [];
  const datesAt = createFindOverlaps(dates);
  let from = 0;
  for (const match of text.matchAll(START)) {
    if (match.index < from) continue;
    const [date] = datesAt({ start: match.index, end: match.index + 1 });
    if (date !== undefined) {
      from = date.end;
      continue;
    }
    const quantity = readAt(text, match.index, from);
    from = quantity?.end ?? match.index + 1;
    if (quantity === undefined || 'skip' in quantity) continue;
    // 3年5个月: the second part is not a quantity of its own.
    const goesOn = found.at(-1)?.unread && found.at(-1)?.end === quantity.start;
    found.push(goesOn ? { ...quantity, numerals: [], unread: true } : quantity);
  }
  return found;
}

/** Whether two quantities may have the same unit, so that they could be confused. */
export function mayCountTheSame(a: Quantity, b: Quantity): boolean {
  const isCount = (unit: string) => unit.length === 1 && units.COUNTERS.includes(unit);
  if (a.unit === b.unit || a.unit === '' || b.unit === '') return true;
  return (
    (a.unit === units.ANYTHING && isCount(b.unit)) || (b.unit === units.ANYTHING && isCount(a.unit))
  );
}

/** Whether a quantity is an amount of money. */
export function isMoney({ unit }: Quantity): boolean {
  return CURRENCIES.has(unit);
}

/** Whether a quantity is a percentage. */
export function isPercentage({ unit }: Quantity): boolean {
  return unit === '%';
}

/** The only quantity in a folded text, which may also say what is counted: 7家银行. */
export function readQuantity(text: string): Quantity | undefined {
  const [first, ...others] = findQuantities(text);
  if (first === undefined || others.length > 0 || first.unread) return undefined;
  return first;
}

type Skip = { readonly skip: true; readonly end: number };

function readAt(text: string, at: number, from: number): Quantity | Skip | undefined {
  const isPercent = text.startsWith(zh.PERCENT, at);
  const first = readNumber(text, isPercent ? at + zh.PERCENT.length : at);
  if (first === undefined) return undefined;
  const behind = readBehind(text, first);
  const start = readBefore(text, at, from);
  const { unit = '', number, end } = behind;
  const core = { start: start.core, end: behind.coreEnd };
  const letters = /[a-z]/u.test(text[at - 1] ?? '') || /^[a-z]/u.test(text.slice(end, end + 1));
  const isOrdinal = text[at - 1] === zh.ORDINAL;
  // 十分, 万一, 四大行: numerals are as often words as numbers, so they need a unit or a scale.
  const isFraction = text.startsWith(zh.FRACTION, end);
  const isWord = !first.hasDigits && !isPercent && unit === '' && !isFraction && first.scale < 4;
  const isArticle = text.slice(at, first.end) === zh.ARTICLE && start.bound === undefined;
  if (letters || isOrdinal || isArticle || isWord)
    return { skip: true, end: Math.max(end, at + 1) };
  const counted = isPercent ? '%' : (start.currency ?? unit);
  const isCut =
    CUT_BEFORE.test(text.slice(Math.max(0, start.number - CUT_MAX), start.number)) ||
    CUT_BEHIND.test(text.slice(behind.numberEnd, behind.numberEnd + CUT_MAX)) ||
    behind.isCut;
  const disagrees = start.currency !== undefined && unit !== '' && unit !== start.currency;
  const unread = number === undefined || isCut || disagrees || start.isTurned;
  const bound = behind.bound ?? number?.bound ?? start.bound;
  const both = [behind.bound, number?.bound, start.bound].filter((each) => each !== undefined);
  const sign = (value: string) => (start.isNegative && value !== '0' ? `-${value}` : value);
  const isRange = behind.numerals.length > 1;
  return {
    start: start.start,
    end,
    low: sign(number?.low ?? ''),
    high: isRange ? (number?.high ?? '') : sign(number?.high ?? ''),
    ...(bound === undefined ? {} : { bound }),
    unit: counted,
    core,
    numerals:
      unread || both.length > 1
        ? []
        : behind.numerals.map((each) => numeralOf(text, each, isPercent ? at : undefined)),
    ...(unread || both.length > 1 ? { unread: true as const } : {}),
  };
}

/** A written number without its surroundings, except for a percent sign. */
function numeralOf(text: string, { start, end, value }: NumberRead, percentAt?: number): Numeral {
  const { low = '', high = '', bound = '' } = value ?? {};
  const written = `${low === high ? low : `${low}~${high}`}${bound}`;
  if (percentAt !== undefined) return { start: percentAt, end, value: `${written}%` };
  const sign = /^\s?%/u.exec(text.slice(end, end + 2))?.[0] ?? '';
  return { start, end: end + sign.length, value: sign === '' ? written : `${written}%` };
}

/** Reads what follows a number: its unit, the other end of a range, a bound. */
function readBehind(text: string, first: NumberRead) {
  let { end, value } = first;
  let numberEnd = end;
  const unitAt = (at: number) => {
    UNIT.lastIndex = at;
    const { measure, counter } = UNIT.exec(text)?.groups ?? {};
    const unit = measure === undefined ? counter : MEASURE[measure];
    const end = unit === undefined ? at : UNIT.lastIndex;
    return { unit, isMeasure: measure !== undefined, start: at, end };
  };
  let own = unitAt(end);
  const numerals = [first];
  TO.lastIndex = own.end;
  const second = TO.test(text) ? readNumber(text, TO.lastIndex) : undefined;
  if (second !== undefined) {
    const other = unitAt(second.end);
    // 50家至60家 and 50至60家 are ranges; 3年至5% is not.
    if (own.unit === undefined || own.unit === other.unit) {
      value = value && second.value && rangeOf(value, second.value, first.scale, second.scale);
      numberEnd = second.end;
      own = other;
      numerals.push(second);
    }
  }
  end = own.end;
  const isMeasure = own.isMeasure && second === undefined;
  if (isMeasure && HALF.test(text.slice(end, end + 2))) {
    value = first.scale === 0 ? withHalf(value) : undefined;
    end++;
  }
  const coreEnd = end;
  BOUND_BEHIND.lastIndex = end;
  const said = BOUND_BEHIND.exec(text)?.[0] ?? '';
  // 3年多 is a bound; after a counter, 多 is not: 7家多数.
  const isBound = !bounds.VAGUE.includes(said) || (isMeasure && said !== '');
  const bound = isBound ? bounds.BOUNDS_BEHIND[said.trim()] : undefined;
  if (bound !== undefined) end += said.length;
  const isCut =
    CUT_UNIT.test(text.slice(own.start, end + 2)) ||
    TO_NEGATIVE.test(text.slice(end, end + CUT_MAX)) ||
    EACH.test(text.slice(end, end + 2));
  return { number: value, numerals, numberEnd, unit: own.unit, coreEnd, end, bound, isCut };
}

function withHalf(value: NumberRange | undefined): NumberRange | undefined {
  const isWhole = value !== undefined && value.low === value.high && /^\d+$/u.test(value.low);
  return isWhole && value.bound === undefined
    ? { low: `${value.low}.5`, high: `${value.low}.5` }
    : undefined;
}

/** 30~40家. In 3~5万, the 3 could be 3 or 30,000; it is read as 30,000, the usual meaning. */
function rangeOf(
  low: NumberRange,
  high: NumberRange,
  scale: number,
  other: number,
): NumberRange | undefined {
  if (low.low !== low.high || high.low !== high.high || low.bound || high.bound) return undefined;
  const from = scale === 0 && other > 0 ? timesTen(low.low, other) : low.low;
  return Number(from) < Number(high.low) ? { low: from, high: high.low } : undefined;
}

/** Reads what precedes a number: a sign and a currency in either order, and a bound before them. */
function readBefore(text: string, at: number, from: number) {
  let start = at;
  let currency: string | undefined;
  let isNegative = false;
  const before = () => text.slice(Math.max(0, start - REACH), start);
  for (let n = 0; n < 2; n++) {
    const written = CURRENCY.exec(before())?.[0];
    // 5美元20家: the currency belongs to the number before it.
    const isOwn = written !== undefined && start - written.length >= from;
    if (currency === undefined && isOwn) {
      currency = units.CURRENCIES_BEFORE[written.trim()];
      start -= written.length;
    }
    const sign = SIGN.exec(before())?.[0];
    if (!isNegative && sign !== undefined) {
      isNegative = true;
      start -= sign.length;
    }
  }
  const [number, core] = [start, start];
  const said = BOUND_BEFORE.exec(before())?.[0] ?? '';
  const bound = start - said.length < from ? undefined : BEFORE[said.trim()];
  if (bound !== undefined) start -= said.length;
  const isTurned = bound !== undefined && TURNED.test(before());
  return { start, core, number, currency, isNegative, bound, isTurned };
}
