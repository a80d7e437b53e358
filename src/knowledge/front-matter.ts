import { z } from 'zod';
import { isPartialDate } from '../text/dates.ts';

const line = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\r\n]*$/, 'must be on one line');

/** YAML reads a bare 2017 as a number and a bare 2017-06-30 as text; both are dates here. */
const partialDate = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine(isPartialDate, 'is not a date as precise as known, such as 2017, 2017-06 or 2017-06-30');

const INFERABLE = ['title', 'source', 'published', 'language'] as const;

/** A field that may be inferred if the text does not give it. */
export type InferableField = (typeof INFERABLE)[number];

export function isInferable(field: string): field is InferableField {
  return INFERABLE.some((each) => each === field);
}

/** The front matter of an article. */
export const frontMatterSchema = z.strictObject({
  title: line,
  source: line,
  published: partialDate,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is not a language tag, such as zh-CN'),
  url: z.url({ protocol: /^https?$/, error: 'is not an http(s) address' }).optional(),
  notice: line.optional(),
  tags: z.array(line).optional(),
  inferred: z.partialRecord(z.enum(INFERABLE), line).optional(),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
