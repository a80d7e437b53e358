import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { mayBeRead } from '../../files/knowledge-folder.ts';
import type { SourceFile } from '../../files/source-file.ts';
import type { FindGood } from '../../library/stale.ts';
import { replaceFile } from '../replace-file.ts';

/**
 * The last version without errors of each file of a knowledge folder. They are kept as plain files in
 * DATA_DIR, where a later start finds them too, and where a person can take them from.
 */
export interface GoodVersions {
  readonly find: FindGood;
  /**
   * Keeps what is sound now, and what was when files became what they are. What is gone from the
   * knowledge folder goes from here too.
   * @param there the names of all files, sound or not
   * @throws the file system's error if they cannot be written
   */
  keep(sound: readonly SourceFile[], there: readonly string[], now: Date): Promise<void>;
}

/** What is kept of one file; its content is believed only with this hash. */
const version = z.strictObject({ hash: z.string(), readAt: z.iso.datetime() });
const list = z.strictObject({
  /** The knowledge folder: DATA_DIR may have served another one. */
  of: z.string(),
  files: z.record(z.string(), version),
});
type Versions = Map<string, z.infer<typeof version>>;

/**
 * Opens the versions that are kept in a folder. If they are damaged or of another knowledge folder,
 * there are none.
 */
export async function openGoodVersions(dataDir: string, knowledge: string): Promise<GoodVersions> {
  const folder = join(dataDir, 'last-good');
  const [listed, of] = [
    join(folder, 'versions.json'),
    await realpath(knowledge).catch(() => knowledge),
  ];
  const known = await readList(listed, of);
  return {
    find(name) {
      const kept = known.get(name);
      if (kept === undefined) return undefined;
      const bytes = readIfThere(join(folder, name));
      if (bytes === undefined || hashOf(bytes) !== kept.hash) return undefined;
      return { bytes, readAt: new Date(kept.readAt) };
    },
    async keep(sound, there, now) {
      const kept: Versions = new Map();
      const added: SourceFile[] = [];
      for (const file of sound) {
        const [hash, before] = [hashOf(file.bytes), known.get(file.name)];
        if (before?.hash !== hash) added.push(file);
        kept.set(file.name, before?.hash === hash ? before : { hash, readAt: now.toISOString() });
      }
      for (const name of there) {
        const before = known.get(name);
        if (before !== undefined && !kept.has(name)) kept.set(name, before);
      }
      const gone = [...known.keys()].filter((name) => !kept.has(name));
      if (added.length === 0 && gone.length === 0) return;
      for (const { name, bytes } of added) await write(join(folder, name), bytes);
      for (const name of gone) await rm(join(folder, name), { force: true });
      const content = { of, files: Object.fromEntries(kept) };
      await replaceFile(listed, [JSON.stringify(content)]);
    },
  };
}

async function readList(path: string, of: string): Promise<Versions> {
  try {
    const read = list.parse(JSON.parse(await readFile(path, 'utf8')));
    if (read.of !== of) return new Map();
    return new Map(Object.entries(read.files).filter(([name]) => mayBeRead(name)));
  } catch {
    // There is none, or it is damaged: the next one takes its place.
    return new Map();
  }
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A reader gets the old file or the new one. After a power loss its hash tells if it is whole. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
