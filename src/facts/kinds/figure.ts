import type { EntityId } from '../../entities/entity.ts';
import { defineKind, entityId, ORGANISATIONS, verbatim } from '../fact.ts';
import { holds, spotsOf } from '../proof.ts';
import { clauseAt, datesAt, isDeniedAt, isSaidOf } from '../statement.ts';

interface FigureFields {
  readonly entity: EntityId;
  /** What is counted, in the words of the text. */
  readonly measure: string;
  /** The number with its unit, in the words of the text: 400多万张. */
  readonly value: string;
}

/** Such a number is that of several, and no single one's. */
const TOGETHER = /两者|二者|三者|合计|共计/u;

/** A number that the text gives of an entity. */
export const figure = defineKind<'figure', FigureFields>({
  kind: 'figure',
  fields: { entity: entityId, measure: verbatim, value: verbatim },
  about: { entity: ORGANISATIONS },
  key: ({ entity, measure, value }) => `${entity} ${measure} ${value}`,
  verify({ entity, measure, value }, proof) {
    const stated = proof.statements
      .filter(({ text }) => holds(text, measure))
      .flatMap((statement) =>
        spotsOf(value, statement)
          .filter((spot) => isSaidOf(entity, spot, statement) && !isDeniedAt(spot, statement))
          .filter((spot) => !TOGETHER.test(clauseAt(spot, statement)))
          .map((spot) => ({ statement, spot })),
      );
    if (stated.length === 0) {
      const what = `no single quoted sentence says "${value}" and "${measure}" of ${entity}.`;
      proof.fail('value', what, 'quote the sentence that does, in its own words.');
    } else {
      proof.requireDate(stated.flatMap(({ statement, spot }) => datesAt(spot, statement)));
    }
  },
  details: ({ measure, value }) => [
    { label: 'measure', words: [measure] },
    { label: 'value', words: [value] },
  ],
  matter: ({ measure }) => ({ words: measure }),
});
