import { lstat, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { error, type Problem } from '../files/problem.ts';
import { decode } from '../files/source-file.ts';

/** The variables of a file of settings, or what keeps it from being read. */
export type EnvFile =
  | { readonly variables: Readonly<Record<string, string>>; readonly problem?: undefined }
  | { readonly variables?: undefined; readonly problem: Problem };

/** As UTF-16 begins: what Windows' editors and PowerShell's `>` write. */
const BYTE_ORDER_MARKS = ['fffe', 'feff'];

/** Reads a file of settings as dotenv has it. One that is absent sets nothing; any other that cannot be read is a problem. */
export async function readEnvFile(name: string): Promise<EnvFile> {
  const path = resolve(name);
  const refuse = (what: string, remedy: string): EnvFile => ({
    problem: error({ file: path, line: 1 }, what, remedy),
  });
  let bytes: Buffer;
  try {
    const found = await stat(path);
    // To open a pipe would wait for whoever writes into it.
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

/** Of a path that leads nowhere: whether it is no link either. */
async function isAbsent(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    () => true,
  );
}
