import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDockerfile } from '../../release/image/read-dockerfile.ts';
import { readConfig } from '../../src/config.ts';
import { readArguments } from '../../src/run/read-arguments.ts';
import { GRACE_MS } from '../../src/run/stop-on-signals.ts';

const unit = readFileSync('deploy/yinzheng.service', 'utf8');
const valuesOf = (name: string) =>
  [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value);
const [stages, dockerfile] = [
  readDockerfile(readFileSync('Dockerfile', 'utf8')),
  readFileSync('Dockerfile', 'utf8'),
];
const final = stages.at(-1)?.steps ?? [];
const stepOf = (keyword: string) => final.find((step) => step.keyword === keyword);

/** Node's versions that the program runs on, by package.json. */
const engines = /"node": ">=(\d+)/.exec(readFileSync('package.json', 'utf8'))?.[1];

describe('deploy/yinzheng.service', () => {
  it('starts the entry, and gives it longer to stop than its answers get', () => {
    expect(valuesOf('ExecStart')).toEqual(['/usr/bin/node dist/main.js']);
    expect(Number(valuesOf('TimeoutStopSec')[0]) * 1000).toBeGreaterThan(GRACE_MS);
  });

  it('lets it write DATA_DIR alone', () => {
    const [state] = valuesOf('StateDirectory');
    expect(valuesOf('Environment').join(' ')).toContain(`DATA_DIR=/var/lib/${state}`);
    expect(valuesOf('ProtectSystem')).toEqual(['strict']);
    expect(valuesOf('ReadWritePaths')).toEqual([]);
  });

  it('restarts it after a failure, seldom enough for Discord', () => {
    const DAY_S = 24 * 60 * 60;
    expect(valuesOf('Restart')).toEqual(['on-failure']);
    expect(DAY_S / Number(valuesOf('RestartSec')[0])).toBeLessThan(1000);
  });

  const hasSystemd = existsSync('/usr/bin/systemd-analyze');
  it.skipIf(!hasSystemd)('systemd finds nothing wrong with it', () => {
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', 'deploy/yinzheng.service'], {
      encoding: 'utf8',
    });
    // It looks for the program where it will be, and here it may be elsewhere.
    expect(stderr.split('\n').filter((line) => !/^$|is not executable/.test(line))).toEqual([]);
    expect(stderr === '' ? status : 0).toBe(0);
  });

  it.skipIf(!hasSystemd)('systemd calls it well confined', () => {
    const said = execFileSync(
      'systemd-analyze',
      ['security', '--offline=true', '--threshold=20', 'deploy/yinzheng.service'],
      { encoding: 'utf8' },
    );
    expect(said).toMatch(/Overall exposure level for yinzheng\.service: 1\.\d OK/);
  });
});

describe('Dockerfile', () => {
  it('starts the entry, with a health check that the program has', () => {
    expect(stepOf('ENTRYPOINT')?.words).toEqual(['node', 'dist/main.js']);
    expect(stepOf('HEALTHCHECK')?.words).toEqual(['node', 'dist/main.js', 'health']);
    expect(readArguments(['health'])).toMatchObject({ mode: 'health' });
  });

  it('is not root, by a number', () => {
    expect(stepOf('USER')?.words).toEqual(['1000:1000']);
  });

  it('keeps what it writes in a volume, and can be reached', () => {
    const set = Object.fromEntries(
      stepOf('ENV')?.words.map((pair) => [pair.split('=')[0], pair.split('=')[1]]) ?? [],
    );
    const { config } = readConfig(set);
    expect(config?.dataDir).toBe(stepOf('VOLUME')?.words[0]);
    expect(config?.web).toMatchObject({ host: '0.0.0.0', port: Number(stepOf('EXPOSE')?.text) });
  });

  it('builds on a Node.js that the program runs on', () => {
    const [, major] = /^ARG NODE=(\d+)-/m.exec(dockerfile) ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(Number(engines));
  });

  it('takes into the last image nothing that only a build needs', () => {
    expect(final.filter(({ keyword }) => keyword === 'RUN').map(({ text }) => text)).toEqual([
      'install --directory --owner=1000 --group=1000 /data',
    ]);
    const packages = stages.find(({ name }) => name === 'packages');
    expect(packages?.steps.find(({ keyword }) => keyword === 'RUN')?.text).toContain('--omit=dev');
  });

  it('gives each build what its compilers read', () => {
    const copied = stages.flatMap(({ steps }) =>
      steps.flatMap(({ keyword, flags, words }) =>
        keyword === 'COPY' && flags['from'] === undefined ? words.slice(0, -1) : [],
      ),
    );
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    const built = /"build": "(.*)"/.exec(readFileSync('package.json', 'utf8'))?.[1] ?? '';
    for (const [, project = ''] of built.matchAll(/-p (\S+)/g)) expect(copied).toContain(project);
  });
});
