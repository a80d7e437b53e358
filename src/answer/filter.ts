import type { EntityId } from '../entities/entity.ts';
import type { Found } from '../facts/facts.ts';
import { FACT_KINDS, type Fact } from '../facts/kinds.ts';
import { type Interval, isPartialDate, mayOverlap, type PartialDate } from '../text/dates.ts';
import { readDate } from '../text/read-date.ts';
import type { Again, Answer, Block, Choice, Filter } from './answer.ts';
import { limitNotice, notice } from './blocks.ts';

/** A filter as typed. An empty part counts as left out. */
export interface FilterAsked {
  /** Words, and the kind of fact that they name; undefined if they name none. */
  readonly kind?: { readonly words: string; readonly kind: Fact['kind'] | undefined } | undefined;
  readonly year?: string | undefined;
}

/** Reads a filter. `unread` says which parts cannot be read. */
export function readFilter(
  { kind, year = '' }: FilterAsked,
  found: readonly Found[],
): { readonly filter: Filter; readonly unread: readonly Block[] } {
  const named = kind?.kind;
  const isUnknown = kind !== undefined && named === undefined && kind.words.trim() !== '';
  const read = readYear(year);
  const isUnclear = read === undefined && year.trim() !== '';
  return {
    filter: {
      ...(named === undefined ? {} : { kind: named }),
      ...(read === undefined ? {} : { year: read }),
    },
    unread: [
      ...(isUnknown ? [sayNoKind(kind.words, found)] : []),
      ...(isUnclear ? [notice('filter.no-year', { year: { asked: year } })] : []),
    ],
  };
}

/** Reads a year in any spelling; undefined for other texts, and for dates within a year. */
function readYear(typed: string): PartialDate | undefined {
  const { from, to } = readDate(typed) ?? {};
  return from === to && from?.length === '2017'.length ? from : undefined;
}

function sayNoKind(words: string, found: readonly Found[]): Block {
  const keys = kindsIn(found).map((kind) => `fact.${kind}` as const);
  return notice('filter.no-kind', { kind: { asked: words }, kinds: { keys } });
}

/** The kinds of some facts, in the order of answers. */
export function kindsIn(found: readonly Found[]): Fact['kind'][] {
  const kinds = new Set(found.map(({ fact }) => fact.kind));
  return FACT_KINDS.map(({ kind }) => kind).filter((kind) => kinds.has(kind));
}

/** What a filter leaves of some facts. */
export interface Filtered {
  readonly left: readonly Found[];
  /** Facts of the kind that are not in `left`, because they have no date to compare. */
  readonly undated: number;
}

/** Applies a filter. A range leaves the facts that may share a day with it. */
export function applyFilter({ kind, year, from, to }: Filter, found: readonly Found[]): Filtered {
  const ofKind = kind === undefined ? found : found.filter(({ fact }) => fact.kind === kind);
  if (year === undefined && from === undefined && to === undefined) {
    return { left: ofKind, undated: 0 };
  }
  const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const isWithin = ({ fact: { when } }: Found) =>
    when !== undefined && mayOverlap(when, range) && (year === undefined || isOfYear(when, year));
  const undated = ofKind.filter(({ fact }) => fact.when === undefined).length;
  return { left: ofKind.filter(isWithin), undated };
}

/** An open end says nothing of other years: what is so since 2015 is a fact of 2015. */
function isOfYear({ from, to }: Interval, year: PartialDate): boolean {
  const [begins, ends] = [from ?? to ?? year, to ?? from ?? year];
  return mayOverlap({ from: begins, to: ends }, { from: year, to: year });
}

/** Says to which kind and year a list is limited. */
export function sayFilter({ kind, year }: Filter): Block[] {
  const values = {
    ...(kind === undefined ? {} : { kind: { key: `fact.${kind}` as const } }),
    ...(year === undefined ? {} : { year: { date: year } }),
  };
  if (kind === undefined) return year === undefined ? [] : [limitNotice('filter.year', values)];
  return [limitNotice(year === undefined ? 'filter.kind' : 'filter.kind-and-year', values)];
}

/** Says that facts without a date are left out. */
export function sayUndated({ undated }: Filtered): Block[] {
  return undated === 0 ? [] : [notice('timeline.undated-left-out', { count: undated })];
}

/** A command that lists facts, and the entities of the list. */
export interface List {
  readonly command: 'partner' | 'timeline';
  readonly ids: readonly EntityId[];
}

/** Says that no fact has the kind and the year, and offers to drop one of the two, or both. */
export function nothingLeft(filter: Filter, found: readonly Found[], list: List): Block[] {
  const { kind, year, ...range } = filter;
  const parts: Filter[] =
    kind === undefined || year === undefined
      ? []
      : [
          { ...range, kind },
          { ...range, year },
        ];
  const offered = [...parts, range].filter((each) => applyFilter(each, found).left.length > 0);
  const { left } = applyFilter(range, found);
  return [
    notice('filter.none', { count: left.length }),
    { kind: 'choices', choices: offered.map((each) => toChoice(list, each)) },
  ];
}

/** Says what cannot be read of a filter, and offers the list without it, or with only `rest`. */
export function unclearFilter(unread: readonly Block[], list: List, rest: Filter = {}): Answer {
  const choices = [toChoice(list, rest)];
  return { kind: 'unclear-filter', blocks: [...unread, { kind: 'choices', choices }] };
}

function toChoice(list: List, filter: Filter): Choice {
  const { command, ids } = list;
  return { command, argument: { list: ids, filter }, again: againOf(list, filter) };
}

/** Mark the parts of a filter among the ids of a button: no entity id has two hyphens in a row. */
const MARKS = { from: 'from--', to: 'to--', kind: 'k--', year: 'y--' } as const;

/** How a filtered list is made again. */
export function againOf({ command, ids }: List, filter: Filter): Again {
  const marks = (['from', 'to', 'kind', 'year'] as const).flatMap((part) => {
    const value = filter[part];
    return value === undefined ? [] : [`${MARKS[part]}${value}`];
  });
  return { command, ids: [...ids, ...marks] };
}

/** Reads the ids of a button, which may be forged: those of entities, and the filter. */
export function readAgain(ids: readonly string[]) {
  const marked = (part: keyof typeof MARKS) =>
    ids.find((id) => id.startsWith(MARKS[part]))?.slice(MARKS[part].length);
  const kind = marked('kind');
  const year = marked('year');
  const known = FACT_KINDS.find((each) => each.kind === kind)?.kind;
  return {
    entities: ids.filter((id) => id !== '' && !id.includes('--')),
    from: marked('from'),
    to: marked('to'),
    asked: {
      kind: kind === undefined ? undefined : { words: kind, kind: known },
      year: year !== undefined && isPartialDate(year) ? year : undefined,
    } satisfies FilterAsked,
  };
}
