import {
  type APIMessage,
  Client,
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits as Intent,
  MessageType,
  Routes,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, startBench } from './bench/start-bench.ts';
import { withBot, words } from './echo-bot.ts';

// What a real client hears of what people write, and what becomes of what it posts.

let bench: Bench;
let client: Client;
/** Raw events, as a bot without partials gets them. */
const heard: APIMessage[] = [];
const last = async () => {
  await bench.until(() => heard.length > 0, 'an event');
  return heard.at(-1);
};

beforeAll(async () => {
  bench = await startBench();
  const intents = [Intent.Guilds, Intent.GuildMessages, Intent.DirectMessages];
  client = new Client({ intents, rest: { api: bench.restUrl } });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (raw: APIMessage) => {
    if (raw.author.id !== bench.applicationId) heard.push(raw);
  });
  await client.login(bench.token);
});
beforeEach(() => {
  heard.length = 0;
});
afterAll(async () => {
  await client.destroy();
  await bench.stop();
});

const post = (body: object, channel = bench.channelId) =>
  client.rest.post(Routes.channelMessages(channel), { body });
const replyTo = (id: string, more: object = {}) =>
  post({ content: '好', message_reference: { message_id: id }, ...more });

describe('without the privileged intent a bot gets the words', () => {
  test('of a mention, with who is mentioned and who wrote it', async () => {
    const { message } = await bench.user('ana').mention('灯塔');
    expect(await last()).toMatchObject({
      id: message.id,
      type: MessageType.Default,
      guild_id: bench.guildId,
      content: `<@${bench.applicationId}> 灯塔`,
      mentions: [{ id: bench.applicationId, bot: true }],
      author: { username: 'ana' },
      member: { roles: [] },
    });
  });

  test('of a direct message, without a mention, and though no partials are enabled', async () => {
    await bench.user('ana').dm('灯塔');
    expect(await last()).toMatchObject({ content: '灯塔', mentions: [] });
    expect(await last()).not.toHaveProperty('guild_id');
    expect(client.channels.cache.filter((channel) => channel.isDMBased()).size).toBe(0);
  });

  test('of nothing else in a channel', async () => {
    const ben = bench.user('ben');
    await ben.say(`灯塔 <@${bench.guildId}>`);
    expect(await last()).toMatchObject({ content: '', mentions: [{ id: bench.guildId }] });
    await ben.say('@everyone 灯塔 <@&77>');
    await bench.until(() => heard.length === 2, 'the second event');
    const traits = { content: '', mentions: [], mention_everyone: true, mention_roles: ['77'] };
    expect(await last()).toMatchObject(traits);
  });
});

describe('a reply', () => {
  test('has the message that it replies to, and pings its author unless that is turned off', async () => {
    const ana = bench.user('ana');
    const question = await ana.mention('灯塔');
    await replyTo(question.message.id);
    const answer = await question.answer();
    heard.length = 0;

    await ana.reply(answer, '何时？');
    expect(await last()).toMatchObject({
      type: MessageType.Reply,
      content: '何时？',
      mentions: [{ id: bench.applicationId }],
      message_reference: { message_id: answer.message?.id },
      referenced_message: { id: answer.message?.id, content: '好' },
    });
    await ana.reply(answer, '何时？', { ping: false });
    await bench.until(() => heard.length === 2, 'the second event');
    expect(await last()).toMatchObject({ content: '', mentions: [] });
  });

  test('to a person’s message shows a bot neither', async () => {
    const ana = bench.user('ana');
    const said = await ana.say('灯塔');
    await bench.user('ben').reply(said, '好');
    await bench.until(() => heard.length === 2, 'both events');
    expect(await last()).toMatchObject({
      content: '',
      mentions: [{ id: said.message.author.id }],
      referenced_message: { content: '' },
    });
  });

  test('to the answer to a command never pings the bot, and keeps its words from it', async () => {
    const definition = { name: 'echo', description: 'Says it' };
    await client.rest.put(Routes.applicationCommands(bench.applicationId), { body: [definition] });
    client.once(Events.InteractionCreate, (interaction) => {
      if (interaction.isRepliable()) void interaction.reply('好');
    });
    const ana = bench.user('ana');
    await ana.reply(await ana.slash('echo'), '何时？');
    expect(await last()).toMatchObject({
      content: '',
      mentions: [],
      referenced_message: { interaction_metadata: { user: { username: 'ana' } } },
    });
  });

  test('to a message that is gone has none', async () => {
    const said = await bench.user('ana').say('灯塔');
    await bench.user('ana').unsay(said);
    await bench.user('ben').reply(said, `<@${bench.applicationId}> 好`);
    await bench.until(() => heard.length === 2, 'both events');
    expect(await last()).toMatchObject({ type: MessageType.Reply, referenced_message: null });
  });
});

