import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A temporary file unchanged for this long was left by a killed process, in ms. */
const LEFT_AFTER_MS = 60 * 60 * 1000;

/**
 * Replaces a file, creating its folder if needed. A concurrent reader, or a start after a crash,
 * finds the old content or the new, never a part. With several writers, one of them wins.
 * @param pieces its content in pieces, so that a large one need not be copied
 * @throws the file system's error if it cannot be written; no temporary file is left
 */
export async function replaceFile(
  path: string,
  pieces: readonly (string | Uint8Array)[],
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await removeLeftovers(path);
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      for (const piece of pieces) await file.writeFile(piece);
      // Otherwise a power loss could leave the new name with an empty file.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    // If that fails too, a write an hour from now removes the leftover.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Ignores failures: another process may remove the same files, and a leftover does no harm. */
async function removeLeftovers(path: string): Promise<void> {
  const [folder, beginning] = [dirname(path), `${basename(path)}.`];
  for (const name of await readdir(folder)) {
    if (!name.startsWith(beginning) || !name.endsWith('.tmp')) continue;
    const file = join(folder, name);
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > LEFT_AFTER_MS) await rm(file, { force: true }).catch(() => undefined);
  }
}
