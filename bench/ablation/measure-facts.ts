import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { buildLibrary } from '../../src/library/build-library.ts';
import { articleText, withArticle } from '../../tests/support/article.ts';
import { shippedNames } from '../../tests/support/knowledge.ts';
import type { Measured } from './measured.ts';

const cases = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]+\d+$/u),
    /** Whether the text states the fact. */
    holds: z.boolean(),
    /** The text of an article. */
    text: z.string().min(1),
    /** As a facts file has it; it quotes the text whole if it says nothing else. */
    fact: z.record(z.string(), z.unknown()),
  }),
);

/** Lets the program read facts, each beside an article of its own. */
export function measureFacts(file: string): Measured[] {
  const given = cases.parse(parse(readFileSync(file, 'utf8'), { schema: 'core' }));
  const files = given.reduce((files, { id, text, fact }) => {
    const entry = { quotes: [text], ...fact };
    return withArticle(id, articleText(text), stringify([entry], { lineWidth: 0 }), files);
  }, shippedNames());
  const { problems } = buildLibrary(files, 'knowledge');
  const errors = problems.filter(({ severity }) => severity === 'error');
  const elsewhere = errors.find(({ file }) => !file.startsWith('knowledge/facts/'));
  if (elsewhere !== undefined) throw new Error(`${elsewhere.file}: ${elsewhere.what}`);
  const refused = new Set(errors.map(({ file }) => basename(file, '.yaml')));
  const group = basename(file, '.yaml');
  const believed = (isTrue: boolean) =>
    given.filter(({ holds }) => holds === isTrue).map(({ id }) => Number(!refused.has(id)));
  return [
    { measure: `${group}: true, believed`, group, values: believed(true) },
    { measure: `${group}: false, believed`, group, values: believed(false) },
  ];
}
