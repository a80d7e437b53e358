import type { Answer, Block } from '../answer/answer.ts';
import { choices, notice } from '../answer/blocks.ts';
import {
  againOf,
  type FilterAsked,
  readAgain,
  readFilter,
  unclearFilter,
} from '../answer/filter.ts';
import { keepAnswer } from '../answer/kept-answers.ts';
import { factsOn, kindWithoutFacts, noFacts } from '../answer/list-facts.ts';
import { meantNames, sayMeant } from '../answer/meant-names.ts';
import { knownIds } from '../answer/resolve-names.ts';
import { unknownName } from '../answer/unknown-name.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Library } from '../library/library.ts';
import { type Interval, isReversed } from '../text/dates.ts';
import { readDate } from '../text/read-date.ts';
import { drawTimeline, sayDates, sayRange } from './draw-timeline.ts';

/** What was typed. An empty part counts as left out. */
export interface TimelineAsked extends FilterAsked {
  /** One name, or the two of a partnership; without any, the timeline has all facts. */
  readonly name?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Facts by date, the newest first, undated ones under a heading of their own. A date less precise
 * than a bound counts if it may be in the range: 2017 does if the range starts in 2017-06.
 */
export function answerTimeline({ name = '', ...asked }: TimelineAsked, library: Library): Answer {
  const meant = meantNames(name, library);
  if (name.trim() !== '' && meant.ids.length === 0)
    return unknownName(name, 'timeline', library, hintsOn(name));
  return sayMeant(timelineOf(meant.ids, asked, library), meant);
}

/** The same from the ids in an answer's `again`: those of entities, then bounds and filter. */
export function answerTimelineAgain(ids: readonly string[], library: Library): Answer {
  const { entities, from, to, asked } = readAgain(ids);
  const known = entities.length === 0 ? [] : knownIds(entities, library);
  if (known === undefined) return unknownName(entities.join(' '), 'timeline', library);
  return timelineOf(known, { ...asked, from, to }, library);
}

function timelineOf(
  ids: readonly EntityId[],
  { from = '', to = '', ...asked }: Omit<TimelineAsked, 'name'>,
  library: Library,
): Answer {
  const found = factsOn(ids, library);
  if (found.length === 0) return nothingOn(ids, library);
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
  const list = { command: 'timeline', ids } as const;
  const { filter, unread } = readFilter(asked, found);
  if (unread.length > 0) return unclearFilter(unread, list, range);
  const whole = { ...range, ...filter };
  const again = againOf(list, whole);
  return keepAnswer(again, library, () => ({
    ...drawTimeline(list, found, whole, library),
    again,
  }));
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
