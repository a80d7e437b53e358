import { mayBeRead } from '../../files/knowledge-folder.ts';
import { error } from '../../files/problem.ts';
import type { SourceFile, UnreadFile } from '../../files/source-file.ts';
import { nameIn } from './name-in.ts';

/**
 * Takes no file that was being written while the folder was read, since half of one may look whole.
 * One that was not there at that moment counts too: programs that save a file may first remove it.
 * @param unsteady paths, also of what is no file of the library
 */
export function withoutUnsteady(
  files: readonly (SourceFile | UnreadFile)[],
  folder: string,
  unsteady: readonly string[],
): (SourceFile | UnreadFile)[] {
  if (unsteady.length === 0) return [...files];
  const written = new Map<string, UnreadFile>();
  for (const path of unsteady) {
    const name = nameIn(folder, path);
    if (mayBeRead(name)) written.set(name, { path, name, problem: beingWritten(path) });
  }
  const steady = files.filter(({ name }) => !written.has(name));
  // In the order in which they are read, because an earlier version may be served in their place.
  return [...steady, ...written.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function beingWritten(path: string) {
  const what = 'the file is being written.';
  return error({ file: path, line: 1 }, what, 'wait: it is read once it does not change any more.');
}
