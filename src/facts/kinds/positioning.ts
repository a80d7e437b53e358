import type { EntityId } from '../../entities/entity.ts';
import { POSITIONING_VERBS as EN } from '../../language/en/verbs.ts';
import { LIST_COMMA, QUOTATION } from '../../language/zh/marks.ts';
import { ASKED_WITH, POSITIONING_VERBS as ZH } from '../../language/zh/verbs.ts';
import { createFindWords } from '../../text/find-words.ts';
import { type Span, within } from '../../text/span.ts';
import { lastNamedBefore } from '../candidates/named.ts';
import { findDoubts } from '../doubts.ts';
import { defineKind, ORGANISATIONS, sideId, verbatim } from '../fact.ts';
import { clausesOf, type SourceSentence, segmentsOf } from '../source-sentence.ts';

interface PositioningFields {
  readonly entity: EntityId;
  /** What it called itself, in the text's words. */
  readonly position: string;
}

const findVerb = createFindWords([...ZH.words, ...EN.words]);

const WORDS_MAX = 40;
const { open, close } = QUOTATION;
const QUOTED = new RegExp(`^\\s*[${open}]([^${close}]+)[${close}]`, 'u');
const PLAIN = new RegExp(`^\\s*([\\p{L}\\p{N}\\p{M}()${LIST_COMMA} -]+)`, 'u');

/** What an entity called itself, and when. */
export const positioning = defineKind<'positioning', PositioningFields>({
  kind: 'positioning',
  fields: { entity: sideId, position: verbatim },
  sides: { entity: ORGANISATIONS },
  joiner: ' · ',
  key: ({ entity, position, when }) => `${entity} ${position} ${when?.written ?? ''}`,
  statements: ({ entity, position }) => [
    {
      parts: [
        { kind: 'side', field: 'entity', id: entity, takes: ORGANISATIONS },
        { kind: 'verb', find: findVerb, example: '定位为' },
        { kind: 'words', field: 'position', words: position },
      ],
      isDated: true,
      isOrdered: true,
    },
  ],
  candidates: (sentence) =>
    findVerb(sentence.text).map((verb) => {
      const entity = lastNamedBefore(verb.start, sentence, ORGANISATIONS);
      const position = wordsBehind(verb, sentence);
      if (entity === undefined || position === undefined) return [];
      return [
        { fields: { entity: entity.id, position: position.words }, remarks: position.remarks },
      ];
    }),
  details: ({ position }) => [{ label: 'position', words: [position] }],
  selfEvident: ['position'],
  brief: () => 'details',
  changing: ({ position }) => ({ of: '', words: position }),
  askedBy: ({ entity }) => ({
    key: 'ask.positioning',
    values: { entity: { entities: [entity] } },
    words: ASKED_WITH.positioning,
  }),
});

/** The words behind a verb: those in quotation marks, or else the rest of the clause. */
function wordsBehind(
  verb: Span,
  sentence: SourceSentence,
): { words: string; remarks: readonly string[] } | undefined {
  const clause = clausesOf(sentence).find((each) => within(verb, each));
  const { text } = sentence;
  const end = Math.min(clause?.end ?? text.length, verb.end + WORDS_MAX);
  const quoted = QUOTED.exec(text.slice(verb.end, verb.end + WORDS_MAX));
  const found = quoted ?? PLAIN.exec(text.slice(verb.end, end));
  const words = found?.[1]?.trimEnd();
  if (found === null || words === undefined || words === '') return undefined;
  const start = verb.end + found[0].indexOf(words);
  // 的定位是|否清晰: the verb is part of another word.
  if (quoted === null && !segmentsOf(sentence).some((each) => each.start === start))
    return undefined;
  const doubts = quoted === null ? findDoubts(words) : [];
  return {
    words: sentence.slice({ start, end: start + words.length }),
    remarks: doubts.map(({ word, doubt }) => `"${word}" is a word of ${doubt.name}: ${doubt.why}`),
  };
}
