import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Runs a script of bench/ compiled, in a process like the bot's: what it takes of memory and time is
 * then its own and not that of a compiler beside it. Each run compiles into a folder of its own.
 */
const [script = '', ...args] = process.argv.slice(2);
mkdirSync('dist', { recursive: true });
const folder = mkdtempSync(join('dist', 'bench-'));
try {
  execFileSync('tsc', ['-p', 'tsconfig.bench.json', '--outDir', folder], { stdio: 'inherit' });
  // The program takes what it ships from beside its own folder.
  symlinkSync(resolve('knowledge'), join(folder, 'knowledge'));
  const file = join(folder, 'bench', `${script}.js`);
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
