import type { EntityId } from '../../entities/entity.ts';
import { defineKind, entityId, ORGANISATIONS, verbatim } from '../fact.ts';
import { spotsOf } from '../proof.ts';
import { datesAt, isDeniedAt, isSaidOf } from '../statement.ts';

interface PositioningFields {
  readonly entity: EntityId;
  /** What it called itself, in the words of the text. */
  readonly position: string;
}

/** Without such a word a sentence may speak of the thing and not of what the entity calls itself. */
const CALLS_ITSELF = /定位|定义|定義|自称|自稱/u;

/** What an entity called itself, and when. */
export const positioning = defineKind<'positioning', PositioningFields>({
  kind: 'positioning',
  fields: { entity: entityId, position: verbatim },
  about: { entity: ORGANISATIONS },
  key: ({ entity, position, when }) => `${entity} ${position} ${when ?? ''}`,
  verify({ entity, position }, proof) {
    const stated = proof.statements
      .filter(({ text }) => CALLS_ITSELF.test(text))
      .flatMap((statement) =>
        spotsOf(position, statement)
          .filter((spot) => isSaidOf(entity, spot, statement) && !isDeniedAt(spot, statement))
          .map((spot) => ({ statement, spot })),
      );
    if (stated.length === 0) {
      const what = `no single quoted sentence says that ${entity} calls itself "${position}".`;
      proof.fail(
        'position',
        what,
        'quote the sentence with the name, the position and 定位 or 定义.',
      );
    } else {
      proof.requireDate(stated.flatMap(({ statement, spot }) => datesAt(spot, statement)));
    }
  },
  details: ({ position }) => [{ label: 'position', words: [position] }],
});
