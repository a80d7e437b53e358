import { readdir } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askWeb } from '../support/ask-web.ts';
import { type ConsoleProcess, startConsole } from '../support/console-process.ts';
import {
  type Behaviour,
  bagOf,
  type EmbeddingServer,
  FAULTS,
  startEmbeddingServer,
  well,
} from '../support/embedding-server.ts';
import { emptyFolders } from '../support/empty-folders.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { endAllBots, spawnBot, webAddressOf } from './spawn-bot.ts';

const QUESTION = '/ask 互联网银行 explain:true';
const READ = 'has read the library';
const emptyFolder = emptyFolders();
const open: { readonly servers: EmbeddingServer[]; readonly consoles: ConsoleProcess[] } = {
  servers: [],
  consoles: [],
};

afterEach(async () => {
  await endAllBots();
  for (const console of open.consoles.splice(0)) console.kill();
  await Promise.all(open.servers.splice(0).map((server) => server.close()));
});

async function serve(behaviour?: Behaviour): Promise<EmbeddingServer> {
  const server = await startEmbeddingServer(behaviour);
  open.servers.push(server);
  return server;
}

function talk(server: EmbeddingServer | undefined, dataDir: string, more: object = {}) {
  const model =
    server === undefined ? {} : { EMBEDDINGS_URL: server.url, EMBEDDINGS_MODEL: 'made-up' };
  const console = startConsole({ DATA_DIR: dataDir, ...model, ...more });
  open.consoles.push(console);
  return console;
}

const isQuestion = ({ input }: { input: readonly string[] }) => input[0]?.startsWith('Q:') === true;
const PREFIXES = { EMBEDDINGS_QUERY_PREFIX: 'Q:', EMBEDDINGS_PASSAGE_PREFIX: 'P:' };

/** What the program says without a model. */
let expected: object;
beforeAll(async () => {
  const console = talk(undefined, emptyFolder());
  const { explanation, answer } = await console.ask(QUESTION);
  expect(await console.end()).toBe(0);
  expected = { explanation, answer };
});

/** A busy machine may take longer than a question waits for the model, which then rests. */
async function untilByMeaning(console: ConsoleProcess) {
  for (;;) {
    const asked = await console.ask(QUESTION);
    if (meaningsOf(asked).some(Number.isFinite)) return asked;
  }
}

const meaningsOf = ({ explanation }: Awaited<ReturnType<ConsoleProcess['ask']>>) =>
  explanation?.readings[0]?.candidates.map(({ meaning }) => meaning) ?? [];

describe('the program with a model', () => {
  it('answers by words until the model has read the library, then by meaning too', async () => {
    const held: (() => void)[] = [];
    const server = await serve((asked, ...rest) => held.push(() => well()(asked, ...rest)));
    const console = talk(server, emptyFolder(), PREFIXES);
    const early = await console.ask(QUESTION);
    expect(early).toMatchObject(expected);
    server.behave(well());
    for (const answerNow of held) answerNow();
    await console.wrote(READ);
    const late = await untilByMeaning(console);
    expect(meaningsOf(late).length).toBeGreaterThan(5);
    expect(meaningsOf(late).every(Number.isFinite)).toBe(true);
    const questions = server.asked.filter(isQuestion).flatMap(({ input }) => input);
    expect(new Set(questions)).toEqual(new Set(['Q:互联网银行']));
    expect(
      server.asked
        .filter((each) => !isQuestion(each))
        .every(({ input }) => input.every((text) => text.startsWith('P:'))),
    ).toBe(true);
    expect(await console.end()).toBe(0);
  });

  it('reads nothing again at the next start', async () => {
    const [server, dataDir] = [await serve(), emptyFolder()];
    const first = talk(server, dataDir, PREFIXES);
    await first.wrote(READ);
    expect(await first.end()).toBe(0);
    const kept = (await readdir(dataDir)).filter((name) => /^embeddings-\w+\.cache$/.test(name));
    expect(kept).toHaveLength(1);
    const before = server.asked.length;
    const second = talk(server, dataDir, PREFIXES);
    await second.wrote(READ);
    expect(server.asked.slice(before).map(({ input }) => input.length)).toEqual([1]);
    expect(meaningsOf(await untilByMeaning(second)).length).toBeGreaterThan(5);
  });

  it('answers as without one where the server is broken from the start, and says so once', async () => {
    for (const fault of ['a page of a proxy', 'a broken connection']) {
      const console = talk(await serve(FAULTS[fault]), emptyFolder());
      await console.wrote('does not read passages');
      for (let n = 0; n < 3; n++) expect(await console.ask(QUESTION)).toMatchObject(expected);
      expect(console.log.split('does not read passages')).toHaveLength(2);
      expect(await console.end()).toBe(0);
    }
  });

  it.each(['half of an answer', 'more than anybody wants', 'nothing, ever'])(
    'answers as without one where questions get %s, and says so once',
    async (fault) => {
      const broken = FAULTS[fault] ?? (() => {});
      const server = await serve((asked, ...rest) =>
        (isQuestion(asked) ? broken : well())(asked, ...rest),
      );
      const console = talk(server, emptyFolder(), { ...PREFIXES, EMBEDDINGS_KEY: 'sk-secret' });
      await console.wrote(READ);
      for (let n = 0; n < 3; n++) expect(await console.ask(QUESTION)).toMatchObject(expected);
      expect(console.log.split('does not answer questions')).toHaveLength(2);
      expect(console.log).not.toMatch(/secret|互联网银行/);
      expect(await console.end()).toBe(0);
    },
  );

  it('answers as without one where questions get vectors of another model', async () => {
    const server = await serve((asked, ...rest) =>
      well(32, bagOf(isQuestion(asked) ? 16 : 32))(asked, ...rest),
    );
    const console = talk(server, emptyFolder(), PREFIXES);
    await console.wrote(READ);
    expect(await console.ask(QUESTION)).toMatchObject(expected);
    expect(console.log).toContain('16 numbers in a vector, but 32');
  });

  it('asks it from the answering thread too, and counts how far it is', async () => {
    const server = await serve();
    const bot = await spawnBot(
      { token: '', restUrl: '' },
      { MODE: 'http', EMBEDDINGS_URL: server.url, EMBEDDINGS_MODEL: 'made-up', ...PREFIXES },
    );
    const address = await webAddressOf(bot);
    await bot.wrote(READ);
    const { body } = await askWeb(address, '/');
    expect(body).toContain('比较意思');
    const scrape = readMetrics((await askWeb(address, '/metrics')).body);
    expect(scrape.value('yinzheng_model_ready')).toBe(1);
    expect(scrape.value('yinzheng_model_unread_passages')).toBe(0);
    const page = await askWeb(address, `/search?q=${encodeURIComponent('互联网银行')}`);
    expect(page.status).toBe(200);
    expect(server.asked.filter(isQuestion)).toMatchObject([{ input: ['Q:互联网银行'] }]);
  });

  it('sends no message that is checked, and no name', async () => {
    const server = await serve();
    const console = talk(server, emptyFolder(), PREFIXES);
    await console.wrote(READ);
    await console.ask('/partner 腾讯');
    await console.ask('找出处 互联网银行没有线下网点');
    await console.ask('/source 互联网银行');
    expect(server.asked.filter(isQuestion).flatMap(({ input }) => input)).not.toContain(
      expect.stringContaining('线下网点'),
    );
  });
});
