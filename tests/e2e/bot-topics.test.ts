import { beforeEach, expect, test } from 'vitest';
import type { Topic } from '../../src/answer/topic.ts';
import type { AnswerRequest } from '../../src/interaction/request.ts';
import type { Answerer } from '../../src/transport/library/answerer.ts';
import type { Seen } from './bench/seen.ts';
import type { Posted } from './bench/speech.ts';
import { withRealBot } from './bot.ts';
import { sourceButtons } from './bot-words.ts';

const MINUTE = 60_000;
const asked: AnswerRequest[] = [];

/** Every answer is about its own words, except to a question about nothing. */
function topicOf({ target }: AnswerRequest): Topic | undefined {
  if (target.ask === 'said') return target.text === '？' ? undefined : { question: target.text };
  if (target.ask === 'command') return { question: String(target.options['question']) };
  return target.ask === 'passage' ? { question: 'a passage' } : undefined;
}

const watched = (inner: Answerer): Answerer => ({
  ...inner,
  answer: async (request) => {
    asked.push(request);
    const outcome = await inner.answer(request);
    const topic = topicOf(request);
    if (outcome.kind !== 'done' || topic === undefined) return outcome;
    return { kind: 'done', value: { ...outcome.value, topic } };
  },
});

const on = withRealBot({ around: watched });
beforeEach(() => {
  asked.length = 0;
  on.clock.advance(10 * MINUTE);
});
/** What the last question was taken to follow. */
const after = () => {
  const target = asked.at(-1)?.target;
  return target?.ask === 'said' ? target.after?.question : undefined;
};

/** The answer to a message, once the bot is done with it. */
async function answerTo({ message: { id }, answer }: Posted): Promise<Seen> {
  const seen = await answer();
  await on.bench.until(() => on.log.some(({ message }) => message === id), 'the entry');
  return seen;
}

test('the next mention of a person in a channel follows their last answer', async () => {
  const ana = on.bench.user('ana');
  await answerTo(await ana.mention('百度'));
  expect(after()).toBeUndefined();
  await answerTo(await ana.mention('工行呢'));
  expect(after()).toBe('百度');
  await answerTo(await ana.mention('？'));
  expect(after()).toBe('工行呢');
  await answerTo(await ana.mention('优势呢'));
  expect(after()).toBe('工行呢');

  await answerTo(await on.bench.user('ben').mention('优势呢'));
  expect(after()).toBeUndefined();
  await answerTo(await ana.dm('优势呢'));
  expect(after()).toBeUndefined();
});

test('a reply follows the answer that it replies to, whoever asked', async () => {
  const [ana, ben] = [on.bench.user('ana'), on.bench.user('ben')];
  const first = await answerTo(await ana.mention('百度'));
  await answerTo(await ana.mention('腾讯'));
  await answerTo(await ana.reply(first, '工行呢'));
  expect(after()).toBe('百度');
  await answerTo(await ben.reply(first, '优势呢'));
  expect(after()).toBe('百度');
});

test('a reply to an answer about nothing follows nothing', async () => {
  const ana = on.bench.user('ana');
  await answerTo(await ana.mention('百度'));
  const empty = await answerTo(await ana.mention('？'));
  await answerTo(await ana.reply(empty, '工行呢'));
  expect(after()).toBeUndefined();
});

test('answers to commands and to buttons are followed too', async () => {
  const [ana, ben] = [on.bench.user('ana'), on.bench.user('ben')];
  const seen = await ana.slash('ask', { question: '银行核心诉求' });
  await on.bench.until(() => on.log.some(({ what }) => what === '/ask'), 'the entry');
  await answerTo(await ana.mention('优势呢'));
  expect(after()).toBe('银行核心诉求');
  await answerTo(await ben.reply(seen, `<@${on.bench.applicationId}> 工行呢`));
  expect(after()).toBe('银行核心诉求');
  const [source = ''] = sourceButtons(seen);
  await ana.click(seen, source);
  await on.bench.until(() => on.log.some(({ what }) => what === 'menu source'), 'the entry');
  await answerTo(await ana.mention('什么时候'));
  expect(after()).toBe('a passage');
});

test('after ten minutes it is forgotten', async () => {
  const ana = on.bench.user('ana');
  const seen = await answerTo(await ana.mention('百度'));
  on.clock.advance(10 * MINUTE - 1);
  await answerTo(await ana.reply(seen, '工行呢'));
  expect(after()).toBe('百度');
  on.clock.advance(1);
  await answerTo(await ana.reply(seen, '工行呢'));
  expect(after()).toBeUndefined();
  await answerTo(await ana.mention('农行呢'));
  expect(after()).toBe('工行呢');
  on.clock.advance(10 * MINUTE);
  await answerTo(await ana.mention('农行呢'));
  expect(after()).toBeUndefined();
});

test('its words are in no line of the log', () => {
  const written = JSON.stringify(on.log);
  for (const words of ['工行', '优势', '银行核心诉求']) expect(written).not.toContain(words);
});
