import type { EntityId } from '../../entities/entity.ts';
import { SPEECH_VERBS as EN } from '../../language/en/speech.ts';
import { SPEECH_VERBS as ZH } from '../../language/zh/speech.ts';
import { createFindWords } from '../../text/find-words.ts';
import { fold, normalize } from '../../text/normalize.ts';
import { speakersIn } from '../candidates/speakers.ts';
import { defineKind, ORGANISATIONS, type SaidAt, sideId, verbatim } from '../fact.ts';
import type { Side } from '../statement.ts';

interface RemarkFields {
  readonly speaker: EntityId;
  /** The organisation that the speaker speaks for. */
  readonly entity: EntityId;
  /** The whole office in the text's words, also a former one: 科技司原司长. */
  readonly office: string;
}

const findVerb = createFindWords([...ZH.words, ...EN.words]);

/** Who said something, and in which office; the quotes are what was said. */
export const remark = defineKind<'remark', RemarkFields>({
  kind: 'remark',
  fields: { speaker: sideId, entity: sideId, office: verbatim },
  sides: { speaker: ['person'], entity: ORGANISATIONS },
  joiner: ' · ',
  key: ({ speaker, office, quotes }) => `${speaker} ${office} ${quotes.join(' ')}`,
  statements({ entity, speaker, office }) {
    const organisation: Side = { kind: 'side', field: 'entity', id: entity, takes: ORGANISATIONS };
    const person: Side = { kind: 'side', field: 'speaker', id: speaker, takes: ['person'] };
    return [
      {
        parts: [
          { kind: 'speaker', organisation, office, person },
          { kind: 'verb', find: findVerb, example: '表示' },
        ],
        isDated: true,
        isOrdered: true,
        isQuoted: true,
      },
    ];
  },
  candidates: (sentence) =>
    findVerb(sentence.text).length === 0 ? [] : speakersIn(sentence).map((speaker) => [speaker]),
  details: ({ office }) => [{ label: 'office', words: [office] }],
  selfEvident: ['office'],
  brief: ({ speaker }, of) => (of === speaker ? 'details' : undefined),
  said({ office }, quotes): SaidAt {
    for (const [quote, words] of quotes.entries()) {
      const start = beginningOfSaid(words, office);
      if (start !== undefined) return { quote, start };
    }
    const longest = quotes.toSorted((a, b) => b.length - a.length)[0] ?? '';
    return { quote: quotes.indexOf(longest), start: 0 };
  },
});

/** What separates words from the verb that attributes them. Folded. */
const SEPARATOR = /^[\s,:]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Where in a quote the words about the speaker end: behind the verb, if any words follow it. Only to
 * show what was said first; nothing rests on it.
 */
function beginningOfSaid(words: string, office: string): number | undefined {
  const { text, toSource } = normalize(words);
  const from = Math.max(0, text.indexOf(fold(office)));
  const ends = findVerb(text)
    .filter(({ start, end }) => start >= from && WORD.test(text.slice(end)))
    .map(({ end }) => end);
  let start = ends.find((end) => SEPARATOR.test(text.charAt(end))) ?? ends[0];
  if (start === undefined) return undefined;
  while (SEPARATOR.test(text.charAt(start))) start++;
  return toSource({ start, end: start + 1 }).start;
}
