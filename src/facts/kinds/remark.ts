import type { EntityId } from '../../entities/entity.ts';
import { defineKind, entityId, verbatim } from '../fact.ts';
import { named } from '../statement.ts';

interface RemarkFields {
  /** For whom the speaker speaks. */
  readonly entity: EntityId;
  readonly speaker: string;
  /** In the words of the text, former ones too: 科技司原司长. */
  readonly office: string;
}

/** Who said something, in which office; what was said are the quotes. */
export const remark = defineKind<'remark', RemarkFields>({
  kind: 'remark',
  fields: { entity: entityId, speaker: verbatim, office: verbatim },
  about: ['entity'],
  key: ({ speaker, office, quotes }) => `${speaker} ${office} ${quotes.join(' ')}`,
  verify({ entity, speaker, office }, proof) {
    const introducing = proof.statements.filter(
      (statement) => named(statement).has(entity) && statement.text.includes(`${office}${speaker}`),
    );
    if (introducing.length === 0) {
      const what = `no single quoted sentence names ${speaker} as ${office} of ${entity}.`;
      proof.fail('office', what, 'quote the sentence where the office stands before the name.');
    } else {
      proof.requireDate(introducing.flatMap(({ dates }) => dates));
    }
  },
  details: ({ speaker, office }) => [
    { label: 'speaker', words: [speaker] },
    { label: 'office', words: [office] },
  ],
});
