import type { EntityId } from '../../entities/entity.ts';
import { SPEECH_VERBS as EN } from '../../language/en/speech.ts';
import { SPEECH_VERBS as ZH } from '../../language/zh/speech.ts';
import { createFindWords } from '../../text/find-words.ts';
import { defineKind, entityId, ORGANISATIONS, verbatim } from '../fact.ts';
import type { Side } from '../statement.ts';

interface RemarkFields {
  readonly speaker: EntityId;
  /** For whom the speaker speaks. */
  readonly entity: EntityId;
  /** The whole of it, in the words of the text, former ones too: 科技司原司长. */
  readonly office: string;
}

const findVerb = createFindWords([...ZH.words, ...EN.words]);

/** Who said something, in which office; what was said are the quotes. */
export const remark = defineKind<'remark', RemarkFields>({
  kind: 'remark',
  fields: { speaker: entityId, entity: entityId, office: verbatim },
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
  details: ({ office }) => [{ label: 'office', words: [office] }],
});
