import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder } from './folders.ts';

/** Anybody but root: nothing is closed to root. */
const NOBODY = 65534;

/**
 * Does something while nobody may read some files of a folder; as another user, where this one is
 * root.
 */
export async function withoutRights<T>(
  folder: Folder,
  names: readonly string[],
  act: () => Promise<T>,
): Promise<T> {
  chmodSync(join(folder.path, '..'), 0o755);
  for (const name of names) chmodSync(folder.at(name), 0);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
    for (const name of names) chmodSync(folder.at(name), 0o755);
  }
}
