import type { EntityId } from '../entities/entity.ts';
import type { Found } from '../facts/facts.ts';
import type { Library } from '../library.ts';
import { type DateRange, mayFallWithin } from '../text/date-range.ts';
import { dateParts, type PartialDate } from '../text/dates.ts';
import { type Answer, type Block, heading, notice } from './answer.ts';
import { coverageOf } from './coverage.ts';
import { caveatsOf } from './list-facts.ts';

/** The facts within a range under the headings of their years; undated ones only without a range. */
export function drawTimeline(
  ids: readonly EntityId[],
  found: readonly Found[],
  range: DateRange,
  library: Library,
): Answer {
  const [id, ...others] = ids;
  const title = id === undefined ? heading('timeline.all') : heading('timeline.of', sayNames(ids));
  const caveats = id === undefined || others.length > 0 ? [] : caveatsOf(id, found);
  const facts = [...byYear(found, range), ...undated(found, range)];
  const blocks = [title, ...sayWithin(range), ...caveats, ...facts];
  const coverage = coverageOf(blocks, library);
  if (coverage.found > 0) return { kind: 'timeline', blocks, coverage };
  const none = [notice('timeline.none'), ...sayDates(found)];
  return { kind: 'not-mentioned', blocks: [...blocks, ...none], coverage };
}

/** The years of which there are facts. */
export function sayDates(found: readonly Found[]): Block[] {
  const years = new Set(
    found.flatMap(({ fact }) => (fact.when === undefined ? [] : yearOf(fact.when))),
  );
  if (years.size === 0) return [];
  return [notice('timeline.dates', { dates: { dates: [...years].sort() } })];
}

/** The bounds of a range, for a text that speaks of both. */
export function sayRange({ from, to }: DateRange) {
  return {
    ...(from === undefined ? {} : { from: { date: from } }),
    ...(to === undefined ? {} : { to: { date: to } }),
  };
}

function sayWithin(range: DateRange): Block[] {
  const { from, to } = range;
  if (from === undefined && to === undefined) return [];
  const key =
    to === undefined ? 'timeline.from' : from === undefined ? 'timeline.to' : 'timeline.from-to';
  return [notice(key, sayRange(range))];
}

/** Less precise dates come before the more precise ones within them: 2017, 2017-06, 2017-06-30. */
function byYear(found: readonly Found[], range: DateRange): Block[] {
  const dated = found
    .flatMap((each) => (each.fact.when === undefined ? [] : { each, when: each.fact.when }))
    .filter(({ when }) => mayFallWithin(when, range))
    .toSorted((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
  const years = [...new Set(dated.map(({ when }) => yearOf(when)))];
  return years.flatMap((year): Block[] => {
    const facts = dated.filter(({ when }) => yearOf(when) === year);
    const title = heading('timeline.year', { year: { date: year }, count: facts.length });
    return [title, ...facts.map(({ each }) => factBlock(each))];
  });
}

function undated(found: readonly Found[], { from, to }: DateRange): Block[] {
  const facts = found.filter(({ fact }) => fact.when === undefined);
  if (facts.length === 0) return [];
  // Whether they fall within a range nobody can say; that they are there is said.
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

function yearOf(when: PartialDate): PartialDate {
  return `${dateParts(when).year}`;
}
