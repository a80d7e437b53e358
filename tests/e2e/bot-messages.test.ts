import { MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, describe, expect, test } from 'vitest';
import type { Seen } from './bench/seen.ts';
import type { Posted } from './bench/speech.ts';
import { LEVEL, withRealBot } from './bot.ts';
import { buttonsOf, drawn, PROPER, sourceButtons } from './bot-words.ts';

const QUESTION = '银行的核心诉求是什么？';
const NEED = '场景';
const NO_WORDS = '我读不到这条消息里的文字。请提及我并写上问题，或用斜杠命令提问。';

const on = withRealBot();
afterEach(() => {
  expect(on.bench.rejected).toEqual([]);
  expect(on.log.filter(({ level }) => level > LEVEL.info)).toEqual([]);
});

/** What holds for every reply: nobody is called, and only its question is pointed at. */
function expectReply(seen: Seen, { message: question }: Posted) {
  expect(seen).toMatchObject({
    ...PROPER,
    body: {
      ...PROPER.body,
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { message_id: question.id, fail_if_not_exists: false },
    },
    message: { type: MessageType.Reply, channel_id: question.channel_id, mentions: [] },
  });
}

async function answerTo(posted: Posted): Promise<Seen> {
  const seen = await posted.answer();
  expectReply(seen, posted);
  expect(posted.replies).toHaveLength(1);
  return seen;
}

/** The entry of the log about a message. */
async function entryOf({ message: { id } }: Posted) {
  const found = () => on.log.find(({ message }) => message === id);
  await on.bench.until(() => found() !== undefined, 'the entry');
  return found() ?? { level: 0, msg: '' };
}

describe('a question to the bot is answered for all', () => {
  test('by a mention, before the words or in them', async () => {
    const ana = on.bench.user('ana');
    const seen = await answerTo(await ana.mention(QUESTION));
    expect(drawn(seen)).toContain(NEED);
    const within = await ana.say(`银行的<@${on.bench.applicationId}>核心诉求是什么？`);
    expect(drawn(await answerTo(within))).toContain(NEED);
  });

  test('by a reply to its answer, to that of someone else too', async () => {
    const seen = await answerTo(await on.bench.user('ana').mention(QUESTION));
    const reply = await on.bench.user('ben').reply(seen, QUESTION);
    expect(drawn(await answerTo(reply))).toContain(NEED);
  });

  test('by a mention in a reply to the answer to a command', async () => {
    const seen = await on.bench.user('ana').slash('ask', { question: QUESTION });
    const mention = `<@${on.bench.applicationId}> ${QUESTION}`;
    expect(drawn(await answerTo(await on.bench.user('ben').reply(seen, mention)))).toContain(NEED);
  });

  test('by a direct message, without a mention', async () => {
    const ana = on.bench.user('ana', { context: 'botDm' });
    const seen = await answerTo(await ana.dm(QUESTION));
    expect(drawn(seen)).toContain(NEED);
    expect(drawn(await answerTo(await ana.dm(`/ask ${QUESTION}`)))).toContain(NEED);
    expect(drawn(await answerTo(await ana.reply(seen, QUESTION, { ping: false })))).toContain(NEED);
    expect(on.gateway.client.channels.cache.filter((each) => each.isDMBased()).size).toBe(0);
  });

  test('with Markdown, emoji, links, line breaks and other people in it', async () => {
    const text = '**银行**的🙂\n__核心诉求__是什么？ https://example.org/ <@123456789012345678> ||';
    const seen = await answerTo(await on.bench.user('ana').mention(text));
    expect(seen.text).not.toMatch(/<@|example\.org/);
  });

  test('however long it is', async () => {
    const seen = await answerTo(await on.bench.user('ana').mention(QUESTION.repeat(300)));
    expect(seen.failed).toBeUndefined();
  });
});

describe('it answers in the language of the words', () => {
  test.each([
    ['银行的核心诉求是什么？', '删除'],
    ['銀行的核心訴求是什麼？', '刪除'],
    ['What do banks need most?', 'Delete'],
  ])('%s', async (question, label) => {
    const seen = await answerTo(await on.bench.user('ana').mention(question));
    expect(buttonsOf(seen, label)).toHaveLength(1);
    const direct = await answerTo(await on.bench.user('ana').dm(question));
    expect(buttonsOf(direct, label)).toHaveLength(1);
  });

  test('or in the one that the server chose, if the words have none; otherwise in Chinese', async () => {
    const { bench, gateway } = on;
    const chosen = () => gateway.client.guilds.cache.get(bench.guildId)?.preferredLocale;
    const choose = async (preferred_locale: string) => {
      bench.inject.dispatch('GUILD_UPDATE', { id: bench.guildId, preferred_locale });
      await bench.until(() => chosen() === preferred_locale, 'the server to be updated');
    };
    await choose('zh-TW');
    expect((await answerTo(await bench.user('ana').mention(''))).text).toContain('刪除');
    // What every server has from the beginning.
    await choose('en-US');
    const unchosen = await answerTo(await on.bench.user('ana').mention(''));
    expect(unchosen.text).toContain('删除');
    expect((await answerTo(await on.bench.user('ana').dm('🙂'))).text).toContain('删除');
  });
});

