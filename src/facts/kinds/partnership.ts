import { z } from 'zod';
import type { EntityId } from '../../entities/entity.ts';
import { ASKED_WITH } from '../../language/zh/verbs.ts';
import { within } from '../../text/span.ts';
import { partnersIn } from '../candidates/named.ts';
import { defineKind, ORGANISATIONS, sideId, verbatim } from '../fact.ts';
import { mentionsAt, type SourceSentence } from '../source-sentence.ts';
import type { Side } from '../statement.ts';

interface PartnershipFields {
  readonly company: EntityId;
  readonly bank: EntityId;
  /** In the text's words: 战略合作协议, 全面合作, 合作. */
  readonly form: string;
  readonly areas: readonly string[];
}

/** A sentence that lists more ways to work together needs a person anyway. */
const FORMS_MAX = 4;

/** Two organisations, usually a company and a bank, work together: since when, how, and on what. */
export const partnership = defineKind<'partnership', PartnershipFields>({
  kind: 'partnership',
  fields: {
    company: sideId,
    bank: sideId,
    form: verbatim,
    areas: z.array(verbatim).default([]),
  },
  sides: { company: ORGANISATIONS, bank: ORGANISATIONS },
  joins: true,
  joiner: ' × ',
  key: ({ company, bank, when, form }) =>
    [...[company, bank].sort(), when?.written ?? '', form].join(' '),
  statements({ company, bank, form, areas }) {
    const toSide = (field: 'company' | 'bank', id: EntityId): Side => {
      return { kind: 'side', field, id, takes: ORGANISATIONS };
    };
    const sides = [toSide('company', company), toSide('bank', bank)];
    const working = {
      parts: [...sides, { kind: 'relation' as const, field: 'form', words: form }],
      isDated: true,
    };
    if (areas.length === 0) return [working];
    const on = areas.map((words) => ({ kind: 'words' as const, field: 'areas', words }));
    return [working, { parts: [...sides, ...on], isDated: false }];
  },
  candidates(sentence) {
    const forms = formsIn(sentence);
    const { findAreas } = sentence.lexicon.terms;
    const areas = findAreas(sentence.text).map((area) => sentence.slice(area));
    const on = areas.length === 0 ? [[]] : [[...new Set(areas)], []];
    return partnersIn(sentence).map(([a, b]) => {
      const sides = isBank(a.id, sentence) && !isBank(b.id, sentence) ? [b, a] : [a, b];
      const [company = a, bank = b] = sides;
      return on.flatMap((areas) =>
        forms.map((form) => ({
          fields: { company: company.id, bank: bank.id, form, areas },
          remarks: [],
        })),
      );
    });
  },
  details: ({ form, areas }) => [
    { label: 'form', words: [form] },
    { label: 'areas', words: areas },
  ],
  selfEvident: ['form'],
  matter: ({ company, bank }, of) => ({ entity: of === company ? bank : company }),
  askedBy: ({ company, bank, form, areas }) => ({
    key: 'ask.partnership',
    values: { company: { entities: [company] }, bank: { entities: [bank] } },
    words: [ASKED_WITH.partnership, form, ...areas].join(' '),
  }),
});

/** Which side to call the bank, if one of them is of a kind with that name. */
function isBank(id: EntityId, { lexicon }: SourceSentence): boolean {
  return lexicon.entities.get(id)?.kind === 'bank';
}

/**
 * The words of a sentence for a relation, except for parts of names: those that are listed word for
 * word first, as only these have translations, and the longest of them first.
 */
function formsIn(sentence: SourceSentence): string[] {
  const names = mentionsAt(sentence);
  const { findForms, openIn } = sentence.lexicon.terms;
  const spots = findForms(sentence.text).filter(
    (form) => !names(form).some((name) => within(form, name)),
  );
  const words = [...new Set(spots.map((form) => sentence.slice(form)))];
  const rank = (form: string) => (openIn(form) === '' ? form.length : -1);
  return words.toSorted((a, b) => rank(b) - rank(a)).slice(0, FORMS_MAX);
}
