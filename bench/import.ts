import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { table } from './table.ts';

const share = z.number().nullable();
const scored = z.object({
  total: z.object({
    pages: z.number(),
    failed: z.number(),
    ...{ title: share, source: share, date: share, recall: share, precision: share },
    ...{ headings: share, rows: share, items: share, captions: share, debris: z.number() },
    ...{ debrisOf: z.number(), clean: z.number(), seconds: share },
  }),
});
type Total = z.infer<typeof scored>['total'];

const here = (path: string) => fileURLToPath(new URL(`importers/${path}`, import.meta.url));
/** Each takes a page and writes an article; ours is what the scorer calls by itself. */
const EXTRACTORS: readonly (readonly [string, string])[] = [
  ['defuddle', `node --import tsx ${here('defuddle.ts')}`],
  ['Readability', `node --import tsx ${here('readability.ts')}`],
  ['trafilatura', `python3 ${here('run_trafilatura.py')}`],
];

const [pages, scorer = join(pages ?? '', 'score.mjs')] = process.argv.slice(2);
if (pages === undefined || !existsSync(scorer)) {
  console.error('usage: npm run --silent bench:import -- PAGES [SCORER]');
  console.error('PAGES has pages with their truth; SCORER is PAGES/score.mjs if not given.');
  process.exit(2);
}
if (!existsSync(fileURLToPath(new URL('node_modules', import.meta.url)))) {
  console.error('the other extractors are not installed: npm ci --prefix bench');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
const rows = [['ours', ''] as const, ...EXTRACTORS].map(([name, command]) => {
  const figures = join(folder, `${name}.json`);
  const other = command === '' ? [] : ['--baseline', name, command];
  const args = [resolve(scorer), resolve(pages), resolve(pages), '--json', figures, ...other];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  console.error(stdout.trim());
  return rowOf(name, existsSync(figures) ? readFigures(figures) : undefined);
});
rmSync(folder, { recursive: true });

const head = ['', 'recall', 'precision', 'title', 'source', 'date', 'headings', 'rows', 'items'];
console.log(table([...head, 'captions', 'debris', 'without a fault'], rows));

function readFigures(file: string): Total {
  return scored.parse(JSON.parse(readFileSync(file, 'utf8'))).total;
}

function rowOf(name: string, total: Total | undefined): string[] {
  if (total === undefined) return [name, 'crash'];
  const { pages: all, recall, precision, headings, rows, items, captions } = total;
  const fraction = (value: number | null) => value?.toFixed(3) ?? '–';
  const count = (value: number | null) => `${Math.round((value ?? 0) * all)}/${all}`;
  return [
    name,
    ...[recall, precision].map(fraction),
    ...[total.title, total.source, total.date].map(count),
    ...[headings, rows, items, captions].map(fraction),
    `${total.debris}/${total.debrisOf}`,
    `${total.clean}/${all}`,
  ];
}
