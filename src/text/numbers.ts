import * as en from '../language/en/quantities.ts';
import type { Bound } from '../language/pack.ts';
import { STILL_VAGUE, VAGUE } from '../language/zh/bounds.ts';
import { DECIMAL_POINT } from '../language/zh/number-words.ts';
import {
  HAN_DIGIT,
  HAN_NUMERAL,
  ONE_TO_NINE,
  readDigits,
  readEither,
  readNumeral,
  SCALES,
  SOME,
} from '../language/zh/numerals.ts';
import { MEASURES } from '../language/zh/quantities.ts';
import { anyOf } from './patterns.ts';

const SCALE: Readonly<Record<string, number>> = { ...SCALES, ...en.SCALES };

/** In these units, the first character does not multiply: 千瓦, 百分点. */
export const SCALED_UNIT = anyOf(
  Object.keys(MEASURES).filter((unit) =>
    Object.keys(SCALES).some((scale) => unit.startsWith(scale)),
  ),
);
const ATOM = new RegExp(
  `(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|` +
    `(?<han>(?:(?!${SCALED_UNIT})${HAN_NUMERAL})+(?:${DECIMAL_POINT}(?<decimals>${HAN_DIGIT}+))?))` +
    `(?<more>[${VAGUE}])?(?:\\s?(?!${SCALED_UNIT})(?<scale>${anyOf(Object.keys(SCALE))})(?![a-z]))?(?<still>[${STILL_VAGUE}])?`,
  'uy',
);

/** A number, or both ends of a range, as decimals without exponent. */
export interface NumberRange {
  readonly low: string;
  readonly high: string;
  readonly bound?: Bound;
}

/** A written number, including its scale. */
export interface NumberRead {
  readonly start: number;
  readonly end: number;
  readonly value: NumberRange | undefined;
  readonly hasDigits: boolean;
  /** The power of ten of its last part. */
  readonly scale: number;
}

/** Digits without a word for their scale. */
const BARE = new RegExp(`^(?:\\d+|[${ONE_TO_NINE}])$`, 'u');

/** Reads a number at `at` with its scale, and the parts after it in smaller scales: 1亿2000万. */
export function readNumber(text: string, at: number): NumberRead | undefined {
  let whole = readAtom(text, at);
  while (whole?.value !== undefined && whole.scale >= 4 && whole.value.bound === undefined) {
    const next = readAtom(text, whole.end);
    if (next === undefined || next.scale >= whole.scale) break;
    // 3万5 may be 35,000 or 30,005.
    const isOpen =
      BARE.test(text.slice(next.start, next.end)) && next.end - next.start < whole.scale;
    const sum = isOpen ? undefined : next.value && addUp(whole.value, next.value);
    whole = { ...whole, end: next.end, scale: next.scale, value: sum };
  }
  return whole;
}

function readAtom(text: string, at: number): NumberRead | undefined {
  ATOM.lastIndex = at;
  const match = ATOM.exec(text);
  if (match === null) return undefined;
  const { digits, han = '', decimals, more, scale, still } = match.groups ?? {};
  const power = scale === undefined ? 0 : (SCALE[scale] ?? 0);
  const coefficient =
    digits === undefined ? readHan(han, decimals) : { low: digits.replaceAll(',', ''), high: '' };
  const vague = more !== undefined || still !== undefined;
  const twice =
    (vague && coefficient?.bound !== undefined) || (more !== undefined && still !== undefined);
  const scaled = (value: string) => timesTen(value, power);
  const value: NumberRange | undefined =
    coefficient === undefined || twice
      ? undefined
      : {
          low: scaled(coefficient.low),
          high: scaled(coefficient.high || coefficient.low),
          ...(vague ? { bound: 'some' as const } : {}),
          ...(coefficient.bound === undefined ? {} : { bound: coefficient.bound }),
        };
  const end = match.index + match[0].length;
  return { start: match.index, end, value, hasDigits: digits !== undefined, scale: power };
}

/** Reads 十一; 十二点五; 七八 (7 to 8); 十几. 几十 and 数百 give no number. */
function readHan(text: string, decimals?: string): NumberRange | undefined {
  if (decimals !== undefined) {
    const whole = readNumeral(text.slice(0, -decimals.length - DECIMAL_POINT.length));
    if (whole === undefined) return undefined;
    const value = `${whole}.${readDigits(decimals)}`;
    return { low: value, high: value };
  }
  const exact = readNumeral(text);
  if (exact !== undefined) return { low: String(exact), high: String(exact) };
  const either = readEither(text);
  if (either !== undefined) return { low: String(either[0]), high: String(either[1]) };
  if (!text.endsWith(SOME)) return undefined;
  const over = readNumeral(text.slice(0, -SOME.length));
  return over === undefined ? undefined : { low: String(over), high: String(over), bound: 'some' };
}

/** A decimal times a power of ten, without rounding. */
export function timesTen(decimal: string, power: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/u, '');
  const rest = digits.slice(point).replace(/(?<!0)0+$/u, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}

function addUp(a: NumberRange, b: NumberRange): NumberRange | undefined {
  if ([a, b].some(({ low, high }) => low !== high || low.includes('.'))) return undefined;
  const sum = String(BigInt(a.low) + BigInt(b.low));
  return { low: sum, high: sum, ...(b.bound === undefined ? {} : { bound: b.bound }) };
}
