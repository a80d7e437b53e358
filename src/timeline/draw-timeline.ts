import type { Answer, Block } from '../answer/answer.ts';
import { heading, notice } from '../answer/blocks.ts';
import { coverageOf } from '../answer/coverage.ts';
import { caveatsOf } from '../answer/list-facts.ts';
import type { EntityId } from '../entities/entity.ts';
import { beginningOf, type Found } from '../facts/facts.ts';
import type { Library } from '../library/library.ts';
import { dateParts, type Interval, mayOverlap, type PartialDate } from '../text/dates.ts';

/** The facts within a range, under a heading for each year; undated ones only without a range. */
export function drawTimeline(
  ids: readonly EntityId[],
  found: readonly Found[],
  range: Interval,
  library: Library,
): Answer {
  const [id, ...others] = ids;
  const title = id === undefined ? heading('timeline.all') : heading('timeline.of', sayNames(ids));
  const caveats = id === undefined || others.length > 0 ? [] : caveatsOf(id, found);
  const facts = [...byYear(found, range, library), ...undated(found, range)];
  const blocks = [title, ...sayWithin(range), ...caveats, ...facts];
  const coverage = coverageOf(blocks, library);
  if (coverage.found > 0) return { kind: 'timeline', blocks, coverage };
  const none = [notice('timeline.none'), ...sayDates(found)];
  return { kind: 'no-answer', blocks: [...blocks, ...none] };
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
  return [notice(key, sayRange(range))];
}

/** The facts that may share a day with the range; a year comes before the months within it. */
function byYear(found: readonly Found[], range: Interval, { factIndex }: Library): Block[] {
  const within = found.filter(
    ({ fact: { when } }) => when !== undefined && mayOverlap(when, range),
  );
  const years = new Map<PartialDate, Found[]>();
  for (const each of factIndex.byDate(within)) {
    const year = yearOf(each);
    if (year === undefined) continue;
    const known = years.get(year);
    if (known === undefined) years.set(year, [each]);
    else known.push(each);
  }
  return [...years].flatMap(([year, facts]): Block[] => {
    const title = heading('timeline.year', { year: { date: year }, count: facts.length });
    return [title, ...facts.map(factBlock)];
  });
}

function undated(found: readonly Found[], { from, to }: Interval): Block[] {
  const facts = found.filter(({ fact }) => fact.when === undefined);
  if (facts.length === 0) return [];
  // They may or may not be in the range, so readers only learn how many there are.
  if (from !== undefined || to !== undefined) {
    return [notice('timeline.undated-left-out', { count: facts.length })];
  }
  return [heading('timeline.undated', { count: facts.length }), ...facts.map(factBlock)];
}

function sayNames(ids: readonly EntityId[]) {
  return { names: { entities: ids } };
}

function factBlock(found: Found): Block {
  return { kind: 'fact', found };
}

/** The year in which a fact begins; undefined for an undated one. */
function yearOf({ fact }: Found): PartialDate | undefined {
  const begins = beginningOf(fact);
  return begins === '' ? undefined : `${dateParts(begins).year}`;
}
