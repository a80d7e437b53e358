import type { Answer, Block, Filter } from '../answer/answer.ts';
import { heading, limitNotice, notice } from '../answer/blocks.ts';
import { coverageOf } from '../answer/coverage.ts';
import { applyFilter, type List, nothingLeft, sayFilter, sayUndated } from '../answer/filter.ts';
import { caveatsOf, factBlocks } from '../answer/list-facts.ts';
import type { EntityId } from '../entities/entity.ts';
import { beginningOf, type Found } from '../facts/facts.ts';
import type { Library } from '../library/library.ts';
import { dateParts, type Interval, type PartialDate } from '../text/dates.ts';

/**
 * The facts that a filter leaves, the newest first, under a heading for each year; undated ones at
 * the end, and only if no date is asked for.
 */
export function drawTimeline(
  list: List,
  found: readonly Found[],
  filter: Filter,
  library: Library,
): Answer {
  const [id, ...others] = list.ids;
  const caveats = id === undefined || others.length > 0 ? [] : caveatsOf(id, found);
  const filtered = applyFilter(filter, found);
  const sorted = library.factIndex.newestFirst(filtered.left);
  const notes = [...sayWithin(filter), ...sayFilter(filter), ...caveats];
  if (sorted.length > 0) {
    const facts = underYears(sorted);
    const blocks = [titleOf(list.ids, sorted), ...notes, ...facts, ...sayUndated(filtered)];
    return { kind: 'timeline', blocks, coverage: coverageOf(blocks, library) };
  }
  const { kind, year, ...range } = filter;
  const isFiltered = kind !== undefined || year !== undefined;
  const none =
    isFiltered && applyFilter(range, found).left.length > 0
      ? nothingLeft(filter, found, list)
      : [notice('timeline.none'), ...sayDates(found)];
  const [why, ...rest] = none;
  const said = [...notes, ...rest, ...sayUndated(filtered)];
  return { kind: 'no-answer', blocks: why === undefined ? said : [why, ...said] };
}

/** Whose facts there are, how many, and from which years. */
function titleOf(ids: readonly EntityId[], sorted: readonly Found[]): Block {
  const dated = sorted.flatMap((each) => yearOf(each) ?? []);
  const [to, from] = [dated[0], dated.at(-1)];
  const values = {
    years:
      from === undefined || to === undefined
        ? ({ key: 'timeline.no-years' } as const)
        : { interval: { from, to } },
    count: new Set(sorted.map(({ fact }) => fact.id)).size,
  };
  if (ids.length === 0) return heading('timeline.all', values);
  return heading('timeline.of', { names: { entities: ids }, ...values });
}

/** The years that have facts. */
export function sayDates(found: readonly Found[]): Block[] {
  const years = new Set(found.map(yearOf).filter((year) => year !== undefined));
  if (years.size === 0) return [];
  return [notice('timeline.dates', { dates: { dates: [...years].sort() } })];
}

/** The bounds of a range as values of a message. */
export function sayRange({ from, to }: Interval) {
  return {
    ...(from === undefined ? {} : { from: { date: from } }),
    ...(to === undefined ? {} : { to: { date: to } }),
  };
}

function sayWithin(range: Interval): Block[] {
  const { from, to } = range;
  if (from === undefined && to === undefined) return [];
  const key =
    to === undefined ? 'timeline.from' : from === undefined ? 'timeline.to' : 'timeline.from-to';
  return [limitNotice(key, sayRange(range))];
}

/**
 * Sorted facts under the headings of their years, those without one at the end. The title names a
 * year that is the only one.
 */
function underYears(sorted: readonly Found[]): Block[] {
  const years = new Map<PartialDate | undefined, Found[]>();
  for (const each of sorted) {
    const year = yearOf(each);
    const known = years.get(year);
    if (known === undefined) years.set(year, [each]);
    else known.push(each);
  }
  if (years.size === 1) return factBlocks(sorted);
  return [...years].flatMap(([year, facts]): Block[] => {
    const count = facts.length;
    const title =
      year === undefined
        ? heading('timeline.undated', { count })
        : heading('timeline.year', { year: { date: year }, count });
    return [title, ...factBlocks(facts)];
  });
}

/** The year in which a fact begins; undefined for an undated one. */
function yearOf({ fact }: Found): PartialDate | undefined {
  const begins = beginningOf(fact);
  return begins === '' ? undefined : `${dateParts(begins).year}`;
}
