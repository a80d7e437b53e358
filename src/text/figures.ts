import type { Span } from './normalize.ts';
import { toDigits } from './numerals.ts';

/** A number of something in a normalized text: 400多万张 is 4,000,000 of 张, and over. */
export interface Figure extends Span {
  readonly value: number;
  /** Its measure word or unit, or one of LOOSE, YEAR and BARE. */
  readonly unit: string;
  /** That it is no exact number: 400多万, 10年以上, 近3亿, 约10家. */
  readonly bound?: keyof typeof BOUNDS;
}

/** The words for a bound, before a number and behind it, and the numbers that it allows. */
const BOUNDS = {
  /** 400多万: from 4 million to 5 million, the leading digit being said. */
  some: { before: [], behind: ['多', '余', '几'], range: (n: number) => [n, n + magnitude(n)] },
  over: {
    before: ['超过', '多于', '高于', '高达', '逾', '突破', '至少', 'more than', 'over', 'at least'],
    behind: ['以上'],
    range: (n: number) => [n, Number.POSITIVE_INFINITY],
  },
  under: {
    before: ['不到', '不足', '低于', '少于', 'less than', 'under', 'up to'],
    behind: ['以下', '以内'],
    range: (n: number) => [0, n],
  },
  nearly: {
    before: ['(?<![最附临])近', '将近', '接近', 'nearly', 'almost'],
    behind: [],
    range: (n: number) => [0.9 * n, n],
  },
  about: {
    before: ['大约', '约', 'about', 'around', 'approximately'],
    behind: ['左右', '上下'],
    range: (n: number) => [0.9 * n, 1.1 * n],
  },
} as const satisfies Record<string, Bound>;

interface Bound {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** From the first up to, and but for an exact number without, the second. */
  readonly range: (n: number) => readonly number[];
}

const before = Object.values(BOUNDS).flatMap((bound) => bound.before);
const behind = ['以上', '以下', '以内', '左右', '上下'];

const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  thousand: 1e3,
  万: 1e4,
  million: 1e6,
  亿: 1e8,
  billion: 1e9,
  万亿: 1e12,
};

/** Units that measure, and so never stand for a count of things. */
const MEASURES = [
  '%',
  '个百分点',
  '倍',
  '年',
  '个月',
  '天',
  '小时',
  '分钟',
  '岁',
  '元',
  '人民币',
  '美元',
  '港元',
  '欧元',
];
const COUNTERS = '家个张名户次种条座部项笔人款位只台件辆股期轮篇';
const UNIT = `${MEASURES.toSorted((a, b) => b.length - a.length).join('|')}|[${COUNTERS}]|成(?![为立功员本])`;

/** 11 banks: what is counted stands beside the number, so it may be 11家. */
const LOOSE = '个';
/** 2015年以前: a point in time that is no date of something, and no length of time either. */
const YEAR = 'year';
/** A number of nothing that is known. */
const BARE = 'number';

const FIGURE = new RegExp(
  `(?:(?<lead>${before.join('|')})\\s*)?(?<percent>百分之)?(?<![\\d.第\\p{Script=Latin}])` +
    '(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?!\\d|\\.\\d|\\p{Script=Latin})|(?<han>[〇零一二两三四五六七八九十百千]+))' +
    '(?<more>[多余几])?(?:\\s?(?<scale>万亿|[万亿千]|thousand|million|billion))?(?<still>[多余])?' +
    `(?:\\s?(?<unit>${UNIT}))?(?<trail>${behind.join('|')})?(?<things>\\s*\\p{Script=Latin})?`,
  'gu',
);

/** The numbers that a normalized text states of something, in order. Dates are not told apart. */
export function findFigures(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match): Figure[] => {
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const { lead, percent, digits, han = '', more, scale = '', still, unit } = groups;
    const { trail, things = '' } = groups;
    // 十分 and 千万 are words; 一个 and 一种 only introduce.
    const isWord = digits === undefined && percent === undefined;
    if (isWord && (unit === undefined || han === '一')) return [];
    const written = Number(digits?.replaceAll(',', '') ?? toDigits(han));
    if (Number.isNaN(written)) return [];
    const bound = boundOf([lead, more, still, trail]);
    return [
      {
        start: match.index,
        end: match.index + match[0].length - things.length,
        value: written * (SCALES[scale] ?? 1) * (unit === '成' ? 10 : 1),
        unit: percent === undefined ? unitOf(written, unit, things) : '%',
        ...(bound === undefined ? {} : { bound }),
      },
    ];
  });
}

function boundOf(words: readonly (string | undefined)[]): Figure['bound'] {
  const said = words.filter((word) => word !== undefined);
  return (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).find((name) => {
    const bound: Bound = BOUNDS[name];
    const own = [...bound.before, ...bound.behind].map((word) => word.replace(/^\(.*\)/u, ''));
    return said.some((word) => own.includes(word));
  });
}

function unitOf(value: number, unit: string | undefined, things: string): string {
  if (unit === '成') return '%';
  const isYear = Number.isInteger(value) && value >= 1900 && value < 2100;
  if (isYear && (unit === '年' || unit === undefined)) return YEAR;
  return unit ?? (things === '' ? BARE : LOOSE);
}

/** Whether two figures count in the same unit, so that they can agree or differ. */
export function isSameUnit(a: Figure, b: Figure): boolean {
  if (a.unit === b.unit) return true;
  const isCount = ({ unit }: Figure) => COUNTERS.includes(unit);
  return (a.unit === LOOSE || b.unit === LOOSE) && isCount(a) && isCount(b);
}

/** How a figure claimed stands to one of the same unit that a source gives. */
export type FigureComparison =
  /** The source says it: 11家 and 11家, 400万 and 400多万, 300万以上 and 400多万. */
  | 'same'
  /** Both cannot be: 15家 and 11家, 近400万 and 400多万. */
  | 'other'
  /** The source says less: 12年 and 10年以上. */
  | 'unlike';

export function compareFigures(claimed: Figure, source: Figure): FigureComparison {
  const [[low = 0, high = 0], [from = 0, to = 0]] = [rangeOf(claimed), rangeOf(source)];
  if (high < from || to < low || (high === from && high !== low) || (to === low && to !== from)) {
    return 'other';
  }
  if (claimed.value === source.value) return 'same';
  return low <= from && to <= high ? 'same' : 'unlike';
}

function rangeOf({ value, bound }: Figure): readonly number[] {
  return bound === undefined ? [value, value] : BOUNDS[bound].range(value);
}

/** What the leading digit of a number counts: 100 for 400, 10 for 12. */
function magnitude(n: number): number {
  return n === 0 ? 1 : 10 ** Math.floor(Math.log10(n));
}
