import type { EntityId } from '../../entities/entity.ts';
import { POSITIONING_VERBS as EN } from '../../language/en/verbs.ts';
import { ASKED_WITH, POSITIONING_VERBS as ZH } from '../../language/zh/verbs.ts';
import { createFindWords } from '../../text/find-words.ts';
import { lastNamedBefore } from '../candidates/named.ts';
import { wordsBehind } from '../candidates/words-behind.ts';
import { defineKind, ORGANISATIONS, sideId, verbatim } from '../fact.ts';

interface PositioningFields {
  readonly entity: EntityId;
  /** What it called itself, in the text's words. */
  readonly position: string;
}

const findVerb = createFindWords([...ZH.words, ...EN.words]);

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
      return [{ fields: { entity: entity.id, position }, remarks: [] }];
    }),
  details: ({ position }) => [{ label: 'position', words: [position] }],
  askedBy: ({ entity }) => ({
    key: 'ask.positioning',
    values: { entity: { entities: [entity] } },
    words: ASKED_WITH.positioning,
  }),
});
