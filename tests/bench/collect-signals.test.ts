import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectSignals, type Put } from '../../bench/collect-signals.ts';
import { NO_VOCABULARY } from '../search/search-over.ts';
import { emptyFolders } from '../support/empty-folders.ts';

/** Of the sizes drawn one is larger than a set, the others lack some of its articles. */
const SIZES = [
  { passages: 8, libraries: 3 },
  { passages: 14, libraries: 2 },
  { passages: 100, libraries: 1 },
];
const ARTICLES = 9;
const PASSAGES = 2 * ARTICLES;
const makeFolder = emptyFolders();
let puts: readonly Put[] = [];

/** A set on one subject: every article has two passages, and the first of them answers a question. */
async function writeSet(name: string, subject: string): Promise<string> {
  const folder = join(makeFolder(), name);
  const each = Array.from({ length: ARTICLES }, (_, n) => n);
  const files = {
    'corpus.jsonl': each.flatMap((n) => [
      { id: `${name}${n}_0`, title: `${subject}${n}`, text: `第${n}座${subject}的租金很高。` },
      { id: `${name}${n}_1`, title: `${subject}${n}`, text: `此外没有可说的事情。` },
    ]),
    'queries.jsonl': each.map((n) => ({ id: `q${n}`, text: `第${n}座${subject}的租金高吗？` })),
  };
  await mkdir(folder);
  for (const [file, values] of Object.entries(files)) {
    await writeFile(join(folder, file), values.map((value) => JSON.stringify(value)).join('\n'));
  }
  const qrels = each.map((n) => `q${n}\t${name}${n}_0\t1`);
  await writeFile(join(folder, 'qrels.tsv'), qrels.join('\n'));
  return folder;
}

beforeAll(async () => {
  const folders = [await writeSet('lamps', '灯塔'), await writeSet('gardens', '果园')];
  puts = await collectSignals(folders, NO_VOCABULARY, SIZES);
}, 60_000);

describe('questions put to libraries of every size', () => {
  it('to those drawn from each set, and to each set whole', () => {
    const sizes = (set: string) =>
      new Set(puts.flatMap((each) => (each.set === set ? each.size : [])));
    const drawn = SIZES.map(({ passages }) => passages).filter((size) => size < PASSAGES);
    const expected = new Set([...drawn, PASSAGES]);
    expect(sizes('lamps')).toEqual(expected);
    expect(sizes('gardens')).toEqual(expected);
  });

  it('only what is answered may be answered rightly', () => {
    expect(new Set(puts.map(({ kind }) => kind))).toEqual(new Set(['own', 'removed', 'foreign']));
    expect(puts.filter(({ kind, isRight }) => kind !== 'own' && isRight)).toEqual([]);
  });

  it('a set that is whole lacks no article', () => {
    const whole = puts.filter(({ size }) => size === PASSAGES);
    expect(whole.filter(({ kind }) => kind === 'removed')).toEqual([]);
  });

  it('answers are surer than what is found for a question on another subject', () => {
    const mean = (of: readonly Put[]) =>
      of.reduce((sum, { evidence }) => sum + evidence.confidence, 0) / of.length;
    const right = puts.filter(({ isRight }) => isRight);
    expect(right.length).toBeGreaterThan(40);
    expect(mean(right)).toBeGreaterThan(mean(puts.filter(({ kind }) => kind === 'foreign')) + 0.1);
  });
});
