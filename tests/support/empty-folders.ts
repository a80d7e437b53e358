import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Makes folders, in a place that goes when the tests of a file, or of a `describe`, end. */
export function emptyFolders(): () => string {
  const root = mkdtempSync(join(tmpdir(), 'yinzheng-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let made = 0;
  return () => {
    const path = join(root, `folder-${++made}`);
    mkdirSync(path);
    return path;
  };
}
