import { z } from 'zod';
import type { EntityId } from '../../entities/entity.ts';
import { defineKind, entityId, verbatim } from '../fact.ts';
import { findPairs, isDateOf, isDenied, isSaidOfPair, pairsOf } from '../pairs.ts';
import { spotsOf } from '../proof.ts';

interface PartnershipFields {
  readonly company: EntityId;
  readonly bank: EntityId;
  /** As the text says: 战略合作协议, 全面合作, 合作. */
  readonly form: string;
  readonly areas: readonly string[];
}

/** A company works with a bank: since when, in which form, on what. */
export const partnership = defineKind<'partnership', PartnershipFields>({
  kind: 'partnership',
  fields: {
    company: entityId,
    bank: entityId,
    form: verbatim,
    areas: z.array(verbatim).default([]),
  },
  about: { company: ['company'], bank: ['bank'] },
  key: ({ company, bank, when }) => `${company} ${bank} ${when ?? ''}`,
  verify({ company, bank, form, areas }, proof) {
    const naming = proof.statements.flatMap((statement) => {
      const all = findPairs(statement);
      const mine = pairsOf(all, company, bank);
      return mine.length === 0 ? [] : [{ statement, all, mine }];
    });
    const standing = naming.filter(({ statement, mine }) =>
      mine.some((pair) => !isDenied(pair, statement)),
    );
    if (naming.length === 0) {
      const what = `no single quoted sentence names ${company} and ${bank} as partners.`;
      proof.fail('quotes', what, 'quote the sentence that joins the two, or drop the fact.');
    } else if (standing.length === 0) {
      const what = `the quoted sentence denies that ${company} and ${bank} work together.`;
      proof.fail('quotes', what, 'drop the fact.');
    } else {
      proof.requireDate(
        standing.flatMap(({ statement, all, mine }) =>
          statement.dates.filter((date) => isDateOf(date, mine, all, statement)),
        ),
      );
    }
    const stated = (field: string, words: string) => {
      // Without a sentence that joins the two, that was said already.
      if (standing.length === 0) return;
      const isStated = standing.some(({ statement, mine }) =>
        spotsOf(words, statement).some((spot) => isSaidOfPair(spot, mine, statement)),
      );
      if (isStated && !/[、,，]/u.test(words)) return;
      const what = `"${words}" is said of ${company} and ${bank} in no quoted sentence that names them.`;
      proof.fail(
        field,
        what,
        'quote the sentence with the words, an area each, or leave them out.',
      );
    };
    stated('form', form);
    for (const area of areas) stated('areas', area);
  },
  details: ({ form, areas }) => [
    { label: 'form', words: [form] },
    { label: 'areas', words: areas },
  ],
  matter: ({ company, bank }, of) => ({ entity: of === company ? bank : company }),
});
