import { type Detail, PUBLISHED } from '../facts/fact.ts';
import { details, type Found, joinerOf, sidesOf } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import { readsChinese } from '../text/locale.ts';
import { fold } from '../text/normalize.ts';
import { sayMark } from './say-place.ts';
import { CATALOGUES, LOCALES } from './texts/locales.ts';
import type { Speaker } from './texts/say.ts';

/**
 * A fact in the interface's language: whom it is about; when, with the source of its year and the
 * group it comes through; and what it says.
 */
export interface SaidFact {
  readonly who: string;
  readonly when: readonly string[];
  readonly what: readonly string[];
}

/** Marks a fact that a person confirmed; the footer explains it. */
export const CONFIRMED = '°';

export function sayFact({ fact, via }: Found, speaker: Speaker): SaidFact {
  const through = via.length === 0 ? undefined : sayVia({ fact, via }, speaker);
  const planned = fact.status === undefined ? undefined : speaker.say('fact.planned');
  const mark = fact.believed.by === 'person' ? CONFIRMED : '';
  const names = sidesOf(fact).map((id) => speaker.nameIn(fact, id));
  return {
    who: `${names.join(joinerOf(fact))}${mark}`,
    when: [sayWhen(fact, speaker), sayInference(fact, speaker), planned, through].filter(
      (part) => part !== undefined,
    ),
    what: details(fact).map((detail) => sayDetail(detail, speaker)),
  };
}

/** `Form: partnership agreement`. */
export function sayDetail({ label, words }: Detail, speaker: Speaker): string {
  const values = { label: { key: `detail.${label}` }, words: { terms: words } } as const;
  return speaker.say('detail.line', values);
}

/** Whether a detail only repeats what its kind is called: 合作, of a 合作 (partnership). */
export function saysOnlyKind({ words }: Detail, { kind }: Fact): boolean {
  const names = LOCALES.map((locale) => fold(CATALOGUES[locale][`fact.${kind}`]));
  return words.every((each) => names.includes(fold(each)));
}

/** `through Big Four banks`. */
export function sayVia({ fact, via }: Found, speaker: Speaker): string {
  const names = via.map((id) => speaker.nameIn(fact, id)).join(speaker.say('list.joiner'));
  return speaker.say('fact.via').replace('{via}', () => names);
}

function sayInference({ yearFrom }: Fact, speaker: Speaker): string | undefined {
  if (yearFrom === undefined) return undefined;
  if (yearFrom === PUBLISHED) return speaker.say('fact.year-from-article');
  return speaker.say('fact.year-from', { mark: { words: sayMark(yearFrom, speaker) } });
}

/** The date in the article's words; readers of another language also get the date itself. */
export function sayWhen({ when, whenWords }: Fact, speaker: Speaker): string | undefined {
  const date = when === undefined ? undefined : speaker.interval(when);
  if (whenWords === undefined) return date;
  if (date === undefined || readsChinese(speaker.locale)) return speaker.term(whenWords);
  return `${date} (${speaker.words(whenWords)})`;
}

/** The same without the article's words, if the reader reads another language. */
export function sayWhenInShort({ when, whenWords }: Fact, speaker: Speaker): string | undefined {
  const date = when === undefined ? undefined : speaker.interval(when);
  const isTold = whenWords !== undefined && (date === undefined || readsChinese(speaker.locale));
  return isTold ? speaker.brief(whenWords) : date;
}
