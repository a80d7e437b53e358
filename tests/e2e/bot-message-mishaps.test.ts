import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnswerRequest } from '../../src/interaction/request.ts';
import { createCooldown } from '../../src/transport/cooldown.ts';
import type { Answered, Answerer, Outcome } from '../../src/transport/library/answerer.ts';
import { LEVEL, withRealBot } from './bot.ts';
import { LEAVING, PROPER } from './bot-words.ts';
import { SORRY } from './slow-commands.ts';

const QUESTION = '银行的核心诉求是什么？';
const POST = /^POST \/channels\/\d+\/messages$/;

/** Says of some words what is else said of a busy machine or a bug. */
const TROUBLES: Readonly<Record<string, Outcome<Answered>>> = {
  大家都在问: { kind: 'crowded' },
  太慢了: { kind: 'too-slow' },
  出错: { kind: 'failed', error: new TypeError('it failed') },
  太长: {
    kind: 'done',
    value: { kind: 'passages', audience: 'everyone', reply: { content: '长'.repeat(2001) } },
  },
};
const troubled = (inner: Answerer): Answerer => ({
  ...inner,
  answer: async (request: AnswerRequest) => {
    const { target } = request;
    return (target.ask === 'said' ? TROUBLES[target.text] : undefined) ?? inner.answer(request);
  },
});

const on = withRealBot({ around: troubled });
beforeEach(() => {
  on.log.length = 0;
});
const errors = () => on.log.filter(({ level }) => level >= LEVEL.error);
const posts = () => on.bench.requests.filter(({ method, path }) => POST.test(`${method} ${path}`));

test.each([
  ['大家都在问', '现在问的人太多，请过一会儿再问。', 0],
  ['太慢了', '处理这个问题花的时间太长，已停止。请把问题缩短一些。', 0],
  ['出错', SORRY, 1],
])(
  'a question that cannot be answered gets a sentence as a reply: %s',
  async (words, text, bad) => {
    const posted = await on.bench.user('ana').mention(words);
    expect(await posted.answer()).toMatchObject({ ...PROPER, text });
    expect(errors()).toHaveLength(bad);
  },
);

test('an answer that Discord refuses becomes a sentence', async () => {
  const posted = await on.bench.user('ana').mention('太长');
  expect(await posted.answer()).toMatchObject({ ...PROPER, text: SORRY });
  expect(errors()).toMatchObject([{ msg: 'Discord refused a reply' }]);
  expect(on.bench.rejected).toHaveLength(1);
});

describe('where the bot may not answer', () => {
  const before = { count: 0 };
  beforeEach(() => {
    before.count = on.bench.rejected.length;
  });
  afterEach(() => expect(on.bench.rejected.slice(before.count)).toEqual([]));

  test.each([
    ['the permission is missing', 50013, 403],
    ['it does not see the channel', 50001, 403],
    ['the channel is gone', 10003, 404],
    ['the message is gone', 10008, 404],
    ['the person takes no direct messages', 50007, 403],
    ['it may not read the history', 160002, 400],
  ])('it warns in its log and says nothing: %s', async (_, code, status) => {
    const count = posts().length;
    on.bench.inject.refuseOnce(POST, code, status);
    const posted = await on.bench.user('ana').mention(QUESTION);
    await on.bench.until(() => on.log.some(({ level }) => level === LEVEL.warn), 'the warning');
    expect(on.log.filter(({ level }) => level > LEVEL.info)).toMatchObject([
      { level: LEVEL.warn, code, message: posted.message.id, msg: expect.stringMatching(/Send/) },
    ]);
    expect(posts().length).toBe(count + 1);
    expect(posted.replies).toEqual([]);
  });
});

