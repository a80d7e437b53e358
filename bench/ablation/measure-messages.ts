import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkMessage } from '../../src/check/check-message.ts';
import { shippedLibrary } from '../../tests/support/knowledge.ts';
import type { Measured } from './measured.ts';

const messages = z.array(
  z.strictObject({
    id: z.string(),
    say: z.string().min(1),
    /** Whether the library says just this, so that it may be called word for word. */
    honest: z.boolean(),
  }),
);

/** Checks messages about the shipped library. */
export function measureMessages(file: string): Measured[] {
  const library = shippedLibrary();
  const given = messages.parse(parse(readFileSync(file, 'utf8')));
  const quoted = (isHonest: boolean) =>
    given
      .filter(({ honest }) => honest === isHonest)
      .map(({ say }) => {
        const claims = checkMessage(say, library).blocks.filter((block) => block.kind === 'claim');
        const isQuoted = claims.every(({ verdict }) => verdict.kind === 'quoted');
        return Number(claims.length > 0 && isQuoted);
      });
  const group = basename(file, '.yaml');
  return [
    { measure: `${group}: honest, quoted`, group, values: quoted(true) },
    { measure: `${group}: others, quoted`, group, values: quoted(false) },
  ];
}
