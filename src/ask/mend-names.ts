import type { Library } from '../library/library.ts';
import { isKnown, thingsOf } from '../search/question/things.ts';
import { DEFAULT_LOCALE } from '../text/locale.ts';
import { normalize } from '../text/normalize.ts';

/** Shorter words are another word as likely. */
const WORD = /^\p{Script=Latin}{4,}$/u;
/** Each word is compared with every name. */
const WORDS_MAX = 4;

/**
 * Mends names in Latin letters in a question: tengxun, Alibabba. A word counts as one if the library
 * knows it neither as a name nor as a word, and it surely means one entity.
 * @returns the question as probably meant, or undefined if there is nothing to mend
 */
export function mendNames(text: string, library: Library): string | undefined {
  const { search, entities, meantEntity } = library;
  const { toSource } = normalize(text);
  const locale = /\p{Script=Han}/u.test(text) ? DEFAULT_LOCALE : 'en-US';
  const meant = thingsOf(search.understand(text))
    .filter((thing) => thing.kind === 'content' && !isKnown(thing) && WORD.test(thing.surface))
    .slice(0, WORDS_MAX)
    .flatMap(({ surface, ...span }) => {
      const name = entities.get(meantEntity(surface) ?? '')?.name;
      return name === undefined
        ? []
        : { ...toSource(span), name: name[locale] ?? name[DEFAULT_LOCALE] };
    });
  if (meant.length === 0) return undefined;
  return meant
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, name }) => all.slice(0, start) + name + all.slice(end), text);
}
