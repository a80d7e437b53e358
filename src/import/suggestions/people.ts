import type { Lexicon } from '../../facts/lexicon.ts';
import { mentionsAt, type SourceSentence, segmentsOf } from '../../facts/source-sentence.ts';
import { SPEECH_VERBS } from '../../language/zh/speech.ts';
import { createFindWords } from '../../text/find-words.ts';
import { fold } from '../../text/normalize.ts';
import { within } from '../../text/span.ts';
import type { FoundName } from './found-name.ts';

/** In characters; most Chinese names have two or three. */
const NAME = { min: 2, max: 4 };
const findSpeech = createFindWords(SPEECH_VERBS.words.map(fold));

/** The people between an office and a verb of speech: 行长林致远表示. */
export function findPeople(
  sentence: SourceSentence,
  { terms, entities, isFiller }: Lexicon,
): FoundName[] {
  const { text } = sentence;
  const kind = entities.kinds.all.find(({ is }) => is === 'person')?.id;
  const named = mentionsAt(sentence);
  const verbs = findSpeech(text);
  return terms.findOffices(text).flatMap((office): FoundName[] => {
    const verb = verbs.find(({ start }) => start > office.end);
    if (verb === undefined) return [];
    const name = { start: office.end, end: verb.start };
    const words = segmentsOf(sentence).filter((word) => within(word, name));
    const said = text.slice(name.start, name.end);
    if (!/^\p{Script=Han}+$/u.test(said) || said.length < NAME.min || said.length > NAME.max)
      return [];
    // A word that the segmenter knows is no name: 行长多次表示.
    const isName = words.length > 1 && named(name).length === 0;
    if (!isName || words.some(({ start, end }) => isFiller(text.slice(start, end)))) return [];
    const known = kind === undefined ? {} : { kind };
    return [{ ...name, written: sentence.slice(name), sentence, ...known, isClear: true }];
  });
}