describe('without words', () => {
  test('a mention, an emoji or a picture gets help', async () => {
    const ana = on.bench.user('ana');
    for (const posted of [await ana.mention(''), await ana.mention('🎉'), await ana.dm('')]) {
      const { text, ...seen } = await answerTo(posted);
      expect(text).toContain('引证只引用文库的原文');
      expect(buttonsOf(seen)).toHaveLength(4);
    }
  });

  test('a reply to the bot is told how to ask', async () => {
    const ana = on.bench.user('ana', { context: 'botDm' });
    const seen = await answerTo(await ana.dm(QUESTION));
    expect((await answerTo(await ana.reply(seen, ''))).text).toBe(NO_WORDS);
  });

  test('and so is one to the answer to one’s own command, which Discord blanks', async () => {
    const ana = on.bench.user('ana');
    const seen = await ana.slash('ask', { question: QUESTION });
    const answer = await answerTo(await ana.reply(seen, '那优势呢？'));
    expect(answer.text).toContain('请提及我并写上问题');
    expect(answer.text).not.toContain('优势');
  });
});

test('it does not answer what is not for it, and logs nothing of it', async () => {
  const [ana, ben] = [on.bench.user('ana'), on.bench.user('ben')];
  const first = await ana.mention(QUESTION);
  const answer = await answerTo(first);
  const command = await ana.slash('ask', { question: QUESTION });
  const others = await ben.say(QUESTION);
  await entryOf(first);
  on.log.length = 0;
  const ignored = [
    others,
    await ana.say(`@everyone @here ${QUESTION}`),
    await ana.say(`<@&${on.bench.guildId}> ${QUESTION}`),
    await ana.say(`<@123456789012345678> ${QUESTION}`),
    await ana.reply(others, QUESTION),
    await ana.reply(answer, QUESTION, { ping: false }),
    await ben.reply(command, QUESTION),
    await ana.mention(QUESTION, { by: 'bot' }),
    await ana.mention(QUESTION, { by: 'webhook' }),
    await ana.mention(QUESTION, { type: MessageType.UserJoin }),
    await ana.mention(QUESTION, { type: MessageType.ChannelPinnedMessage }),
  ];
  const edited = await ana.say('灯塔');
  await ana.edit(edited, `<@${on.bench.applicationId}> ${QUESTION}`);
  const after = await ana.mention(QUESTION);
  await answerTo(after);
  await entryOf(after);
  expect([...ignored, edited].flatMap(({ replies }) => replies)).toEqual([]);
  // The entry of the command may be late.
  const entries = on.log.filter(({ what }) => what !== '/ask');
  expect(entries).toMatchObject([{ msg: 'answered', message: after.message.id }]);
});

test('an edited question is not answered again', async () => {
  const ana = on.bench.user('ana');
  const posted = await ana.mention(QUESTION);
  await answerTo(posted);
  await ana.edit(posted, `<@${on.bench.applicationId}> 腾讯`);
  await answerTo(await ana.mention(QUESTION));
  expect(posted.replies).toHaveLength(1);
});

test('the log has the message, the kind and the time, never words nor who', async () => {
  const posted = await on.bench.user('ana').mention('灯塔守望者何时成立？');
  await answerTo(posted);
  const { level, kind, ms } = await entryOf(posted);
  expect([level, typeof kind, typeof ms]).toEqual([LEVEL.info, 'string', 'number']);
  const written = JSON.stringify(on.log);
  for (const secret of ['灯塔', posted.message.author.id, posted.message.channel_id, 'ana']) {
    expect(written).not.toContain(secret);
  }
});

describe('the buttons under an answer', () => {
  test('show one’s finds to whoever presses', async () => {
    const seen = await answerTo(await on.bench.user('ana').mention(QUESTION));
    const [source = ''] = sourceButtons(seen);
    const opened = await on.bench.user('ben').click(seen, source);
    expect(opened).toMatchObject({ ...PROPER, ephemeral: true, updated: false });
  });

  test('delete it for whoever asked, also when the question is gone', async () => {
    const [ana, ben] = [on.bench.user('ana'), on.bench.user('ben')];
    for (const isGone of [false, true]) {
      const posted = await ana.mention(QUESTION);
      const seen = await answerTo(posted);
      if (isGone) await ana.unsay(posted);
      const refused = await ben.click(seen, '删除');
      expect(refused).toMatchObject({ ...PROPER, ephemeral: true });
      expect(refused.text).toContain('只有提问的人');
      expect(seen.deleted).toBe(false);
      await ana.click(seen, '删除');
      await on.bench.until(() => seen.deleted, 'the deletion');
    }
  });

  test('and for whoever may manage messages', async () => {
    const seen = await answerTo(await on.bench.user('ana').mention(QUESTION));
    await on.bench
      .user('mod', { permissions: PermissionFlagsBits.ManageMessages })
      .click(seen, '删除');
    await on.bench.until(() => seen.deleted, 'the deletion');
  });

  test('and in direct messages', async () => {
    const ana = on.bench.user('ana', { context: 'botDm' });
    const seen = await answerTo(await ana.dm(QUESTION));
    await ana.click(seen, '删除');
    await on.bench.until(() => seen.deleted, 'the deletion');
  });
});

describe('with MENTIONS=off', () => {
  const off = withRealBot({ mentions: false });

  test('it asks for no messages, and answers commands alone', async () => {
    const ana = off.bench.user('ana');
    const said = [await ana.mention(QUESTION), await ana.dm(QUESTION)];
    expect(await ana.slash('ask', { question: QUESTION })).toMatchObject(PROPER);
    expect(said.flatMap(({ replies }) => replies)).toEqual([]);
    expect(off.gateway.client.options.intents.toArray()).toEqual(['Guilds']);
    expect(off.bench.rejected).toEqual([]);
  });
});

test('discord.js keeps no more than without messages', () => {
  const { users, channels, guilds } = on.gateway.client;
  const [guild] = guilds.cache.values();
  expect(users.cache.size).toBeLessThanOrEqual(2);
  expect(guild?.members.cache.size).toBeLessThanOrEqual(2);
  for (const channel of channels.cache.values()) {
    expect(channel.isTextBased() ? channel.messages.cache.size : 0).toBe(0);
  }
});
