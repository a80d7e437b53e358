import type { Again, Answer, Block } from '../answer/answer.ts';
import { choices, notice } from '../answer/blocks.ts';
import { keepAnswer } from '../answer/kept-answers.ts';
import { kindWithoutFacts, noFacts } from '../answer/list-facts.ts';
import { knownIds, resolveNames } from '../answer/resolve-names.ts';
import { unknownName } from '../answer/unknown-name.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Found } from '../facts/facts.ts';
import type { Library } from '../library/library.ts';
import { type Interval, isReversed } from '../text/dates.ts';
import { readDate } from '../text/read-date.ts';
import { drawTimeline, sayDates, sayRange } from './draw-timeline.ts';

/** What was typed. An empty part counts as left out. */
export interface TimelineAsked {
  /** One name, or the two of a partnership; without any, the timeline has all facts. */
  readonly name?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Facts by date, undated ones under a heading of their own. A date less precise than a bound counts
 * if it may be in the range: 2017 does if the range starts in 2017-06.
 */
export function answerTimeline({ name = '', ...bounds }: TimelineAsked, library: Library): Answer {
  const ids = resolveNames(name, library);
  if (name.trim() !== '' && ids.length === 0)
    return unknownName(name, 'timeline', library, hintsOn(name));
  return timelineOf(ids, bounds, library);
}

/** Marks the bounds among the ids of a button: no entity id has two hyphens in a row. */
const BOUND = { from: 'from--', to: 'to--' } as const;

/** The same from the ids in an answer's `again`: those of entities, then the bounds. */
export function answerTimelineAgain(ids: readonly string[], library: Library): Answer {
  const bound = (prefix: string) => ids.find((id) => id.startsWith(prefix))?.slice(prefix.length);
  const named = ids.filter((id) => id !== '' && !id.includes('--'));
  const known = named.length === 0 ? [] : knownIds(named, library);
  if (known === undefined) return unknownName(named.join(' '), 'timeline', library);
  return timelineOf(known, { from: bound(BOUND.from), to: bound(BOUND.to) }, library);
}

function timelineOf(
  ids: readonly EntityId[],
  bounds: Pick<TimelineAsked, 'from' | 'to'>,
  library: Library,
): Answer {
  const found = factsOn(ids, library);
  if (found.length === 0) return nothingOn(ids, library);
  const { from = '', to = '' } = bounds;
  const unclear = [from, to].find((text) => text.trim() !== '' && readDate(text) === undefined);
  if (unclear !== undefined) {
    const why = [notice('date.unclear', { date: { asked: unclear } }), notice('date.forms')];
    return { kind: 'unclear-date', blocks: [...why, ...sayDates(found)] };
  }
  const range = toRange(from, to);
  if (isReversed(range)) {
    const why = notice('date.reversed', sayRange(range));
    return { kind: 'unclear-date', blocks: [why, ...sayDates(found)] };
  }
  const again = againOf(ids, range);
  return keepAnswer(again, library, () => ({ ...drawTimeline(ids, found, range, library), again }));
}

function againOf(ids: readonly EntityId[], { from, to }: Interval): Again {
  const bounds = [
    ...(from === undefined ? [] : [`${BOUND.from}${from}`]),
    ...(to === undefined ? [] : [`${BOUND.to}${to}`]),
  ];
  return { command: 'timeline', ids: [...ids, ...bounds] };
}

/** The facts about one entity, those that connect two, or all facts if there is no id. */
export function factsOn(
  [id, other, ...others]: readonly EntityId[],
  { factIndex }: Library,
): readonly Found[] {
  if (id === undefined) return factIndex.all;
  if (other === undefined) return factIndex.about(id);
  return others.length > 0 ? [] : factIndex.between(id, other);
}

function nothingOn(ids: readonly EntityId[], library: Library): Answer {
  const [id, ...others] = ids;
  if (others.length > 0) {
    const each = ids.map((entity) => ({ entity }));
    const blocks = [
      notice('timeline.not-together', { names: { entities: ids } }),
      notice('name.ambiguous'),
      choices('timeline', each),
    ];
    return { kind: 'ambiguous-name', blocks };
  }
  const why: Block[] = id === undefined ? [notice('timeline.no-facts')] : [noFacts(id, library)];
  return {
    kind: id === undefined ? 'no-answer' : kindWithoutFacts([id], library),
    blocks: [...why, ...whatCanBeAsked(undefined, library)],
  };
}

/**
 * From the first day of `from` to the last day of `to`: 2017年上半年 ends in June. A single date with
 * an open end is the range itself: 2015年以前 (before 2015).
 */
function toRange(from: string, to: string): Interval {
  const [begins, ends] = [readDate(from), readDate(to)];
  const only = ends === undefined ? begins : begins === undefined ? ends : undefined;
  if (only !== undefined && (only.from === undefined || only.to === undefined)) return only;
  const [first, last] = [begins?.from, ends?.to];
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
}

/** The date may have been typed as the name. */
function hintsOn(name: string): Block[] {
  return readDate(name) === undefined ? [] : [notice('timeline.name-is-date')];
}
