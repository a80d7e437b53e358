import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { articleText } from '../support/article.ts';
import { askWeb } from '../support/ask-web.ts';
import { emptyFolders } from '../support/empty-folders.ts';
import { temporaryFolders } from '../support/folders.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { runProgram } from '../support/run-program.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { drawn, PROPER } from './bot-words.ts';
import { endAllBots, spawnBot, webAddressOf } from './spawn-bot.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());
// They share a bench, where one would answer for another.
afterEach(endAllBots);
const makeFolder = temporaryFolders();
const makeEmpty = emptyFolders();

const SENTENCE = '鲸湾银行昨日与珠水科技签约，双方将在支付与信贷等领域合作。';
const NEWS = `鲸湾银行签约珠水\n来源：鲸湾日报 2017-06-30\n\n${SENTENCE}\n`;
const QUESTION = { question: '鲸湾银行与珠水科技在哪些领域合作' };
const ANEW = 'the library was loaded anew';

/** A bot with a library of its own, and what asks it. */
async function start(env: Readonly<Record<string, string>> = {}) {
  const folder = makeFolder();
  const bot = await spawnBot(bench, { KNOWLEDGE_DIR: folder.path, ...env });
  await bot.wrote('"commands ');
  const web = await webAddressOf(bot);
  const ask = () => bench.user('ana').slash('ask', QUESTION);
  const ready = async () => {
    const { status, body } = await askWeb(web, '/readyz');
    return { status, ...JSON.parse(body) };
  };
  const scrape = async () => readMetrics((await askWeb(web, '/metrics')).body);
  return { folder, bot, ask, ready, scrape };
}

test('what is imported into the folder of a running bot is answered from', async () => {
  const { folder, bot, ask, scrape } = await start();
  expect(drawn(await ask())).not.toContain(SENTENCE);
  const news = join(makeEmpty(), 'news.txt');
  writeFileSync(news, NEWS);
  const env = { KNOWLEDGE_DIR: folder.path };
  expect(await runProgram(['import', news, '--yes'], { env })).toMatchObject({ code: 0 });
  await bot.wrote(ANEW);
  const found = await ask();
  expect(found).toMatchObject(PROPER);
  expect(drawn(found)).toContain(SENTENCE);
  expect((await scrape()).value('yinzheng_library_reloads_total', { outcome: 'loaded' })).toBe(1);
  bot.child.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
});

test('what cannot be loaded is told to operators and in /library; answers go on as before', async () => {
  const { folder, bot, ready, scrape } = await start({ STRICT: 'true' });
  const before = bot.err.length;
  folder.put('articles/b.md', articleText(SENTENCE).replace('title: ', 'title: ['));
  await bot.wrote('could not be loaded again; the one before it goes on answering');
  expect(bot.err.slice(before)).toMatch(/b\.md:\d+: error: /u);
  expect(await ready()).toMatchObject({ status: 200, ready: true, reload: 'failed', problems: 1 });
  expect((await scrape()).value('yinzheng_library_reload_failed')).toBe(1);
  const ana = bench.user('ana', { locale: 'zh-CN' });
  expect(drawn(await ana.slash('library', {}))).toContain('此后文件有改动，但读不进来');
  expect(drawn(await ana.slash('partner', { name: '腾讯' }))).toContain('中国银行（2020年9月）');
  bot.child.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
});

test('a file that breaks keeps its last good version until it is mended, and that is told', async () => {
  const { folder, bot, ready, scrape } = await start();
  const ana = bench.user('ana', { locale: 'zh-CN' });
  const partner = async () => drawn(await ana.slash('partner', { name: '腾讯' }));
  folder.edit('articles/a.md', 'title: ', 'title: [');
  await bot.wrote(ANEW);
  expect(await ready()).toMatchObject({ ready: true, reload: 'none', leftOut: 0, stale: 1 });
  expect((await scrape()).value('yinzheng_library_stale_files')).toBe(1);
  expect(drawn(await ana.slash('library', {}))).toContain('articles/a.md');
  expect(await partner()).toContain('腾讯：中国银行（2020年9月）');
  const said = bot.err.length;
  folder.edit('articles/a.md', 'title: [', 'title: ');
  await bench.until(() => bot.err.slice(said).includes(ANEW), 'the mended file');
  expect(await ready()).toMatchObject({ stale: 0 });
  bot.child.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
});

test('where nothing is watched, SIGHUP loads the library anew', async () => {
  const { folder, bot, ask } = await start({ WATCH: 'off' });
  folder.put('articles/news.md', articleText(SENTENCE));
  bot.child.kill('SIGHUP');
  await bot.wrote(ANEW);
  expect(drawn(await ask())).toContain(SENTENCE);
  bot.child.kill('SIGTERM');
  expect(await bot.exited).toBe(0);
});
