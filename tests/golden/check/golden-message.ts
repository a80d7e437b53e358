import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const KINDS = ['quoted', 'near', 'not-found'] as const;
const verdict = z.enum(KINDS);

const difference = z.strictObject({
  kind: z.enum(['number', 'date', 'name', 'words']),
  said: z.string(),
  source: z.string(),
});

const claim = z.strictObject({
  /** The words of the claim; where left out, the whole message. */
  claim: z.string().min(1).optional(),
  verdict: z.union([verdict, z.array(verdict).min(2)]),
  /** One of these ordinals has to be cited. */
  cites: z.array(z.number().int().positive()).min(1).optional(),
  /** Numbers, dates and names of the claim, and what the source has in their place. */
  differences: z.array(difference).min(1).optional(),
});

const table = z.record(
  z.string(),
  z.array(z.strictObject({ id: z.string(), message: z.string(), claims: z.array(claim) })),
);

type VerdictKind = (typeof KINDS)[number];

/** What is right for a claim of a message. */
export interface ExpectedClaim {
  readonly words: string;
  readonly verdicts: readonly VerdictKind[];
  readonly cites?: readonly number[] | undefined;
  readonly differences?: readonly z.infer<typeof difference>[] | undefined;
}

/** A message with its kind and, in order, what it claims. */
export interface GoldenMessage {
  readonly id: string;
  readonly kind: string;
  readonly message: string;
  readonly claims: readonly ExpectedClaim[];
}

/** The two tables: the one that the method was improved on, and the one that it never saw. */
export const TABLES = ['messages.yaml', 'held-out.yaml'] as const;

/**
 * Reads a table of messages.
 * @throws if it is malformed, or an id or a message stands in it twice
 */
export function readMessages(file: (typeof TABLES)[number]): GoldenMessage[] {
  const read = table.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  const messages = Object.entries(read).flatMap(([kind, group]) =>
    group.map(({ id, message, claims }) => ({
      id,
      kind,
      message,
      claims: claims.map(({ claim = message, verdict, ...expected }) => ({
        ...expected,
        words: claim,
        verdicts: [verdict].flat(),
      })),
    })),
  );
  for (const key of ['id', 'message'] as const) {
    const values = messages.map((message) => message[key]);
    const twice = values.filter((value, n) => values.indexOf(value) < n);
    if (twice.length > 0) throw new Error(`twice in ${file}: ${twice.join(', ')}`);
  }
  return messages;
}
