import type { EntityId } from '../../entities/entity.ts';
import { SPEECH_VERBS as EN } from '../../language/en/speech.ts';
import { SPEECH_VERBS as ZH } from '../../language/zh/speech.ts';
import { createFindWords } from '../../text/find-words.ts';
import { speakersIn } from '../candidates/speakers.ts';
import { defineKind, ORGANISATIONS, sideId, verbatim } from '../fact.ts';
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
});
