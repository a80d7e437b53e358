import { type Built, buildLibrary } from '../library.ts';
import { error } from '../source/problem.ts';
import { readFiles } from './read-files.ts';

/** Reads and builds the library of a folder; a folder that cannot be read is a problem like others. */
export async function loadLibrary(folder: string): Promise<Built> {
  try {
    return buildLibrary(await readFiles(folder), folder);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    const what = `the knowledge folder cannot be read (${cause.code}).`;
    const remedy = 'set KNOWLEDGE_DIR to a folder with articles/, facts/ and entities.yaml.';
    return { problems: [error({ file: folder, line: 1 }, what, remedy)] };
  }
}
