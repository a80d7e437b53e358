import { soundOf } from '../entities/spell.ts';
import { topicsOf, yearsOf } from '../library/article-words.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { isPartialDate, type PartialDate } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';

/** Characters: longer text is pasted and needs no suggestion. */
const TYPED_MAX = 100;

/** The sources and titles that someone may be typing: sources first, the newest titles first. */
export function completeArticle(typed: string, library: Library): readonly string[] {
  return complete(typed, titles(library));
}

/** The topics that someone may be typing, those of most articles first. */
export function completeTopic(typed: string, library: Library): readonly string[] {
  return complete(typed, topics(library));
}

/** The years of articles that someone may be typing, the latest first. */
export function completeYear(typed: string, library: Library): readonly PartialDate[] {
  if (typed.length > TYPED_MAX) return [];
  const [digits = ''] = /^\d*/u.exec(writeDigits(fold(typed)).trim()) ?? [];
  return yearsOf(library)
    .filter(isPartialDate)
    .filter((year) => year.startsWith(digits) || year.endsWith(digits));
}

/** A text to choose, and how it can be typed. */
interface Choosable {
  readonly text: string;
  readonly folded: string;
  readonly sound: string;
  readonly initials: string;
}

/** Readings are slow to make, so only so many texts get one. */
const SOUNDS_MAX = 2000;

const titles = perLibrary(({ corpus }) => {
  const sources = corpus.newest.flatMap(({ source }) => source ?? []);
  return choosable([...sources, ...corpus.newest.map(({ title }) => title)]);
});
const topics = perLibrary((library) => choosable(topicsOf(library)));

function choosable(texts: readonly string[]): readonly Choosable[] {
  return [...new Set(texts)].map((text, n) => {
    const folded = fold(text);
    const spoken = n < SOUNDS_MAX ? soundOf(folded) : { sound: '', initials: '' };
    return { text, folded, ...spoken };
  });
}

function complete(typed: string, all: readonly Choosable[]): readonly string[] {
  if (typed.length > TYPED_MAX) return [];
  const text = fold(typed).trim();
  const sound = text.replace(/[' ]/gu, '');
  const ways: readonly ((each: Choosable) => boolean)[] = [
    ({ folded }) => folded.startsWith(text),
    (each) => sound.length > 1 && (each.sound.startsWith(sound) || each.initials.startsWith(sound)),
    ({ folded }) => folded.includes(text),
    (each) => sound.length > 3 && each.sound.includes(sound),
  ];
  return [...new Set(ways.flatMap((way) => all.filter(way)))].map((each) => each.text);
}
