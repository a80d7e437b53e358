import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const LOCK = join(FOLDER, 'package-lock.json');
/** The lock that the installed packages were installed by. */
const INSTALLED_LOCK = join(FOLDER, 'node_modules/.installed-package-lock.json');

/** Installs the packages of `tests/e2e` if they are missing or their lock has changed since. */
export function installTwin(): void {
  if (existsSync(INSTALLED_LOCK) && readFileSync(LOCK).equals(readFileSync(INSTALLED_LOCK))) return;
  process.stderr.write('Installing the Discord twin in tests/e2e (once) …\n');
  const { status, error } = spawnSync('npm', ['ci', '--prefer-offline', '--loglevel=error'], {
    cwd: FOLDER,
    // Standard output belongs to whoever runs the tests.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error(
      `The Discord twin of the end-to-end tests could not be installed: \`npm ci\` in tests/e2e ${error?.message ?? `ended with ${status}`}. It needs a package registry or npm's cache, the first time and whenever tests/e2e/package-lock.json changes.`,
    );
  }
  copyFileSync(LOCK, INSTALLED_LOCK);
}

if (process.argv[1] === import.meta.filename) {
  try {
    installTwin();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
