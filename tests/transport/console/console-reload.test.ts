import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { until } from '../../e2e/bench/until.ts';
import { articleText } from '../../support/article.ts';
import { temporaryFolders } from '../../support/folders.ts';
import { linesOf } from '../../support/run-program.ts';
import { readJsonLine } from './json-line.ts';

const makeFolder = temporaryFolders();
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

const SENTENCE = '鲸湾银行的核心诉求是让船票可以用手机支付。';
const QUESTION = '鲸湾银行的核心诉求';

/** A session of the program that goes on as long as the test writes to it. @param by what runs it */
function startSession(folder: string, by: readonly string[] = [], STRICT = 'false') {
  const { PATH = '' } = process.env;
  const settings = {
    KNOWLEDGE_DIR: folder,
    DATA_DIR: `${folder}/.data`,
    LOG_LEVEL: 'debug',
    STRICT,
  };
  const [command = '', ...args] = [...by, process.execPath, 'dist/main.js', 'console', '--json'];
  const child = spawn(command, args, {
    env: { PATH, DISCORD_TOKEN: '', ...settings },
  });
  ends.push(() => child.kill('SIGKILL'));
  const written = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => {
    written.out += data;
  });
  child.stderr.on('data', (data: Buffer) => {
    written.err += data;
  });
  const answers = () => linesOf(written.out).map(readJsonLine);
  return {
    wrote: (words: string) => until(() => written.err.includes(words), words),
    async ask(line: string) {
      const before = answers().length;
      child.stdin.write(`${line}\n`);
      await until(() => answers().length > before, 'the answer');
      return answers()[before];
    },
    async leave() {
      child.stdin.end();
      return (await once(child, 'close'))[0];
    },
  };
}

it('a session answers from what changed since the line before, and goes on with what it had', async () => {
  const folder = makeFolder();
  const session = startSession(folder.path, [], 'true');
  expect((await session.ask(QUESTION))?.answer.citations).toEqual([]);
  folder.put('articles/b.md', articleText(SENTENCE));
  await session.wrote('the library was loaded anew');
  const found = await session.ask(QUESTION);
  expect(found?.answer.citations.map(({ text }) => text)).toEqual([SENTENCE]);

  folder.put('articles/c.md', articleText(SENTENCE).replace('title: ', 'title: ['));
  await session.wrote('could not be loaded again; the one before it goes on answering');
  expect((await session.ask(QUESTION))?.answer.citations).toHaveLength(1);
  const { reply } = (await session.ask('/library')) ?? {};
  expect(JSON.stringify(reply)).toContain('此后文件有改动，但读不进来');
  expect(await session.leave()).toBe(0);
});

/** Runs a command where the system watches three files at most; only Linux can do that. */
const LIMITED = [
  ...['unshare', '--user', '--map-root-user', 'sh', '-c'],
  ...['echo 3 > /proc/sys/user/max_inotify_watches && exec "$@"', 'sh'],
];
const [limiter = '', ...limit] = LIMITED;
const canLimit = spawnSync(limiter, [...limit, 'true']).status === 0;

it.skipIf(!canLimit)(
  'where no more files can be watched, they are looked at again and again',
  async () => {
    const folder = makeFolder();
    const session = startSession(folder.path, LIMITED);
    await session.wrote('"ENOSPC"');
    expect((await session.ask(QUESTION))?.answer.citations).toEqual([]);
    folder.put('articles/b.md', articleText(SENTENCE));
    await session.wrote('the library was loaded anew');
    expect((await session.ask(QUESTION))?.answer.citations).toHaveLength(1);
    expect(await session.leave()).toBe(0);
  },
);

it('a session takes changes that come while it starts', async () => {
  const folder = makeFolder();
  // So many that building them takes longer than a changed file has to stand still.
  const lines = Array.from(
    { length: 30 },
    (_, n) => `鲸湾银行的第${n}家网点每天有很多客户用手机支付。`,
  );
  for (let n = 0; n < 200; n++)
    folder.put(`articles/many-${n}.md`, articleText(`第${n}篇。`, ...lines));
  let changes = 0;
  const change = () => folder.put('articles/b.md', articleText(`第${++changes}次。`));
  const changing = setInterval(change, 30);
  ends.push(() => clearInterval(changing));
  const session = startSession(folder.path);
  await session.ask(QUESTION);
  clearInterval(changing);
  await session.wrote('the library was loaded anew');
  expect(await session.leave()).toBe(0);
});
