// `npm run pack:check`: packs a release, installs it in an empty folder as its user would, and runs it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const NEEDED = [
  ...['dist/main.js', 'knowledge/entities.yaml', 'package.json', 'npm-shrinkwrap.json'],
  ...['.env.example', 'LICENSE', 'README.md', 'README.zh-CN.md', 'docs/operations.md'],
];
const FOREIGN = /^(?!(?:dist|knowledge|examples|docs)\/|[^/]+$)|\.ts$|\.tsbuildinfo$/;
const SHOWN = ['/partner 腾讯', '/ask 银行核心诉求', '【'];

/** What npm says of what it packed. */
const packed = z.tuple([
  z.looseObject({ filename: z.string(), files: z.array(z.looseObject({ path: z.string() })) }),
]);

const folder = mkdtempSync(join(tmpdir(), 'yinzheng-pack-'));
try {
  check();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function check(): void {
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
  process.stdout.write(
    `${filename}: ${paths.length} files, ${sizes[0]} MB; its packages: ${sizes[1]} MB. It runs.\n`,
  );
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
