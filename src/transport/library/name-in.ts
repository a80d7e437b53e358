import { relative, sep } from 'node:path';

/** What a knowledge folder calls the file at a path: `articles/x.md`; empty for the folder itself. */
export function nameIn(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}
