import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WordForm, WordList } from '../../src/language/words.ts';

const LANGUAGE = join(import.meta.dirname, '../../src/language');

/** A list of words or a form that a file of the pack exports. */
export interface Exported<T> {
  /** `zh/fillers.ts FILLERS`, `zh/intents.ts INTENTS asks` */
  readonly name: string;
  readonly value: T;
}

/** Every list of words that the pack exports, so that none goes without its tests. */
export async function exportedLists(): Promise<Exported<WordList>[]> {
  return (await exportedValues()).flatMap(({ name, value }) =>
    isWordList(value) ? { name, value } : [],
  );
}

/** Every form of words. */
export async function exportedForms(): Promise<Exported<WordForm>[]> {
  return (await exportedValues()).flatMap(({ name, value }) =>
    isWordForm(value) ? { name, value } : [],
  );
}

async function exportedValues(): Promise<Exported<unknown>[]> {
  const files = readdirSync(LANGUAGE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const modules = await Promise.all(
    files.sort().map(async (file) => {
      const exported: Record<string, unknown> = await import(join(LANGUAGE, file));
      return valuesIn(file, exported);
    }),
  );
  return modules.flat();
}

/** What is exported, and what is inside of it. */
function valuesIn(name: string, value: unknown): Exported<unknown>[] {
  const isPlain = typeof value === 'object' && value !== null && !(value instanceof RegExp);
  if (!isPlain || isWordList(value) || isWordForm(value)) return [{ name, value }];
  return Object.entries(value).flatMap(([key, inner]) => valuesIn(`${name} ${key}`, inner));
}

function isWordList(value: unknown): value is WordList {
  return isRead(value) && 'words' in value;
}

function isWordForm(value: unknown): value is WordForm {
  return isRead(value) && 'form' in value;
}

function isRead(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'why' in value && 'leaves' in value;
}
