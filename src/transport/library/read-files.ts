import type { Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { FOLDERS, notRead, useOf } from '../../files/knowledge-folder.ts';
import { error, type Problem, warning } from '../../files/problem.ts';
import type { SourceFile, UnreadFile } from '../../files/source-file.ts';

/** The default for the largest library file, in units of 1,000,000 bytes. */
const MAX_FILE_MB = 20;
/** How many files are open at once; processes are usually limited to a few hundred. */
const OPEN_MAX = 16;

/** A directory entry that has not been opened. */
interface Entry {
  readonly path: string;
  readonly name: string;
  readonly isLink: boolean;
}

/**
 * Reads the files of a knowledge folder, in the order of their names. Foreign files are recognised
 * by name and not opened; each file that cannot be read comes back as a problem.
 * @throws the file system's error if the folder itself cannot be read
 */
export async function readFiles(
  folder: string,
  maxFileMb = MAX_FILE_MB,
): Promise<(SourceFile | UnreadFile)[]> {
  const entries: Entry[] = [];
  const unread: UnreadFile[] = [];
  const top = await list(folder, '');
  const seen = new Map([[await realpath(folder), folder]]);
  for (const entry of top) {
    if (!FOLDERS.includes(entry.name)) entries.push(entry);
    else {
      const inside = await lookInto(entry, seen);
      const { path, name } = entry;
      if ('problem' in inside) unread.push({ path, name, problem: inside.problem });
      else entries.push(...inside.entries);
    }
  }
  const names = new Set(entries.map(({ name }) => name));
  const read = (entry: Entry) => readEntry(entry, names, maxFileMb);
  const files = (await inGroups(entries.toSorted(byPath), read)).flat();
  const hasLinks = entries.some(({ isLink }) => isLink);
  return [...unread, ...(hasLinks ? await eachOnce(files) : files)];
}

async function list(path: string, prefix: string): Promise<Entry[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.map((entry) => ({
    path: join(path, entry.name),
    name: `${prefix}${entry.name}`,
    isLink: entry.isSymbolicLink(),
  }));
}

/** The entries of `articles` or `facts`, which may be links; each real folder is read once. */
async function lookInto(
  { path, name }: Entry,
  seen: Map<string, string>,
): Promise<{ entries: Entry[] } | { problem: Problem }> {
  const say = (what: string) =>
    error({ file: path, line: 1 }, what, `make ${name} a folder, or a link to one.`);
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) return { problem: say(`this is ${kindOf(stats)}, not a folder.`) };
    const real = await realpath(path);
    const before = seen.get(real);
    if (before !== undefined) {
      return { problem: say(`the link leads to ${before}, which is read already.`) };
    }
    seen.set(real, path);
    return { entries: await list(path, `${name}/`) };
  } catch (cause) {
    return { problem: cannotRead(path, cause) };
  }
}

async function readEntry(
  { path, name }: Entry,
  all: ReadonlySet<string>,
  maxFileMb: number,
): Promise<(SourceFile | UnreadFile)[]> {
  const use = useOf(name, all);
  if (use === 'passed-over') return [];
  try {
    const stats = await stat(path);
    if (use === 'stray') return [{ path, name, problem: stray(path, stats) }];
    const problem = unfit(path, stats, maxFileMb);
    return [problem ? { path, name, problem } : { path, name, bytes: await readFile(path) }];
  } catch (cause) {
    const problem = cannotRead(path, cause);
    return [
      {
        path,
        name,
        problem: use === 'read' ? problem : warning(problem, problem.what, problem.remedy),
      },
    ];
  }
}

function stray(path: string, stats: Stats): Problem {
  if (stats.isFile()) return notRead(path);
  return notRead(path, `this is ${kindOf(stats)}, which is not read.`);
}

/** Why a file is not opened. Opening a pipe could wait for a writer forever. */
function unfit(path: string, stats: Stats, maxFileMb: number): Problem | undefined {
  const at = { file: path, line: 1 };
  if (!stats.isFile()) {
    const remedy = 'put a file in its place, or remove it.';
    return error(at, `this is ${kindOf(stats)}, not a file; it is not opened.`, remedy);
  }
  const size = Math.ceil(stats.size / 1e6);
  if (stats.size <= maxFileMb * 1e6) return undefined;
  const what = `the file has ${size} MB; the limit is ${maxFileMb} MB.`;
  return error(at, what, 'split it, or set MAX_FILE_MB.');
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe (FIFO)';
  if (stats.isSocket()) return 'a socket';
  return stats.isFile() ? 'a file' : 'a device';
}

function cannotRead(path: string, cause: unknown): Problem {
  if (!(cause instanceof Error && 'code' in cause)) throw cause;
  const at = { file: path, line: 1 };
  if (path.includes('\ufffd')) {
    return error(at, 'the name of the file is not valid UTF-8.', 'rename the file.');
  }
  switch (cause.code) {
    case 'ENOENT':
      return error(at, 'the link leads nowhere (ENOENT).', 'mend the link, or remove it.');
    case 'ELOOP':
      return error(at, 'the links lead in a circle (ELOOP).', 'mend the links, or remove them.');
    case 'EACCES':
    case 'EPERM': {
      const remedy = 'let the user that runs the program read it.';
      return error(at, `it may not be read (${cause.code}).`, remedy);
    }
    default:
      return error(at, `it cannot be read (${String(cause.code)}).`, 'mend or remove it.');
  }
}

/** If several names lead to one file, reads it under its own name and warns about the others. */
async function eachOnce(
  files: readonly (SourceFile | UnreadFile)[],
): Promise<(SourceFile | UnreadFile)[]> {
  const owners = new Map<string, string>();
  const real = await inGroups(files, async (file) => {
    if ('problem' in file) return undefined;
    const path = await realpath(file.path);
    if (!owners.has(path) || basename(path) === basename(file.path)) owners.set(path, file.path);
    return path;
  });
  return files.map((file, n) => {
    const owner = owners.get(real[n] ?? '');
    if (owner === undefined || owner === file.path) return file;
    const what = `the link leads to ${owner}, which is read already.`;
    const at = { file: file.path, line: 1 };
    return { path: file.path, name: file.name, problem: warning(at, what, 'remove the link.') };
  });
}

/** Runs `run` on each, a few at a time; results are in the order of `all`. */
async function inGroups<T, R>(all: readonly T[], run: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < all.length; start += OPEN_MAX) {
    results.push(...(await Promise.all(all.slice(start, start + OPEN_MAX).map(run))));
  }
  return results;
}

function byPath(a: Entry, b: Entry): number {
  return a.path < b.path ? -1 : 1;
}
