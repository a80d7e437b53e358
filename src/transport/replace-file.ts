import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A temporary file that nobody has written to for so long was left by a process that was killed. */
const LEFT_AFTER_MS = 60 * 60 * 1000;

/**
 * Writes a file anew, with its folder. Whoever reads it meanwhile, and whatever is killed, finds the
 * old content or the new one, never a part; of several writers at once one is the last.
 * @param pieces its content, unjoined: a large one need not be copied
 * @throws the file system's error if it cannot be written; then nothing is left of it
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
      // Else a loss of power could leave the new name with nothing behind it.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    // Should that fail too, what is left is removed an hour from now.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Another process may be removing the same ones; one that cannot be removed does no harm. */
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
