import { findLatinNames } from '../../facts/bodies.ts';
import type { SourceSentence } from '../../facts/source-sentence.ts';
import { fold } from '../../text/normalize.ts';
import type { FoundName } from './found-name.ts';

/**
 * The names in Latin letters that a sentence has and the library does not know. One word at the
 * beginning of a sentence may be any word, so another place has to show that it is a name.
 */
export function findLatin(sentence: SourceSentence): FoundName[] {
  const { source, text, mentions, dates, terms, lexicon } = sentence;
  const known = [...mentions, ...terms, ...dates].map(({ start, end }) => text.slice(start, end));
  const isWord = (word: string) =>
    lexicon.isFiller(word) || known.some((each) => each.split(' ').includes(word));
  return [...new Set(findLatinNames(source))].flatMap((name): FoundName[] => {
    const words = name.split(/\s+/u);
    const isOwn = words.map((word) => !isWord(fold(word)));
    const own = words.slice(isOwn.indexOf(true), isOwn.lastIndexOf(true) + 1);
    if (!isOwn.includes(true)) return [];
    const written = own.join(' ');
    const start = text.indexOf(fold(written));
    if (start < 0 || known.some((each) => each.includes(fold(written)))) return [];
    const end = start + fold(written).length;
    return [{ start, end, written, sentence, isClear: own.length > 1 || start > 0 }];
  });
}