test('bots, webhooks and Discord itself are told apart', async () => {
  const ana = bench.user('ana');
  await ana.mention('灯塔', { by: 'bot' });
  expect(await last()).toMatchObject({ author: { bot: true } });
  await ana.mention('灯塔', { by: 'webhook' });
  await bench.until(() => heard.length === 2, 'the second event');
  expect(await last()).toMatchObject({ webhook_id: heard[1]?.author.id });
  await ana.mention('灯塔', { type: MessageType.ChannelPinnedMessage });
  await bench.until(() => heard.length === 3, 'the third event');
  expect(await last()).toMatchObject({ type: MessageType.ChannelPinnedMessage });
});

test('an edit is an event of its own', async () => {
  const edits: APIMessage[] = [];
  client.ws.on(GatewayDispatchEvents.MessageUpdate, (raw: APIMessage) => edits.push(raw));
  const said = await bench.user('ana').mention('灯塔');
  await bench.user('ana').edit(said, `<@${bench.applicationId}> 码头`);
  await bench.until(() => edits.length > 0, 'the edit');
  expect(edits).toMatchObject([{ id: said.message.id, mentions: [{ id: bench.applicationId }] }]);
  expect(heard).toHaveLength(1);
});

test('discord.js reads all of it', async () => {
  const read: unknown[] = [];
  client.on(Events.MessageCreate, ({ author, content, mentions, reference }) => {
    if (author.bot) return;
    read.push([content, mentions.users.has(bench.applicationId), reference?.messageId]);
  });
  const ana = bench.user('ana');
  const said = await ana.mention('灯塔');
  await ana.reply(said, '好');
  await bench.until(() => read.length === 2, 'both events');
  expect(read).toEqual([
    [`<@${bench.applicationId}> 灯塔`, true, undefined],
    ['', false, said.message.id],
  ]);
});

describe('what the bot posts', () => {
  test('is a reply that calls whoever wrote, unless told otherwise', async () => {
    const { message, replies } = await bench.user('ana').say('灯塔');
    await replyTo(message.id);
    await replyTo(message.id, { allowed_mentions: { parse: [], replied_user: false } });
    const type = MessageType.Reply;
    expect(replies).toMatchObject([
      { text: '好', message: { type, mentions: [{ id: message.author.id }] } },
      { text: '好', message: { type, mentions: [] } },
    ]);
  });

  test('to a message that is gone is refused, or a plain message if that is allowed', async () => {
    const ana = bench.user('ana');
    const said = await ana.say('灯塔');
    await ana.unsay(said);
    const refused: unknown = await replyTo(said.message.id).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DiscordAPIError);
    const reference = { message_id: said.message.id, fail_if_not_exists: false };
    const plain = await post({ content: '好', message_reference: reference });
    expect(plain).toMatchObject({ type: MessageType.Default });
    expect(said.replies).toEqual([]);
  });

  test('twice with one nonce is posted once, if it is enforced', async () => {
    const { message, replies } = await bench.user('ana').say('灯塔');
    const once = { nonce: message.id, enforce_nonce: true };
    const [first, second] = [await replyTo(message.id, once), await replyTo(message.id, once)];
    expect(second).toEqual(first);
    expect(replies).toHaveLength(1);
    await replyTo(message.id, { nonce: message.id });
    expect(replies).toHaveLength(2);
    await expect(replyTo(message.id, { nonce: '1'.repeat(26) })).rejects.toThrow('nonce');
  });

  test('is refused without a permission, and where there is no channel', async () => {
    bench.inject.refuseOnce(`POST /channels/${bench.channelId}/messages`, 50013);
    await expect(post({ content: '好' })).rejects.toMatchObject({ code: 50013, status: 403 });
    await expect(post({ content: '好' }, '1')).rejects.toMatchObject({ code: 10003 });
  });
});

describe('a client', () => {
  const on = withBot();

  test('with the intent of guilds alone hears nothing', async () => {
    const others: unknown[] = [];
    on.bot.client.ws.on(GatewayDispatchEvents.MessageCreate, (raw: unknown) => others.push(raw));
    await on.bench.user('ana').mention('灯塔');
    await on.bench.user('ana').dm('灯塔');
    await on.bench.user('ana').slash('echo', words);
    expect(others).toEqual([]);
  });
});
