import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_MAX } from '../../src/check/check-message.ts';
import { readSaid } from '../../src/interaction/said.ts';

const BOT = '100000000000000001';
const ANA = { id: '100000000000000002' };
const bot = { id: BOT, bot: true };

/** A message that mentions the bot in a server, as Discord sends it. */
function message(more: object = {}) {
  return {
    id: '1',
    channel_id: '2',
    guild_id: '3',
    type: 0,
    content: `<@${BOT}> 灯塔何时建成？`,
    author: ANA,
    mentions: [bot],
    ...more,
  };
}

describe('a message is for the bot', () => {
  it('that mentions it', () => {
    expect(readSaid(message(), BOT)).toEqual({
      id: '1',
      channel: '2',
      guild: '3',
      person: ANA.id,
      text: '灯塔何时建成？',
      isReply: false,
      answer: undefined,
    });
  });

  it.each([
    [`灯塔<@${BOT}>何时建成？`, '灯塔 何时建成？'],
    [`<@!${BOT}> 灯塔 <@${BOT}>`, '灯塔'],
    [`<@${BOT}>`, ''],
    [`<@${BOT}> <@4> 和 <@&5>`, '<@4> 和 <@&5>'],
    [`<@${BOT}> /ask 银行的核心诉求`, '银行的核心诉求'],
    ['/提问  银行的核心诉求', '银行的核心诉求'],
    ['/ask', ''],
    ['/etc/hosts 是什么', '/etc/hosts 是什么'],
  ])('and its words are the rest: %j', (content, text) => {
    expect(readSaid(message({ content }), BOT)?.text).toBe(text);
  });

  it('and only so much of it is read, to the end of a sentence', () => {
    const { text = '' } = readSaid(message({ content: '灯塔何时建成？'.repeat(2000) }), BOT) ?? {};
    expect(text.length).toBeLessThanOrEqual(MESSAGE_MAX);
    expect(text).toMatch(/建成？$/);
  });

  it('that is sent to it directly, without a mention', () => {
    const sent = message({ guild_id: undefined, content: ' 你好 ', mentions: [] });
    expect(readSaid(sent, BOT)).toMatchObject({ guild: undefined, text: '你好' });
  });

  it('that replies to it: the reply names the answer by its message', () => {
    const sent = message({ type: 19, referenced_message: { id: '9', author: bot } });
    expect(readSaid(sent, BOT)).toMatchObject({ isReply: true, answer: '9' });
  });

  it('or by the interaction that it answers', () => {
    const interaction_metadata = { id: '8', user: { id: 'ben' } };
    const to = { id: '9', author: bot, interaction_metadata };
    const sent = message({ type: 19, referenced_message: to });
    expect(readSaid(sent, BOT)).toMatchObject({ isReply: true, answer: '8' });
  });

  it('that replies to someone else and mentions it: that is no answer', () => {
    const sent = message({ type: 19, referenced_message: { id: '9', author: { id: 'ben' } } });
    expect(readSaid(sent, BOT)).toMatchObject({ isReply: true, answer: undefined });
    const gone = message({ type: 19, referenced_message: null });
    expect(readSaid(gone, BOT)).toMatchObject({ isReply: true, answer: undefined });
  });

  it('that replies to the answer to one’s own command, though Discord blanks it', () => {
    const to = { id: '9', author: bot, interaction_metadata: { id: '8', user: ANA } };
    const sent = message({ type: 19, content: '', mentions: [], referenced_message: to });
    expect(readSaid(sent, BOT)).toMatchObject({ text: '', isReply: true, answer: '8' });
  });
});

const plain = { content: '', mentions: [] };
const ofBen = { id: '8', user: { id: 'ben' } };

it.each([
  ['does not mention it', message(plain)],
  ['mentions someone else', message({ ...plain, mentions: [ANA] })],
  ['is to everyone', message({ ...plain, mention_everyone: true })],
  ['mentions a role', message({ ...plain, mention_roles: [BOT] })],
  ['has its mention in the words alone', message({ mentions: [] })],
  ['replies to it without a ping', message({ ...plain, type: 19, referenced_message: bot })],
  [
    'replies to the answer to another’s command',
    message({
      ...plain,
      type: 19,
      referenced_message: { id: '9', author: bot, interaction_metadata: ofBen },
    }),
  ],
  ['a bot wrote', message({ author: { ...ANA, bot: true } })],
  ['Discord itself wrote', message({ guild_id: undefined, author: { ...ANA, system: true } })],
  ['a webhook wrote', message({ webhook_id: '7' })],
  ['says that somebody joined', message({ type: 7 })],
  ['pins something', message({ type: 6 })],
  ['answers a command', message({ type: 20 })],
  ['has no author', message({ author: undefined })],
  ['has no words', message({ content: undefined })],
  ['is none', undefined],
])('a message that %s is not for the bot', (_, sent) => {
  expect(readSaid(sent, BOT)).toBeUndefined();
});

it('nothing that arrives makes it fail', () => {
  const anything = fc.anything();
  const parts = fc.record(
    { author: anything, content: anything, mentions: anything, type: anything, id: anything },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, parts), (sent) => {
      const whole = typeof sent === 'object' && sent !== null ? message(sent) : sent;
      for (const event of [sent, whole]) expect(() => readSaid(event, BOT)).not.toThrow();
    }),
  );
});
