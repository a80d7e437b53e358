import { readFile, stat } from 'node:fs/promises';
import { type Got, tooLarge } from './got.ts';

/** Reads a file, if it is one and no larger than allowed; its size is checked before it is opened. */
export async function readDocumentFile(path: string, maxMb: number): Promise<Got> {
  try {
    const stats = await stat(path);
    // Opening a pipe could wait for a writer forever.
    if (!stats.isFile()) {
      const what = 'it is no file, but a folder, a pipe, a socket or a device.';
      return { kind: 'failed', what, remedy: 'name a file.' };
    }
    if (stats.size > maxMb * 1e6) return tooLarge(stats.size, maxMb);
    return { kind: 'got', document: { name: path, bytes: await readFile(path) } };
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    return { kind: 'failed', ...explain(String(cause.code)) };
  }
}

/** Why a file or folder cannot be read, by the code of the file system. */
export function explain(code: string): { what: string; remedy: string } {
  switch (code) {
    case 'ENOENT':
      return { what: 'it is not there (ENOENT).', remedy: 'check the path.' };
    case 'EACCES':
    case 'EPERM':
      return { what: `it may not be read (${code}).`, remedy: 'let this user read it (chmod).' };
    case 'ELOOP':
      return { what: 'its links lead in a circle (ELOOP).', remedy: 'mend the links.' };
    default:
      return { what: `it cannot be read (${code}).`, remedy: 'check the disk and try again.' };
  }
}
