import { z } from 'zod';

/** What the console says of a line where it speaks JSON, as far as tests look into it. */
const jsonLine = z.strictObject({
  input: z.string(),
  answer: z.looseObject({
    kind: z.string(),
    citations: z.array(
      z.looseObject({ quote: z.string(), text: z.string(), start: z.number(), end: z.number() }),
    ),
    facts: z.array(
      z.looseObject({
        kind: z.string(),
        company: z.string().optional(),
        bank: z.string().optional(),
      }),
    ),
    unsaid: z.array(z.string()),
  }),
  reply: z.looseObject({}),
  explanation: z.looseObject({ readings: z.array(z.looseObject({ text: z.string() })) }).optional(),
});

export function readJsonLine(line: string): z.infer<typeof jsonLine> {
  return jsonLine.parse(JSON.parse(line));
}
