import type { EntityId } from '../../entities/entity.ts';
import { countedBy } from '../candidates/counted.ts';
import { lastNamedBefore, namedIn } from '../candidates/named.ts';
import { defineKind, ORGANISATIONS, sideId, verbatim } from '../fact.ts';

interface FigureFields {
  readonly entity: EntityId;
  /** What is counted, in the text's words. */
  readonly measure: string;
  /** The number with everything that belongs to it, in the text's words: 400多万张. */
  readonly value: string;
}

/** A number that the text gives for an entity. */
export const figure = defineKind<'figure', FigureFields>({
  kind: 'figure',
  fields: { entity: sideId, measure: verbatim, value: verbatim },
  sides: { entity: ORGANISATIONS },
  joiner: ' · ',
  key: ({ entity, measure, value, when }) => `${entity} ${measure} ${value} ${when?.written ?? ''}`,
  statements: ({ entity, measure, value }) => [
    {
      parts: [
        { kind: 'side', field: 'entity', id: entity, takes: ORGANISATIONS },
        { kind: 'words', field: 'measure', words: measure },
        { kind: 'quantity', field: 'value', words: value },
      ],
      isDated: true,
    },
  ],
  candidates(sentence) {
    return sentence.quantities.map((number) => {
      if (number.unread) return [];
      // Usually it belongs to the name before it.
      const [first] = namedIn(sentence, ORGANISATIONS);
      const nearest = lastNamedBefore(number.start, sentence, ORGANISATIONS) ?? first;
      if (nearest === undefined) return [];
      const value = sentence.slice(number);
      return countedBy(number, sentence).map(({ words, remarks }) => {
        return { fields: { entity: nearest.id, measure: words, value }, remarks };
      });
    });
  },
  details: ({ measure, value }) => [
    { label: 'measure', words: [measure] },
    { label: 'value', words: [value] },
  ],
  selfEvident: ['measure', 'value'],
  brief: () => 'details',
  matter: ({ measure }) => ({ words: measure }),
  changing: ({ measure, value }) => ({ of: measure, words: value }),
  askedBy: ({ entity, measure }) => ({
    key: 'ask.figure',
    values: { entity: { entities: [entity] }, measure: { words: measure } },
    words: measure,
  }),
});
