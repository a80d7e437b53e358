import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../../src/transport/metrics/create-metrics.ts';
import { readMetrics } from '../support/read-metrics.ts';

const rule = z.object({
  alert: z.string(),
  expr: z.string(),
  labels: z.object({ severity: z.enum(['page', 'ticket']) }),
  annotations: z.object({ summary: z.string(), runbook: z.string() }),
});
const { groups } = z
  .object({ groups: z.array(z.object({ name: z.string(), rules: z.array(rule) })) })
  .parse(parse(readFileSync('deploy/alerts.yaml', 'utf8')));
const rules = groups.flatMap((group) => group.rules);
const guide = readFileSync('docs/operations.md', 'utf8');

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .join('\n');

const measuring = createMetrics({
  library: () => ({ isReady: true, waiting: 0, reload: { kind: 'none' } }),
  gateway: () => ({
    isConnected: true,
    shards: [{ id: 0, isConnected: true, guilds: 1, pingMs: 1 }],
  }),
});
const { types } = readMetrics(await measuring.report.read());

/** The metrics that the program has, with those that Prometheus adds of each target. */
const metrics = new Set(
  [...types].flatMap(([name, type]) =>
    type === 'histogram' ? ['', '_bucket', '_sum', '_count'].map((end) => name + end) : [name],
  ),
);
const METRIC = /\b(?:yinzheng|process|nodejs)_[a-z0-9_]+\b/g;

describe('deploy/alerts.yaml', () => {
  it.each(rules)('$alert asks for metrics that the program has', ({ expr }) => {
    const named = expr.match(METRIC) ?? [];
    expect(named.length + (expr.includes('up{') ? 1 : 0)).toBeGreaterThan(0);
    expect(named.filter((name) => !metrics.has(name))).toEqual([]);
  });

  it.each(rules)('$alert asks for labels that the program gives', ({ expr }) => {
    const asked = [...expr.matchAll(/[{,] *(\w+)[=!]~?"([^"]+)"/g)];
    const values = asked
      .filter(([, label]) => label !== 'job')
      .flatMap(([, , value = '']) => value.split('|'));
    const unknown = values.filter(
      (value) => !/^\d+$/.test(value) && !source.includes(`'${value}'`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(rules)('$alert leads to a section of the runbook, which names it', (each) => {
    const [file, anchor] = each.annotations.runbook.split('#');
    expect(file).toBe('docs/operations.md');
    expect(headingsOf(guide)).toContain(anchor);
    expect(guide).toContain(`\`${each.alert}\``);
  });

  const hasPromtool = spawnSync('promtool', ['--version']).error === undefined;
  it.skipIf(!hasPromtool)('Prometheus takes it, and it does what it says', () => {
    for (const args of [
      ['check', 'rules', 'deploy/alerts.yaml'],
      ['test', 'rules', 'tests/operations/alerts.promtool.yaml'],
    ]) {
      const { status, stdout, stderr } = spawnSync('promtool', args, { encoding: 'utf8' });
      expect(`${status} ${status === 0 ? '' : stdout + stderr}`).toBe('0 ');
    }
  });
});

describe('docs/operations.md', () => {
  it('names every metric of the program, and no other', () => {
    const own = [...types.keys()].filter((name) => name.startsWith('yinzheng_'));
    const table = guide.slice(guide.indexOf('| metric, after'), guide.indexOf('`process_*`'));
    const named = [...table.matchAll(/`([a-z_]+)`/g)].map(([, name = '']) => `yinzheng_${name}`);
    expect(own.filter((name) => !named.includes(name))).toEqual([]);
    const full = guide.match(METRIC) ?? [];
    expect(full.filter((name) => !metrics.has(name) && !/_$/.test(name))).toEqual([]);
  });
});

/** The anchors of a page on GitHub. */
function headingsOf(text: string): string[] {
  const headings = text.split('\n').flatMap((line) => /^#{1,6} (.+)$/.exec(line)?.[1] ?? []);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
