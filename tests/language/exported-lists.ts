import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WordList } from '../../src/language/words.ts';

const LANGUAGE = join(import.meta.dirname, '../../src/language');

/** A list that a file of the pack exports. */
export interface ExportedList {
  /** `zh/fillers.ts FILLERS` */
  readonly name: string;
  readonly list: WordList;
}

/** Every list of words that the pack exports, so that none goes without its tests. */
export async function exportedLists(): Promise<ExportedList[]> {
  const files = readdirSync(LANGUAGE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const modules = await Promise.all(
    files.sort().map(async (file) => {
      const exported: Record<string, unknown> = await import(join(LANGUAGE, file));
      return Object.entries(exported).map(([name, value]) => ({ name: `${file} ${name}`, value }));
    }),
  );
  return modules
    .flat()
    .flatMap(({ name, value }) => (isWordList(value) ? { name, list: value } : []));
}

function isWordList(value: unknown): value is WordList {
  return typeof value === 'object' && value !== null && 'why' in value && 'leaves' in value;
}
