import { parse } from 'yaml';
import { z } from 'zod';

const id = z.string().regex(/^[a-z]+-\d{2}$/);
const ordinals = z.array(z.number().int().positive()).min(1);

const answerable = z
  .strictObject({
    id,
    ask: z.string().min(1),
    /** The first citation has to be one of these ordinals. */
    first: ordinals.optional(),
    /** One of these has to be among the citations. */
    any: ordinals.optional(),
    /** All of these have to be among the first three, and none of `not` among the citations. */
    all: ordinals.optional(),
    not: ordinals.optional(),
    /** Words that the first answering sentence should hold; counted apart from what is right. */
    says: z.string().optional(),
    /** The partnership that has to be stated. */
    fact: z
      .strictObject({ company: z.string(), bank: z.string(), when: z.string().optional() })
      .optional(),
    /** Words of the question that the answer has to name as not found. */
    unsaid: z.string().optional(),
  })
  .refine(({ first, any, all }) => (first ?? any ?? all) !== undefined, 'no ordinal is given');

const unanswerable = z.strictObject({ id, ask: z.string().min(1) });

const table = z.strictObject({
  answerable: z.record(z.string(), z.array(answerable)),
  unanswerable: z.record(z.string(), z.array(unanswerable)),
});

/** What is right for a question that the library answers. */
export type Expected = Readonly<Omit<z.infer<typeof answerable>, 'id' | 'ask'>>;

/** A question with its type; to one without `expected` nothing may be said to be sure. */
export interface GoldenQuestion {
  readonly id: string;
  readonly type: string;
  readonly ask: string;
  readonly expected?: Expected;
}

/**
 * Reads the table of questions.
 * @throws if it is malformed, or an id or a question stands in it twice
 */
export function parseQuestions(yaml: string): GoldenQuestion[] {
  const read = table.parse(parse(yaml));
  const questions = [
    ...Object.entries(read.answerable).flatMap(([type, group]) =>
      group.map(({ id, ask, ...expected }) => ({ id, type, ask, expected })),
    ),
    ...Object.entries(read.unanswerable).flatMap(([type, group]) =>
      group.map(({ id, ask }) => ({ id, type, ask })),
    ),
  ];
  for (const key of ['id', 'ask'] as const) {
    const twice = questions
      .map((question) => question[key])
      .filter((k, i, all) => all.indexOf(k) < i);
    if (twice.length > 0) throw new Error(`twice in the table: ${twice.join(', ')}`);
  }
  return questions;
}
