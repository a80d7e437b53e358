import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, it } from 'vitest';
import { libraryConfig, readConfig } from '../../../src/config.ts';
import { systemClock } from '../../../src/transport/clock.ts';
import type { Outcome } from '../../../src/transport/library/answerer.ts';
import { watchFolder } from '../../../src/transport/library/watch-folder.ts';
import { createWorkerAnswerer } from '../../../src/transport/library/worker-answerer.ts';
import { createLog } from '../../../src/transport/log.ts';
import { articleText, partnershipText } from '../../support/article.ts';
import { askedOf } from '../../support/ask-library.ts';
import { type Folder, temporaryFolders } from '../../support/folders.ts';

const makeFolder = temporaryFolders();
const WORKER = new URL('../../../dist/run/answering-worker.js', import.meta.url);

/** Requests at a time, fewer than the queue takes. */
const IN_FLIGHT = 1500;
const VERSIONS = [2, 3, 4, 5];
const PIERS = ['一', '二', '三', '四'];
/** Stands only in an article of which the rest is still to be written. */
const HALF = '鲸湾码头的半截稿写到这里为止。';

const REQUESTS = [
  askedOf({ question: '鲸湾码头泊位的当前版本' }),
  askedOf({}, 'library'),
  askedOf({ question: '鲸湾码头的半截稿写到哪里' }),
  askedOf({ name: '腾讯' }, 'partner'),
];

/** All articles that have the version, written one after another. */
function writeVersion(folder: Folder, version: number): void {
  for (const [n, pier] of PIERS.entries()) {
    const text = articleText(`鲸湾码头${pier}号泊位的当前版本是V${version}V。`);
    folder.put(`articles/pier-${n}.md`, text.replace('测试文章', `泊位${pier}的V${version}V`));
  }
}

/** What people do to a folder meanwhile, in turn; none of it is whole for long. */
function disturbances(folder: Folder): () => void {
  let turn = 0;
  const whole = articleText('鲸湾码头的稿子', '这里是全部。');
  const steps: readonly ((name: string) => void)[] = [
    (name) => folder.put(`articles/${name}.md`, articleText(HALF)),
    (name) => folder.put(`articles/${name}.md`, whole),
    (name) => folder.put(`facts/${name}.yaml`, partnershipText('tencent', 'boc', '没有的话。')),
    (name) => folder.put(`articles/${name}.md`, whole.replace('title: ', 'title: [')),
    (name) => folder.put(`articles/${name}-2.md`, whole.slice(0, 20)),
    (name) => rmSync(folder.at(`articles/${name}-2.md`), { force: true }),
    (name) => folder.put('synonyms.yaml', `# ${name}\n- [`),
    (name) => rmSync(folder.at(`articles/${name}.md`), { force: true }),
    (name) => rmSync(folder.at(`facts/${name}.yaml`), { force: true }),
    () => rmSync(folder.at('synonyms.yaml'), { force: true }),
  ];
  return () => {
    steps[turn % steps.length]?.(`stray-${Math.floor(turn / steps.length) % 3}`);
    turn++;
  };
}

const ends: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

it('of thousands of answers none is lost or mixed while the files change', async () => {
  const folder = makeFolder();
  writeVersion(folder, 1);
  const env = { KNOWLEDGE_DIR: folder.path, DATA_DIR: folder.at('.data'), LOG_LEVEL: 'silent' };
  const config = libraryConfig.parse(readConfig(env).config);
  const log = createLog({ logLevel: 'silent' });
  const threads = { now: 0, most: 0 };
  const start = () => {
    threads.most = Math.max(threads.most, ++threads.now);
    return new Worker(WORKER, { workerData: { config } }).once('exit', () => threads.now--);
  };
  const common = { clock: systemClock, log };
  const onStill = () => answerer.reload();
  const watch = await watchFolder({ folder: folder.path, watch: 'auto', onStill, ...common });
  const answerer = createWorkerAnswerer({ start, deadlineMs: 60_000, folder: watch, ...common });
  ends.push(watch.close, answerer.close);
  await Promise.all([watch.ready, answerer.loaded]);

  const disturb = disturbances(folder);
  const seen = new Map<number, number>();
  const wrong: unknown[] = [];
  let settled = 0;
  let asked = 0;
  let disturbed = 0;
  let wanted = 1;

  const look = (outcome: Outcome<{ readonly reply: object }>): void => {
    settled++;
    const text = outcome.kind === 'done' ? JSON.stringify(outcome.value.reply) : '';
    const versions = new Set([...text.matchAll(/V(\d+)V/gu)].map(([, version]) => Number(version)));
    const isMixed = versions.size > 1 || text.includes(HALF);
    if (outcome.kind !== 'done' || isMixed) wrong.push([outcome.kind, text]);
    for (const version of versions) seen.set(version, (seen.get(version) ?? 0) + 1);
  };

  /** Changes the folder while a library is being loaded, and writes the next version once one is served. */
  const meddle = (): void => {
    const isLoading = answerer.state().reload.kind === 'loading';
    if (isLoading && settled % 10 === 0 && disturbed < 60 * wanted) {
      disturb();
      disturbed++;
    }
    if (!seen.has(wanted) || isLoading) return;
    const next = VERSIONS.find((version) => version > wanted);
    if (next === undefined) return;
    wanted = next;
    writeVersion(folder, wanted);
  };

  const keepAsking = async (): Promise<void> => {
    while (wrong.length === 0 && !seen.has(VERSIONS.at(-1) ?? 0)) {
      const request = REQUESTS[asked++ % REQUESTS.length];
      if (request !== undefined) look(await answerer.answer(request));
      meddle();
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, keepAsking));

  expect(wrong).toEqual([]);
  expect(settled).toBe(asked);
  expect([...seen.keys()].sort()).toEqual([1, ...VERSIONS]);
  expect(settled).toBeGreaterThan(2 * IN_FLIGHT);
  expect(threads.most).toBe(2);
  expect(disturbed).toBeGreaterThan(10);
});
