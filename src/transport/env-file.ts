import { lstat, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { error, type Problem } from '../files/problem.ts';
import { decode } from '../files/source-file.ts';

/** The variables in a settings file, or why it cannot be read. */
export type EnvFile =
  | { readonly variables: Readonly<Record<string, string>>; readonly problem?: undefined }
  | { readonly variables?: undefined; readonly problem: Problem };

/** UTF-16's byte order marks: Windows editors and PowerShell's `>` write UTF-16. */
const BYTE_ORDER_MARKS = ['fffe', 'feff'];

/**
 * Reads a settings file in dotenv's format. A missing file sets nothing; one that exists and cannot
 * be read is a problem.
 */
export async function readEnvFile(name: string): Promise<EnvFile> {
  const path = resolve(name);
  const refuse = (what: string, remedy: string): EnvFile => ({
    problem: error({ file: path, line: 1 }, what, remedy),
  });
  let bytes: Buffer;
  try {
    const found = await stat(path);
    // Opening a pipe would wait for a writer.
    if (!found.isFile()) {
      const kind = found.isDirectory() ? 'a folder' : 'a pipe, a socket or a device';
      return refuse(`this is ${kind}, not a file.`, 'put a file in its place, or remove it.');
    }
    bytes = await readFile(path);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    if (cause.code === 'ENOENT') {
      if (await isAbsent(path)) return { variables: {} };
      return refuse('this link leads to no file.', 'mend the link, or remove it.');
    }
    const remedy = 'let the user that runs the bot read it (chown, chmod).';
    return refuse(`the file cannot be read (${cause.code}).`, remedy);
  }
  const isUtf16 = BYTE_ORDER_MARKS.includes(bytes.subarray(0, 2).toString('hex'));
  if (isUtf16 || bytes.includes(0)) {
    return refuse('the file is not UTF-8 but looks like UTF-16.', 'save it as UTF-8.');
  }
  const file = decode({ path, name, bytes });
  return 'text' in file ? { variables: parse(file.text) } : { problem: file };
}

/** Whether a path that leads nowhere is missing altogether, rather than a broken link. */
async function isAbsent(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    () => true,
  );
}
