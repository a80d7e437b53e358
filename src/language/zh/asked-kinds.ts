import { COUNTERS, MEASURES } from './quantities.ts';

/** Left out: 几个, 几种, 几条, 几项 and 几次 ask for any number, 几点 and 几日 for a time. */
const COUNTED = [
  ...Object.keys(MEASURES).filter((unit) => unit !== '日'),
  ...[...COUNTERS].filter((unit) => !'个种条项次点'.includes(unit)),
  ...'口只块',
]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/**
 * What a question asks for that a text either contains or does not, whatever its subject. A day is
 * more precise than a month; a counted number has the unit that the question names.
 */
export const ASKED_KINDS = [
  { kind: 'year', asks: '哪一?年|几几年' },
  { kind: 'day', asks: '哪一?[天日]|几[号日]' },
  { kind: 'date', asks: '何时|什么时[候间]|哪一?个?月|几月' },
  { kind: 'money', asks: '多少钱|几[块元]钱?' },
  {
    kind: 'counted',
    asks: `(?:多少|(?<![哪十百第])几)(?<unit>${COUNTED})(?!来|乎|钱)`,
  },
  { kind: 'office', asks: '职务|职位|头衔|什么身份|担任什么|什么官' },
  { kind: 'number', asks: '多少(?!钱)|(?<![哪十百第])几[个种类项条次]' },
] as const;

/** A unit that counts anything: 两万个. */
export const ANY_UNIT = '个';
/** How questions name money; texts name the currency. */
export const MONEY_UNITS: readonly string[] = ['块', '元'];

/** Units that count the same things: 300名 or 40户 answers 多少人. */
export const SAME_UNITS: readonly string[] = ['人名位户口', '家间所', '台辆'];
