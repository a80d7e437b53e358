import {
  type APIInteraction,
  Client,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Routes,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { startBench } from './bench/start-bench.ts';
import { codeOf, reply, withBot, words } from './echo-bot.ts';

describe('a bot that breaks Discord’s rules', () => {
  const on = withBot();

  test('too late: it hears 10062, the user that nobody answered', async () => {
    let late: unknown;
    let raw: APIInteraction | undefined;
    on.bot.behave = (interaction) => {
      raw = interaction;
      on.bench.inject.expireDeadlines();
    };
    const seen = await on.bench.user('ana').slash('echo', words);
    expect(seen.failed).toBe('The application did not respond');
    if (raw) late = await on.bot.answer(raw, { body: reply('late') }).catch(codeOf);
    expect(late).toBe(10062);
  });

  test('twice: the second answer hears 40060', async () => {
    let second: unknown;
    on.bot.behave = async (raw) => {
      await on.bot.answer(raw, { body: reply('one') });
      second = await on.bot.answer(raw, { body: reply('two') }).catch(codeOf);
    };
    expect(await on.bench.user('ana').slash('echo', words)).toMatchObject({ text: 'one' });
    await on.bench.until(() => second !== undefined, 'the second answer');
    expect(second).toBe(40060);
  });

  test('two at once: one of them wins', async () => {
    const codes: unknown[] = [];
    on.bot.behave = async (raw) => {
      const post = (text: string) =>
        on.bot.answer(raw, { body: reply(text) }).then(() => 0, codeOf);
      codes.push(...(await Promise.all([post('a'), post('b')])));
    };
    await on.bench.user('ana').slash('echo', words);
    await on.bench.until(() => codes.length === 2, 'both answers');
    expect(codes.sort()).toEqual([0, 40060]);
  });

  test('a bad body: 50035, a note of it, and a user left alone', async () => {
    let refused: unknown;
    on.bot.behave = async (raw) => {
      refused = await on.bot.answer(raw, { body: reply('x'.repeat(2001)) }).catch(codeOf);
      on.bench.inject.expireDeadlines();
    };
    const { failed } = await on.bench.user('ana').slash('echo', words);
    expect([failed, refused]).toEqual(['The application did not respond', 50035]);
    expect(on.bench.rejected.at(-1)?.refusal).toEqual([
      '400 50035 Invalid Form Body',
      expect.stringContaining('data.content: BASE_TYPE_BAD_LENGTH'),
    ]);
  });

  test('what one user alone sees is unknown to the channel and to others', async () => {
    const seen = await on.bench.user('ana').slash('echo', words);
    const pressed = await on.bench.user('ana').click(seen, '原文');
    const path = Routes.channelMessage(on.bench.channelId, pressed.message?.id ?? '');
    expect(await on.bot.client.rest.get(path).catch(codeOf)).toBe(10008);
    await expect(on.bench.user('ben').click(pressed, 'x')).rejects.toThrow('cannot see');
  });

  test('an answer that counts although it was told that it failed', async () => {
    let told: unknown;
    on.bench.inject.serverErrorOnce('/callback', { processed: true });
    on.bot.behave = async (raw) => {
      told = await on.bot.answer(raw, { body: reply('here') }).catch(codeOf);
    };
    expect(await on.bench.user('ana').slash('echo', words)).toMatchObject({ text: 'here' });
    await on.bench.until(() => told !== undefined, 'the second try');
    expect(told).toBe(40060);
  });

  test('a file of more than 10 MiB', async () => {
    const files = [{ name: 'a.bin', data: Buffer.alloc(10 * 1024 * 1024 + 1) }];
    const route = Routes.channelMessages(on.bench.channelId);
    const told = await on.bot.client.rest.post(route, { body: {}, files }).catch(codeOf);
    expect(told).toBe(40005);
  });

  test('a follow-up before any answer, and one with an old token', async () => {
    const codes: unknown[] = [];
    on.bot.behave = async (raw) => {
      codes.push(await on.bot.followUp(raw, { content: 'x' }).catch(codeOf));
      await on.bot.answer(raw, { body: { type: 5 } });
      on.bench.inject.expireTokens();
      codes.push(await on.bot.edit(raw, { content: 'x' }).catch(codeOf));
    };
    const { failed, deferred } = await on.bench.user('ana').slash('echo', words);
    await on.bench.until(() => codes.length === 2, 'both refusals');
    expect({ failed, deferred, codes }).toEqual({
      failed: 'The application did not respond',
      deferred: true,
      codes: [10015, 50027],
    });
  });
});

describe('the door', () => {
  test('privileged intents and wrong tokens stay outside; all of it listens on loopback', async () => {
    const own = await startBench();
    const greedy = new Client({
      intents: [GatewayIntentBits.MessageContent],
      rest: { api: own.restUrl },
    });
    await expect(greedy.login(own.token)).rejects.toThrow('disallowed intents');
    const stranger = new Client({ intents: [], rest: { api: own.restUrl } });
    await expect(stranger.login('no.such.token')).rejects.toThrow();
    await Promise.all([greedy.destroy(), stranger.destroy()]);
    await own.stop();
    await expect(fetch(own.restUrl)).rejects.toThrow();
  });

  test('without the content intent others’ words are blank, and whispers are not heard', async () => {
    const own = await startBench();
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
    const client = new Client({ intents, rest: { api: own.restUrl } });
    const heard: string[] = [];
    client.on('messageCreate', ({ author, content }) =>
      heard.push(`${author.username}: ${content}`),
    );
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: APIInteraction) => {
      const body = reply(`to ${raw.member?.user.username}`, heard.length > 1 ? 0 : 64);
      void client.rest.post(Routes.interactionCallback(raw.id, raw.token), { auth: false, body });
    });
    await client.login(own.token);
    const route = Routes.applicationCommands(own.applicationId);
    await client.rest.put(route, { body: [{ name: 'hi', description: 'd' }] });
    await own.user('ana').slash('hi');
    await own.user('ana').post('secret');
    await own.user('ana').post('secret');
    await own.until(() => heard.length === 2, 'two posts');
    await own.user('ben').slash('hi');
    await own.until(() => heard.length === 3, 'the public answer');
    expect(heard).toEqual(['ana: ', 'ana: ', 'yinzheng: to ben']);
    await client.destroy();
    await own.stop();
  });
});
