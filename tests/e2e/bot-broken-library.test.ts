import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleText } from '../support/article.ts';
import { temporaryFolders } from '../support/folders.ts';
import { readEntry } from '../support/log-entry.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { drawn, PROPER } from './bot-words.ts';
import { endAllBots, spawnBot } from './spawn-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(async () => {
  await endAllBots();
  await bench.stop();
});
const makeFolder = temporaryFolders();

/** A sound article, one that is broken and alone names 中国银行业协会, and no more. */
function tornFolder() {
  const folder = makeFolder();
  const text = readFileSync(folder.at('entities.yaml'), 'utf8');
  const more = '- { id: cba, kind: bank, name: { zh-CN: 银协, zh-TW: 銀協, en-US: CBA } }\n';
  folder.put('entities.yaml', `${text}${more}`);
  folder.put('articles/b.md', articleText('银协也在场。').replace('title: ', 'title: ['));
  return folder.path;
}

test('the bot starts with a broken article, and says in its log and to people what is missing', async () => {
  const path = tornFolder();
  const bot = await spawnBot(bench, { KNOWLEDGE_DIR: path });
  await bot.wrote('commands registered');
  const entries = bot.err.trim().split('\n').map(readEntry);
  const said = entries.find((entry) => entry['files'] === 1);
  expect(said).toMatchObject({ level: 40 });
  expect(said?.['problems']).toEqual([expect.stringMatching(/b\.md:\d+: error: .* Remedy: /u)]);
  expect(entries).toContainEqual(expect.objectContaining({ msg: 'ready', articles: 1, facts: 1 }));

  const ana = bench.user('ana', { locale: 'zh-CN' });
  const library = await ana.slash('library', {});
  expect(library).toMatchObject(PROPER);
  expect(drawn(library)).toContain('1 个文件未能读入：articles/b.md');
  expect(library.text).not.toContain(path);
  const missing = await ana.slash('partner', { name: '银协' });
  expect(drawn(missing)).toContain('没有找到银协');
  expect(drawn(missing)).toContain('有 1 个文件未能读入或读全');
  expect(drawn(missing)).not.toContain('未提及');
  const found = await ana.slash('partner', { name: '腾讯' });
  expect(drawn(found)).toContain('腾讯：中国银行（2020年9月）');
  expect(drawn(found)).not.toContain('库内');
  expect(bench.rejected).toEqual([]);
});

test('a strict bot does not start with it', async () => {
  const bot = await spawnBot(bench, { KNOWLEDGE_DIR: tornFolder(), STRICT: 'true' });
  expect(await bot.exited).toBe(1);
  expect(bot.err).toMatch(/b\.md:\d+: error: /u);
});
