import { readFile } from 'node:fs/promises';
import { replaceFile } from '../replace-file.ts';

/** What became of an article's file. */
export type Written =
  | { readonly kind: 'written' | 'unchanged' }
  | { readonly kind: 'failed'; readonly what: string; readonly remedy: string };

/**
 * Writes an article whole or not at all. A file that is there is replaced only if that is wanted.
 * @param free another path, for the remedy
 */
export async function writeArticleFile(
  path: string,
  text: string,
  { force, free }: { readonly force: boolean; readonly free: string },
): Promise<Written> {
  try {
    const before = await readFile(path, 'utf8').catch(ifMissing);
    if (before === text) return { kind: 'unchanged' };
    if (before !== undefined && !force) {
      const what = `${path} is there already, with other words.`;
      const remedy = `replace it with --force, or rename it, for example to ${free}.`;
      return { kind: 'failed', what, remedy };
    }
    await replaceFile(path, [text]);
    return { kind: 'written' };
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    const what = `${path} cannot be written (${String(cause.code)}).`;
    return { kind: 'failed', what, remedy: 'let this user write there, or choose another --out.' };
  }
}

function ifMissing(cause: unknown): undefined {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
  throw cause;
}
