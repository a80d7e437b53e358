import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Linux's numbers of file systems whose files may change on another machine, of which no event tells
 * (linux/magic.h): NFS, SMB, CIFS, SMB 2, FUSE, 9P, AFS, Ceph, Lustre, GPFS.
 */
const REMOTE: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x01021997, 0x5346414f, 0x00c36400,
  0x0bd00bd0, 0x47504653,
]);

/** Whether a folder is on another machine, as far as the system says. */
export async function isRemote(folder: string): Promise<boolean> {
  try {
    return REMOTE.has((await statfs(folder)).type);
  } catch {
    return false;
  }
}

/** Changes if a folder, or one of those in it, or what a link to one leads to, is another one. */
export async function identityOf(folder: string, inside: readonly string[]): Promise<string> {
  const all = ['', ...inside].map(async (name) => {
    try {
      const { dev, ino } = await stat(join(folder, name));
      return `${dev}:${ino}`;
    } catch {
      return 'none';
    }
  });
  return (await Promise.all(all)).join(' ');
}
