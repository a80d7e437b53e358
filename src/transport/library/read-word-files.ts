import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../../files/source-file.ts';

/** The files of a library that name things. */
const NAMES = ['entities.yaml', 'kinds.yaml', 'terms.yaml'] as const;

/** Reads the files of a folder that name things, without its articles; none need be there. */
export async function readWordFiles(folder: string): Promise<SourceFile[]> {
  const read = await Promise.all(NAMES.map((name) => readIfThere(folder, name)));
  return read.flatMap((file) => file ?? []);
}

/** @throws the file system's error if it is there and cannot be read */
export async function readIfThere(folder: string, name: string): Promise<SourceFile | undefined> {
  const path = join(folder, name);
  try {
    return { path, name, bytes: await readFile(path) };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw cause;
  }
}
