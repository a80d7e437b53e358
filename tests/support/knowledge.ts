import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kinds, parseKinds } from '../../src/entities/kinds.ts';
import { sortProblems } from '../../src/files/problem.ts';
import type { SourceFile } from '../../src/files/source-file.ts';
import { type Built, buildLibrary, lintLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';

const FOLDER = 'knowledge';
const KINDS = 'kinds.yaml';
export const ARTICLE = 'articles/2017-internet-giants-and-banks.md';
export const FACTS = 'facts/2017-internet-giants-and-banks.yaml';

/** The shipped knowledge folder, read anew. */
export function shippedFiles(): SourceFile[] {
  return filesOf(FOLDER);
}

/** The files of a knowledge folder. */
export function filesOf(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path,
      name: path.slice(folder.length + 1),
      bytes: readFileSync(path),
    }));
}

/** The kinds of entities that the bot ships. */
export function shippedKinds(): Kinds {
  const [kinds] = shippedFiles().filter(({ name }) => name === KINDS);
  if (kinds === undefined) throw new RangeError(`no ${KINDS}`);
  const text = new TextDecoder().decode(kinds.bytes);
  const parsed = parseKinds({ path: kinds.path, name: KINDS, text }).kinds;
  if (parsed === undefined) throw new RangeError(`${KINDS} is broken`);
  return parsed;
}

/** Files with the shipped kinds where they bring none, as the program takes them. */
export function withKinds(files: readonly SourceFile[]): readonly SourceFile[] {
  if (files.some(({ name }) => name === KINDS)) return files;
  return [...files, ...shippedFiles().filter(({ name }) => name === KINDS)];
}

/** The shipped names and terms: enough for an article of one's own, and built in no time. */
export function shippedNames(): SourceFile[] {
  return shippedFiles().filter(({ name }) => ['entities.yaml', KINDS, 'terms.yaml'].includes(name));
}

export function textOf(files: readonly SourceFile[], name: string): string {
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new RangeError(`no file ${name}`);
  return new TextDecoder().decode(file.bytes);
}

/** A file of words, or one that takes the place of another of its name. */
export function withFile(
  files: readonly SourceFile[],
  name: string,
  content: string | Uint8Array,
): SourceFile[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = { path: `${FOLDER}/${name}`, name, bytes };
  return [...files.filter((each) => each.name !== name), file];
}

export function withoutFile(files: readonly SourceFile[], name: string): SourceFile[] {
  return files.filter((each) => each.name !== name);
}

/** Builds a library with all that `lint:knowledge` has to say of it. */
export function build(files: readonly SourceFile[]): Built {
  const built = buildLibrary(withKinds(files), FOLDER);
  if (built.library === undefined) return built;
  return { ...built, problems: sortProblems([...built.problems, ...lintLibrary(built.library)]) };
}

/** Builds a library that has to be sound; warnings are allowed, and not looked for. */
export function buildSound(files: readonly SourceFile[]): Library {
  const { library, problems } = buildLibrary(withKinds(files), FOLDER);
  if (library === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return library;
}

/** Builds what can be served of a library that has errors. */
export function buildRest(files: readonly SourceFile[]): Library {
  const { library, rest, problems } = buildLibrary(withKinds(files), FOLDER);
  if (library !== undefined) throw new RangeError('the library has no error');
  if (rest === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return rest.library;
}

let shipped: Library | undefined;

/** The library of the shipped folder, built once a process. */
export function shippedLibrary(): Library {
  shipped ??= buildSound(shippedFiles());
  return shipped;
}
