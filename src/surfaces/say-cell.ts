import type { Cell } from '../answer/answer.ts';
import type { Detail, Matter } from '../facts/fact.ts';
import { details, type Found, joins, saidIn, sidesOf } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import { fold } from '../text/normalize.ts';
import { headOf } from '../text/truncate.ts';
import { CONFIRMED, sayFact } from './say-fact.ts';
import { sayMarks } from './say-place.ts';
import { sayWords } from './say-words.ts';
import { CATALOGUES, LOCALES } from './texts/locales.ts';
import type { Speaker } from './texts/say.ts';

/** One line of a cell: its words, and the marks of the passages that prove them. */
export interface CellLine {
  readonly words: string;
  readonly marks: string;
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
  const lines = new Map<string, { others: string[]; rest: string; marks: string }>();
  for (const found of facts) {
    const said = [entity, ...found.via, matter && 'entity' in matter ? matter.entity : undefined];
    const others = sidesOf(found.fact)
      .filter((id) => !said.includes(id))
      .map((id) => speaker.nameIn(found.fact, id));
    const mark = found.fact.believed.by === 'person' ? CONFIRMED : '';
    const parts = partsOf(found, matter, others.length === 0, speaker, max);
    const rest = `${parts.map((part, n) => `${n > 0 || others.length > 0 ? ' · ' : ''}${part}`).join('')}${mark}`;
    const marks = sayMarks(found.fact.quotes, speaker);
    const key = JSON.stringify(others.length === 0 ? [found.fact.id] : [rest, marks]);
    const known = lines.get(key);
    if (known === undefined) lines.set(key, { others, rest, marks });
    else known.others.push(...others);
  }
  return [...lines.values()].map(({ others, rest, marks }) => {
    return { words: `${[...new Set(others)].join(speaker.say('list.joiner'))}${rest}`, marks };
  });
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
  const { when } = sayFact(found, speaker);
  const own = details(fact).filter(({ words }) => !isMatter(words, matter));
  const telling = own.filter((detail) => !isKindItself(detail, fact));
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
  const rest = citation.quote.slice(start);
  const shown = headOf(rest, max);
  const words = sayWords(citation.passage, citation.start + start, shown, speaker);
  const cut = shown.length < rest.length ? '…' : '';
  const line = `${words}${cut}`.replaceAll('\n', ' ');
  return [speaker.say('comparison.said').replace('{words}', () => line)];
}

function isMatter(words: readonly string[], matter: Matter | undefined): boolean {
  return matter !== undefined && 'words' in matter && fold(words.join()) === fold(matter.words);
}

/** Whether it says no more than the name of the fact's kind: 形式：合作. */
function isKindItself({ label, words }: Detail, { kind }: Fact): boolean {
  const kinds = LOCALES.map((locale) => fold(CATALOGUES[locale][`fact.${kind}`]));
  return label === 'form' && words.every((each) => kinds.includes(fold(each)));
}
