import { type Role, roleOf } from '../files/knowledge-folder.ts';
import { isError, type Problem } from '../files/problem.ts';
import { showActing } from '../files/show-acting.ts';
import type { SourceFile, UnreadFile } from '../files/source-file.ts';

/** A file with errors in whose place an earlier version of it is served. */
export interface StaleFile {
  /** In the knowledge folder: `articles/x.md`. Characters that control the display are spelt out. */
  readonly name: string;
  readonly role: Role;
  /** When the version that is served was first read. */
  readonly readAt: Date;
  /** What is wrong with the present version. */
  readonly errors: readonly Problem[];
}

/** A version of a file in which there was no error. */
export interface GoodVersion {
  readonly bytes: Uint8Array;
  readonly readAt: Date;
}

/** The last version of a file, by its name, in which there was no error. */
export type FindGood = (name: string) => GoodVersion | undefined;

type AnyFile = SourceFile | UnreadFile;

/** What was read in the end, the problems of the present files, and what is stale. */
export interface ReadWithStale<T> {
  readonly read: T;
  readonly problems: readonly Problem[];
  readonly stale: readonly StaleFile[];
}

/** What is read later may have errors only because of what comes before it. */
const ORDER: readonly (readonly Role[])[] = [['ground'], ['article'], ['facts', 'aid']];

/**
 * Reads files, but of one with errors its last good version, if that has none beside the others.
 * @param path of the folder, in which a file may be missing
 */
export function readWithStale<T extends { readonly problems: readonly Problem[] }>(
  files: readonly AnyFile[],
  path: string,
  read: (files: readonly AnyFile[]) => T,
  findGood: FindGood,
): ReadWithStale<T> {
  let [served, all] = [files, read(files)];
  const stale: StaleFile[] = [];
  for (const roles of ORDER) {
    const errors = errorsByName(served, path, all.problems);
    const older = [...errors.keys()].flatMap((name) => {
      const good = roles.includes(roleOf(name)) ? findGood(name) : undefined;
      return good && !isPresent(good, name, served) ? { name, ...good } : [];
    });
    if (older.length === 0) continue;
    const tried = read(withVersions(served, path, older));
    const left = errorsByName(served, path, tried.problems);
    const taken = older.filter(({ name }) => !left.has(name));
    served = withVersions(served, path, taken);
    all = taken.length === older.length ? tried : read(served);
    for (const { name, readAt } of taken) {
      const own = errors.get(name) ?? [];
      stale.push({ name: showActing(name), role: roleOf(name), readAt, errors: own });
    }
  }
  return {
    read: all,
    problems: [...all.problems, ...stale.flatMap(({ errors }) => errors)],
    stale,
  };
}

/** The errors of each file, one that is missing too, by its name. */
function errorsByName(
  files: readonly AnyFile[],
  path: string,
  problems: readonly Problem[],
): Map<string, Problem[]> {
  const names = new Map(files.map((file) => [file.path, file.name]));
  const errors = new Map<string, Problem[]>();
  for (const problem of problems.filter(isError)) {
    const name = names.get(problem.file) ?? problem.file.slice(path.length + 1);
    errors.set(name, [...(errors.get(name) ?? []), problem]);
  }
  return errors;
}

function isPresent({ bytes }: GoodVersion, name: string, files: readonly AnyFile[]): boolean {
  const file = files.find((each) => each.name === name);
  return file !== undefined && 'bytes' in file && Buffer.compare(file.bytes, bytes) === 0;
}

/** Files with some in another version, in their places; what is missing comes last. */
function withVersions(
  files: readonly AnyFile[],
  path: string,
  versions: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): AnyFile[] {
  const byName = new Map(
    versions.map(({ name, bytes }) => [name, { path: `${path}/${name}`, name, bytes }]),
  );
  const there = new Set(files.map(({ name }) => name));
  return [
    ...files.map((file) => {
      const version = byName.get(file.name);
      return version === undefined ? file : { ...version, path: file.path };
    }),
    ...[...byName.values()].filter(({ name }) => !there.has(name)),
  ];
}
