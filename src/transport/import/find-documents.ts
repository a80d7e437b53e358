import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTENSIONS } from '../../import/formats.ts';
import { extensionOf } from '../../import/read-document.ts';
import { explain } from './read-file.ts';

/** What an argument of the command, or an entry of a folder, leads to. */
export type Found =
  | { readonly kind: 'file' | 'url' | 'stdin'; readonly name: string }
  | { readonly kind: 'skipped'; readonly name: string; readonly what: string }
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly what: string;
      readonly remedy: string;
    };

const ADDRESS = /^[a-z][a-z\d+.-]*:\/\//iu;

/** Finds the documents that the arguments name, those in folders in the order of their names. */
export async function findDocuments(sources: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const name of sources) {
    if (name === '-') found.push({ kind: 'stdin', name });
    else if (ADDRESS.test(name)) found.push({ kind: 'url', name });
    else if (await isFolder(name)) found.push(...(await findIn(name, new Set())));
    // A file that is named is tried whatever its name; reading it says what is wrong with it.
    else found.push({ kind: 'file', name });
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** @param seen the real folders above and before, each of which is searched once */
async function findIn(folder: string, seen: Set<string>): Promise<Found[]> {
  const skip = (name: string, what: string): Found => ({ kind: 'skipped', name, what });
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return [skip(folder, 'the link leads to a folder that was searched.')];
    seen.add(real);
    const found: Found[] = [];
    for (const entry of (await readdir(folder)).sort()) {
      const path = join(folder, entry);
      if (entry.startsWith('.') || entry.startsWith('~$')) found.push(skip(path, 'it is hidden.'));
      else if (await isFolder(path)) found.push(...(await findIn(path, seen)));
      else if (EXTENSIONS.has(extensionOf(entry))) found.push({ kind: 'file', name: path });
      else found.push(skip(path, 'its name has none of the endings that are imported.'));
    }
    return found;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    return [{ kind: 'failed', name: folder, ...explain(String(cause.code)) }];
  }
}
