import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCharacters } from '../../files/characters.ts';
import { SUGGESTED } from '../../files/knowledge-folder.ts';
import { isError, type Problem } from '../../files/problem.ts';
import { decode, stem, type TextFile } from '../../files/source-file.ts';

/** Files with suggestions, in the order of their names, and those that cannot be read as text. */
export async function readSuggested(
  folder: string,
): Promise<{ files: readonly TextFile[]; problems: readonly Problem[] }> {
  const names = await readdir(join(folder, SUGGESTED)).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  });
  const read = await Promise.all(
    names
      .filter((name) => /^[^.].*\.yaml$/u.test(name))
      .sort()
      .map(async (name) => {
        const path = join(folder, SUGGESTED, name);
        return decode({ path, name: `${SUGGESTED}/${name}`, bytes: await readFile(path) });
      }),
  );
  const problems = read.flatMap((file) =>
    'severity' in file ? [file] : checkCharacters(file).filter(isError),
  );
  const broken = new Set(problems.map(({ file }) => file));
  const files = read.flatMap((file) => ('severity' in file || broken.has(file.path) ? [] : file));
  return { files, problems };
}

/** The article whose suggestions a file has. */
export function articleOf({ name }: TextFile): string {
  return stem(name);
}
