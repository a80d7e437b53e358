import { othersIn, type Point, type Section } from '../answer/sections.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Detail } from '../facts/fact.ts';
import { byLabel, type Found, joinerOf, sidesOf } from '../facts/facts.ts';
import { columnsOf } from './columns.ts';
import { sayDetail, saysOnlyKind, sayVia, sayWhen, sayWhenInShort } from './say-fact.ts';
import type { Speaker } from './texts/say.ts';

/** A fact below a heading that says whom it is about, without what readers know from there. */
export interface FactInShort {
  /** The other sides or, without any, what it says. */
  readonly subject: string;
  /** The sides that the subject names; none if it is what the fact says. */
  readonly named: readonly EntityId[];
  readonly rest: readonly string[];
}

/** @param about whom the heading names */
export function sayFactInShort(
  found: Found,
  about: readonly EntityId[],
  speaker: Speaker,
): FactInShort {
  const { fact } = found;
  const known = byLabel(fact);
  const plain = sayPlain(
    known.plain.filter((detail) => !saysOnlyKind(detail, fact)),
    speaker.term,
    speaker,
  );
  const labelled = known.labelled.map((detail) => sayDetail(detail, speaker));
  const date = sayWhen(fact, speaker);
  const when = [...(date === undefined ? [] : [date]), ...saySpecial(found, speaker)];
  const others = othersIn(found, about);
  const named = others.length > 0 ? others : plain === '' ? sidesOf(fact) : [];
  const isNamed = named.length > 0;
  const rest = [...when, ...(isNamed ? [plain] : []), ...labelled];
  return {
    subject: isNamed ? namesOf(found, named, speaker) : plain,
    named,
    rest: rest.filter((part) => part !== ''),
  };
}

/** What only some facts have: they are planned, or come through a group. */
function saySpecial({ fact, via }: Found, speaker: Speaker): string[] {
  return [
    ...(fact.status === undefined ? [] : [speaker.say('fact.planned')]),
    ...(via.length === 0 ? [] : [sayVia({ fact, via }, speaker)]),
  ];
}

function namesOf({ fact }: Found, ids: readonly EntityId[], speaker: Speaker): string {
  return ids.map((id) => speaker.nameIn(fact, id)).join(joinerOf(fact));
}

/** Details that need no label, side by side: `branches 120`. */
function sayPlain(
  all: readonly Detail[],
  say: (words: string) => string,
  speaker: Speaker,
): string {
  return all.map(({ words }) => words.map(say).join(speaker.say('list.joiner'))).join(' ');
}

/** Columns of a title's points, at most: with a name they fill three lines of a phone. */
const WIDTH_MAX = 76;
/** Dates of a point; more would hide what it says. */
const DATES_MAX = 2;

/** What a section's facts say, the first points only: `Bank of China (June 2017), …, 8 in all`. */
export function saySection({ points, count, kinds }: Section, speaker: Speaker): string {
  if (points.length === 0) {
    const labels = kinds.map((kind) => speaker.say(`fact.${kind}`));
    return labels.join(speaker.say('list.joiner'));
  }
  const joiner = speaker.say('title.joiner');
  const said: string[] = [];
  for (const point of points) {
    const next = [...said, sayPoint(point, speaker)];
    if (said.length > 0 && columnsOf(next.join(joiner)) > WIDTH_MAX) break;
    said.push(next.at(-1) ?? '');
  }
  const list = said.join(joiner);
  if (said.length === count) return list;
  return speaker.say('title.more', { count }).replace('{points}', () => list);
}

function sayPoint({ others, facts }: Point, speaker: Speaker): string {
  const [first] = facts;
  const isPlanned = facts.every(({ fact }) => fact.status !== undefined);
  const aside = [
    ...datesOf(facts, isPlanned, speaker),
    ...(isPlanned ? [speaker.say('fact.planned')] : []),
    // Facts through a group come last.
    ...(first.via.length > 0 ? [sayVia(first, speaker)] : []),
  ].join(' · ');
  const plain =
    others.length > 0 ? '' : sayPlain(byLabel(first.fact).plain, speaker.brief, speaker);
  const said = others.length > 0 ? namesOf(first, others, speaker) : plain;
  const point = said === '' ? speaker.say(`fact.${first.fact.kind}`) : said;
  if (aside === '') return point;
  return speaker
    .say('title.point')
    .replace('{point}', () => point)
    .replace('{aside}', () => aside);
}

/** The newest dates of what was done or, if all is planned, of the plans. A point may have many. */
function datesOf(facts: readonly Found[], isPlanned: boolean, speaker: Speaker): string[] {
  const dates = new Set<string>();
  for (const { fact } of facts) {
    if (dates.size === DATES_MAX) break;
    if (!isPlanned && fact.status !== undefined) continue;
    const date = sayWhenInShort(fact, speaker);
    if (date !== undefined) dates.add(date);
  }
  return [...dates];
}