describe('a line that breaks', () => {
  test.each([
    ['before the reply arrives', () => on.bench.inject.closeSocketOnce(POST)],
    ['after it', () => on.bench.inject.serverErrorOnce(POST, { processed: true })],
    ['and an error of Discord', () => on.bench.inject.serverErrorOnce(POST)],
    ['and a limit', () => on.bench.inject.rateLimitOnce(POST)],
  ])('costs nothing, and the reply is posted once: %s', async (_, inject) => {
    inject();
    const count = posts().length;
    const posted = await on.bench.user('ana').mention(QUESTION);
    expect(await posted.answer()).toMatchObject(PROPER);
    await on.bench.until(() => on.log.some(({ msg }) => msg === 'answered'), 'the entry');
    expect(posts().length).toBeGreaterThan(count + 1);
    expect(posted.replies).toHaveLength(1);
    expect(errors()).toEqual([]);
  });

  test('the gateway’s: what is asked meanwhile is answered once', async () => {
    on.bench.inject.dropGateway();
    const all = await Promise.all(
      ['腾讯', '百度', '工行'].map((name) => on.bench.user('ana').mention(name)),
    );
    for (const posted of all) {
      expect(await posted.answer()).toMatchObject(PROPER);
      expect(posted.replies).toHaveLength(1);
    }
    await on.bench.until(() => on.bench.gateway.isReady(), 'the resumption');
  });

  test('to a question that is gone: the answer is posted all the same', async () => {
    const ana = on.bench.user('ana');
    const posted = await ana.mention('held 灯塔');
    await on.bench.until(() => on.gate.held > 0, 'the answer to be under way');
    await ana.unsay(posted);
    const count = posts().length;
    on.gate.release();
    await on.bench.until(() => posts().length > count, 'the answer');
    expect(posts().at(-1)).toMatchObject({ status: 200, refusal: undefined });
    expect(posted.replies).toEqual([]);
  });
});

test('work that takes long shows that the bot is typing, once', async () => {
  const typing = () => on.bench.requests.filter(({ path }) => path.endsWith('/typing'));
  const quick = await on.bench.user('ana').mention(QUESTION);
  await quick.answer();
  expect(typing()).toEqual([]);

  const posted = await on.bench.user('ana').mention('held 灯塔');
  await on.bench.until(() => on.gate.held > 0, 'the answer to be under way');
  on.clock.advance(1500);
  await on.bench.until(() => typing().length > 0, 'the sign');
  on.clock.advance(5000);
  on.gate.release();
  expect(await posted.answer()).toMatchObject(PROPER);
  expect(typing()).toMatchObject([
    { method: 'POST', path: `/channels/${on.bench.channelId}/typing`, status: 204 },
  ]);
});

describe('whoever asks too often', () => {
  const clock = { ms: 0 };
  const cooldown = createCooldown({ burst: 2, seconds: 30 }, () => clock.ms);
  const limited = withRealBot({ cooldown });

  test('is told so once, then nothing until they may ask; others notice nothing', async () => {
    const { bench, log } = limited;
    const ana = bench.user('ana');
    expect(await ana.slash('ask', { question: QUESTION })).toMatchObject({ failed: undefined });
    const flood = [];
    for (let n = 0; n < 20; n++) flood.push(await (n % 2 ? ana.dm('百度') : ana.mention('百度')));
    expect(await (await bench.user('ben').mention('百度')).answer()).toMatchObject(PROPER);
    const told = flood.flatMap(({ replies }) => replies);
    expect(told).toHaveLength(2);
    expect(told[1]?.text).toBe('问得太快了，请在 30 秒后再试。');
    expect(log.filter(({ kind }) => kind === 'ignored')).toHaveLength(18);
    expect(log.filter(({ level, kind }) => kind === 'ignored' && level > LEVEL.debug)).toEqual([]);

    clock.ms += 30_000;
    const again = [await ana.mention('百度'), await ana.mention('百度'), await ana.mention('百度')];
    await again[0]?.answer();
    expect((await again[1]?.answer())?.text).toContain('30');
    await bench.until(() => log.filter(({ kind }) => kind === 'ignored').length === 19, 'the last');
    expect(again.map(({ replies }) => replies.length)).toEqual([1, 1, 0]);
    expect(bench.rejected).toEqual([]);
  });
});

describe('told to stop', () => {
  const leaving = withRealBot();

  test('it answers what is under way in time, and says of the rest that it leaves', async () => {
    const { bench, gateway, gate, clock } = leaving;
    const ana = bench.user('ana');
    const [first, second] = [await ana.mention('held 百度'), await ana.dm('held 百度')];
    await bench.until(() => gate.held === 2, 'the answers to be under way');
    const stopped = gateway.stop(5000);
    const third = await bench.user('ben').mention('百度');
    expect(await third.answer()).toMatchObject(PROPER);
    gate.release(1);
    expect((await first.answer()).text).not.toBe(LEAVING);
    clock.advance(5000);
    expect(await second.answer()).toMatchObject({ ...PROPER, text: LEAVING });
    await stopped;
    await bench.until(() => !bench.gateway.isReady(), 'the parting');
    expect(bench.rejected).toEqual([]);
  });
});
