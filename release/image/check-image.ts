// `npm run image:check`: does the Dockerfile's steps in empty folders and starts what they make, not
// as root, with a read-only root and without capabilities. It needs root and bubblewrap (Debian's
// package), and no container engine. The base images are this machine's /usr and Node.js.
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildStages } from './build-stages.ts';
import { readDockerfile } from './read-dockerfile.ts';
import { readDockerignore } from './read-dockerignore.ts';
import { startLocked, stopLocked } from './sandbox.ts';

/** What no image may have. */
const FORBIDDEN = [
  'src',
  '.env',
  '.git',
  'tests',
  'node_modules/typescript',
  'knowledge/suggested',
];

const folder = mkdtempSync(join(tmpdir(), 'yinzheng-image-'));
try {
  await check();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function check(): Promise<void> {
  // npm run puts folders of the clone before it, which the steps must not need.
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/tmp', npm_config_audit: 'false' };
  const isSeen = readDockerignore(readFileSync('.dockerignore', 'utf8'));
  const context = { folder: process.cwd(), isSeen, env };
  const image = buildStages(readDockerfile(readFileSync('Dockerfile', 'utf8')), context, folder);
  const wrong = FORBIDDEN.filter((name) => existsSync(join(image.root, image.workdir, name)));
  if (wrong.length > 0) throw new Error(`does not belong into an image: ${wrong.join(', ')}`);

  const volume = { folder: join(image.root, image.volume), at: image.volume };
  chownSync(image.root, 0, 0);
  const port = String(await freePort());
  const own = { ...env, ...image.env, PORT: port, HOST: '127.0.0.1', MODE: 'http' };
  const locked = { root: image.root, cwd: image.workdir, user: image.user, volume, env: own };
  const program = startLocked(locked, image.entrypoint);
  const ended = new Promise<number | null>((done) => program.once('exit', done));
  try {
    for await (const line of createInterface({ input: program.stderr ?? process.stdin })) {
      console.log(line);
      if (line.includes('"ready"')) break;
    }
    const health = startLocked(locked, image.healthcheck);
    const code = await new Promise<number | null>((done) => health.once('exit', done));
    if (code !== 0) throw new Error(`the health check ended with ${code}`);
  } finally {
    stopLocked(program);
  }
  if ((await ended) !== 0) throw new Error(`told to stop, it ended with ${await ended}`);
  console.log('It starts, is well and stops when it is told to.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return address.port;
}
