import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const NEEDED = [
  ...['dist/main.js', 'knowledge/entities.yaml', 'package.json', 'npm-shrinkwrap.json'],
  ...['.env.example', 'LICENSE', 'README.md', 'README.zh-CN.md', 'docs/operations.md'],
  ...['THIRD-PARTY.md', 'Dockerfile', 'compose.yaml', 'deploy/yinzheng.service'],
];
const FOREIGN = /^(?!(?:dist|knowledge|examples|docs|deploy)\/|[^/]+$)|\.ts$|\.tsbuildinfo$/;
const SHOWN = ['/partner 腾讯', '/ask 银行核心诉求', '【'];

/** What npm says of what it packed. */
const packed = z.tuple([
  z.looseObject({ filename: z.string(), files: z.array(z.looseObject({ path: z.string() })) }),
]);

/** A package that was installed and started. */
interface Tried {
  /** Where the package is kept, if it was to be kept. */
  readonly file: string;
  /** What there is to know of it, in a sentence. */
  readonly summary: string;
}

/**
 * Packs a release, installs it in an empty folder as its user would, and starts it.
 * @param keepIn the folder where the package is kept
 * @throws Error if anything is missing, does not belong there or does not run
 */
export function tryPackage(keepIn?: string): Tried {
  const folder = mkdtempSync(join(tmpdir(), 'yinzheng-pack-'));
  try {
    const { filename, summary } = check(folder);
    if (keepIn === undefined) return { file: filename, summary };
    const file = resolve(keepIn, filename);
    copyFileSync(join(folder, filename), file);
    return { file, summary };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(folder: string) {
  const said = run('.', 'npm', 'pack', '--json', '--loglevel=error', '--pack-destination', folder);
  const [{ filename, files }] = packed.parse(JSON.parse(said));
  const paths = files.map(({ path }) => path);
  const missing = NEEDED.filter((path) => !paths.includes(path));
  if (missing.length > 0) throw new Error(`not in the package: ${missing.join(', ')}`);
  const foreign = paths.filter((path) => FOREIGN.test(path));
  if (foreign.length > 0) throw new Error(`does not belong into a package: ${foreign.join(', ')}`);

  run(folder, 'tar', '-xzf', filename);
  const unpacked = join(folder, 'package');
  run(unpacked, 'npm', 'ci', '--omit=dev', '--prefer-offline', '--loglevel=error');
  const shown = run(unpacked, process.execPath, 'dist/main.js');
  const unseen = SHOWN.filter((words) => !shown.includes(words));
  if (unseen.length > 0) throw new Error(`it does not show ${unseen.join(', ')}`);
  const sizes = [join(folder, filename), join(unpacked, 'node_modules')].map(megabytes);
  const [own, others] = sizes;
  const summary = `${filename}: ${paths.length} files, ${own} MB; its packages: ${others} MB. It runs.`;
  return { filename, summary };
}

/** What the program prints; it gets nothing to read and no token. */
function run(cwd: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, DISCORD_TOKEN: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
}

function megabytes(path: string): string {
  const files = statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return (bytes / 1024 / 1024).toFixed(1);
}
