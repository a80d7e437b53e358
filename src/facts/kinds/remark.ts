import type { EntityId } from '../../entities/entity.ts';
import { defineKind, entityId, ORGANISATIONS, verbatim } from '../fact.ts';
import { indexOf, type Statement } from '../statement.ts';

interface RemarkFields {
  readonly speaker: EntityId;
  /** For whom the speaker speaks. */
  readonly entity: EntityId;
  /** In the words of the text, former ones too: 科技司原司长. */
  readonly office: string;
}

/** Who said something, in which office; what was said are the quotes. */
export const remark = defineKind<'remark', RemarkFields>({
  kind: 'remark',
  fields: { speaker: entityId, entity: entityId, office: verbatim },
  about: { speaker: ['person'], entity: ORGANISATIONS },
  key: ({ speaker, office, quotes }) => `${speaker} ${office} ${quotes.join(' ')}`,
  verify({ entity, speaker, office }, proof) {
    const introducing = proof.statements.filter((statement) =>
      introduces(statement, entity, office, speaker),
    );
    if (introducing.length === 0) {
      const what = `no single quoted sentence names ${speaker} as ${office} of ${entity}.`;
      proof.fail(
        'office',
        what,
        'quote the sentence where entity, office and name follow each other.',
      );
    } else {
      proof.requireDate(introducing.flatMap(({ dates }) => dates));
    }
  },
  details: ({ office }) => [{ label: 'office', words: [office] }],
});

/** 蚂蚁金服 | CEO | 井贤栋: one behind the other in one clause, the office right before the name. */
function introduces(
  { start, text, mentions, clauses }: Statement,
  entity: EntityId,
  office: string,
  speaker: EntityId,
): boolean {
  return mentions
    .filter(({ id }) => id === speaker)
    .some((name) => {
      const before = text.slice(0, name.start - start);
      const officeStart = name.start - office.length;
      return (
        before.endsWith(office) &&
        // 前CEO is another office than CEO.
        !/(?:前|原|曾任|副|代)$/u.test(before.slice(0, -office.length)) &&
        mentions.some(
          ({ id, start, end }) =>
            id === entity &&
            end <= officeStart &&
            indexOf(clauses, { start, end }) === indexOf(clauses, name),
        )
      );
    });
}
