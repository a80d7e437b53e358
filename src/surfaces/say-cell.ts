import type { Cell } from '../answer/answer.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Detail, Matter } from '../facts/fact.ts';
import {
  details,
  type Found,
  joinerOf,
  joins,
  joinsEquals,
  saidIn,
  sidesOf,
} from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Citation } from '../knowledge/citation.ts';
import { fold } from '../text/normalize.ts';
import { CONFIRMED, saysOnlyKind, sayVia, sayWhen } from './say-fact.ts';
import { sayMarks } from './say-place.ts';
import { sayQuote } from './say-words.ts';
import type { Speaker } from './texts/say.ts';

/** One line of a cell: its words, the passages that prove them, and the marks of these. */
export interface CellLine {
  readonly words: string;
  readonly marks: string;
  readonly quotes: readonly Citation[];
}

interface Line extends Omit<CellLine, 'words'> {
  readonly others: string[];
  readonly rest: string;
}

/** What a side without facts has in a row. */
export const NO_FACTS = '—';

/**
 * The facts in a cell of a comparison, without what the row and its side already say. Facts that
 * differ only in the other side share a line: `东江银行、西江银行 · 计划中° ¶17`.
 * @param max characters shown of what someone said
 */
export function sayCell(
  { entity, facts }: Cell,
  matter: Matter | undefined,
  speaker: Speaker,
  max: number,
): CellLine[] {
  const lines = new Map<string, Line>();
  for (const found of facts) {
    const others = othersOf(found, entity, matter, speaker);
    const isAlone = others.length === 0;
    const parts = partsOf(found, matter, isAlone, speaker, max);
    const mark = found.fact.believed.by === 'person' ? CONFIRMED : '';
    const rest = `${[...(isAlone ? [] : ['']), ...parts].join(' · ')}${mark}`;
    const marks = sayMarks(found.fact.quotes, speaker);
    const key = `${rest} ${marks}`;
    const known = lines.get(key);
    const further = others.filter((other) => !known?.others.includes(other));
    if (known !== undefined && further.length > 0) known.others.push(...further);
    else {
      const { quotes } = found.fact;
      lines.set(known === undefined ? key : found.fact.id, { others, rest, marks, quotes });
    }
  }
  return [...lines.values()].map(({ others, rest, ...proof }) => {
    return { words: `${others.join(speaker.say('list.joiner'))}${rest}`, ...proof };
  });
}

/** Whom a fact is about besides what is said; all of them where it matters who does it to whom. */
function othersOf(
  { fact, via }: Found,
  side: EntityId,
  matter: Matter | undefined,
  speaker: Speaker,
): string[] {
  const name = (id: EntityId) => speaker.nameIn(fact, id);
  if (joins(fact) && !joinsEquals(fact)) return [sidesOf(fact).map(name).join(joinerOf(fact))];
  const said = [side, ...via, matter && 'entity' in matter ? matter.entity : undefined];
  return sidesOf(fact)
    .filter((id) => !said.includes(id))
    .map(name);
}

/** @param isAlone whether nothing else in the line says what the fact is */
function partsOf(
  found: Found,
  matter: Matter | undefined,
  isAlone: boolean,
  speaker: Speaker,
  max: number,
): string[] {
  const { fact } = found;
  const date = sayWhen(fact, speaker);
  // What a year is inferred from is for the passage in its place to say.
  const when = [
    ...(date === undefined ? [] : [date]),
    ...(fact.status === undefined ? [] : [speaker.say('fact.planned')]),
    ...(found.via.length === 0 ? [] : [sayVia(found, speaker)]),
  ];
  const own = details(fact).filter(({ words }) => !isMatter(words, matter));
  const telling = own.filter((detail) => !saysOnlyKind(detail, fact));
  const what = sayDetails(telling, speaker);
  // A value is compared with the one below it; a deed happened at some time.
  const said = joins(fact) ? [...when, ...what] : [...what, ...when];
  const parts = [...said, ...sayQuoted(fact, speaker, max)];
  return parts.length > 0 || !isAlone ? parts : sayDetails(own, speaker);
}

/** The words alone, for they say by themselves what they are; a measure labels its value. */
function sayDetails(all: readonly Detail[], speaker: Speaker): string[] {
  const measure = all.find(({ label }) => label === 'measure');
  return all.flatMap(({ label, words }) => {
    if (label === 'measure') return [];
    const terms = { terms: words };
    return label === 'value' && measure !== undefined
      ? speaker.say('detail.line', { label: { terms: measure.words }, words: terms })
      : words.map((each) => speaker.term(each)).join(speaker.say('list.joiner'));
  });
}

/** What someone said, letter for letter. */
function sayQuoted(fact: Fact, speaker: Speaker, max: number): string[] {
  const said = saidIn(fact);
  if (said === undefined) return [];
  const { citation, start } = said;
  const { passage, quote } = citation;
  const rest = { passage, start: citation.start + start, quote: quote.slice(start) };
  const line = sayQuote(rest, max, speaker).replaceAll('\n', ' ');
  return [speaker.say('comparison.said').replace('{words}', () => line)];
}

function isMatter(words: readonly string[], matter: Matter | undefined): boolean {
  return matter !== undefined && 'words' in matter && fold(words.join()) === fold(matter.words);
}
