import type { EntityId } from '../../entities/entity.ts';
import { defineKind, entityId, ORGANISATIONS, verbatim } from '../fact.ts';
import { holds } from '../proof.ts';
import { named } from '../statement.ts';

interface FigureFields {
  readonly entity: EntityId;
  /** What is counted, in the words of the text. */
  readonly measure: string;
  /** The number with its unit, in the words of the text: 400多万张. */
  readonly value: string;
}

/** A number that the text gives of an entity. */
export const figure = defineKind<'figure', FigureFields>({
  kind: 'figure',
  fields: { entity: entityId, measure: verbatim, value: verbatim },
  about: { entity: ORGANISATIONS },
  key: ({ entity, measure, value }) => `${entity} ${measure} ${value}`,
  verify({ entity, measure, value }, proof) {
    const naming = proof.statements.filter((statement) => named(statement).has(entity));
    const stating = naming.filter(({ text }) => holds(text, measure) && holds(text, value));
    if (stating.length === 0) {
      const what = `no single quoted sentence says "${value}" and "${measure}" of ${entity}.`;
      proof.fail('value', what, 'quote the sentence that does, in its own words.');
    } else {
      proof.requireDate(stating.flatMap(({ dates }) => dates));
    }
  },
  details: ({ measure, value }) => [
    { label: 'measure', words: [measure] },
    { label: 'value', words: [value] },
  ],
});
