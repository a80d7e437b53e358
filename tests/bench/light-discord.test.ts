import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  Client,
  type ClientOptions,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deed, Pace } from '../../bench/discord/protocol.ts';
import { type LightDiscord, startLightDiscord } from '../../bench/discord/server.ts';

const TOKEN = 'Ym90.bench.token';
const COMMANDS = [
  {
    name: 'echo',
    description: 'Says it again',
    options: [
      {
        type: ApplicationCommandOptionType.String as const,
        ...{ name: 'text', description: 'Words', required: true, autocomplete: true },
      },
    ],
  },
  { name: 'Quote', type: ApplicationCommandType.Message as const },
];
const BUTTON = { type: ComponentType.Button as const, style: ButtonStyle.Primary as const };
const ROW = [{ type: 1 as const, components: [{ ...BUTTON, label: 'Go', custom_id: 'go' }] }];

let discord: LightDiscord;
let client: Client;
let registrations = 0;
const heard: string[] = [];

beforeAll(async () => {
  discord = await startLightDiscord([TOKEN], () => registrations++);
  const options: ClientOptions = {
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.restUrl },
  };
  client = new Client(options);
  client.on(Events.InteractionCreate, answer);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  await ready;
  await client.application?.commands.set(COMMANDS);
});
afterAll(async () => {
  await client.destroy();
  discord.stop();
});

let release = () => {};
const released = new Promise<void>((resolve) => {
  release = resolve;
});

/** Says it again: "later" after a deferral, "held" after "release", "nothing" never. */
async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    const text = interaction.options.getString('text', true);
    heard.push(`${interaction.user.username} in ${interaction.guild?.name}: ${text}`);
    if (text === 'nothing') return;
    if (text === 'release') release();
    if (text === 'held') await released;
    if (text !== 'later') await interaction.reply({ content: text, components: ROW });
    else {
      await interaction.deferReply();
      await interaction.editReply(text);
    }
  } else if (interaction.isAutocomplete()) {
    heard.push(`typing ${interaction.options.getFocused()}`);
    await interaction.respond([]);
  } else if (interaction.isMessageContextMenuCommand()) {
    heard.push(`quote ${interaction.targetMessage.content}`);
    await interaction.reply('quoted');
  } else if (interaction.isButton()) {
    heard.push(`pressed ${interaction.customId} on ${interaction.message.content}`);
    await interaction.update('gone');
  }
}

const say = (text: string): Deed => ({ kind: 'command', name: 'echo', options: { text } });
const ONE_BY_ONE: Pace = { kind: 'window', width: 1 };
const run = (deeds: readonly Deed[], pace: Pace = ONE_BY_ONE, patienceMs = 60_000) =>
  discord.run({ id: 1, token: TOKEN, deeds, pace, patienceMs, keep: 9 });

test('a client of discord.js logs in, registers its commands and answers', async () => {
  expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Bench']);
  expect(registrations).toBe(1);
  const { outcomes, messages } = await run([say('你好')]);
  expect(outcomes).toEqual([{ firstMs: expect.any(Number), deferred: false }]);
  expect(messages).toMatchObject([{ content: '你好' }]);
  expect(heard).toEqual(['user0 in Bench: 你好']);
});

test('what people do besides: typing, the menu of a message, a button of an answer', async () => {
  const [on = {}] = (await run([say('press me')])).messages;
  heard.length = 0;
  const { outcomes } = await run([
    { kind: 'typing', name: 'echo', options: { text: '银' }, focused: 'text' },
    { kind: 'menu', name: 'Quote', content: '第一句。第二句。' },
    { kind: 'press', customId: 'go', on },
  ]);
  expect(outcomes.map(({ firstMs }) => typeof firstMs)).toEqual(['number', 'number', 'number']);
  expect(heard).toEqual(['typing 银', 'quote 第一句。第二句。', 'pressed go on press me']);
});

test('the answer after a deferral is the answer', async () => {
  const { outcomes, messages } = await run([say('later')]);
  expect(outcomes).toEqual([{ firstMs: expect.any(Number), deferred: true }]);
  expect(messages).toMatchObject([{ content: 'later' }]);
});

test('at a rate, nobody waits for the answers to others', async () => {
  const pace: Pace = { kind: 'rate', perSecond: 1000, spread: 'even' };
  const { outcomes, lateMs } = await run(['held', 'release'].map(say), pace);
  expect(outcomes.map(({ firstMs }) => typeof firstMs)).toEqual(['number', 'number']);
  expect(lateMs).toHaveLength(2);
});

test('no answer is waited for for ever', async () => {
  expect((await run([say('nothing')], ONE_BY_ONE, 1)).outcomes).toEqual([{ deferred: false }]);
});

test('nobody can do what no client lets them do', async () => {
  await expect(run([{ kind: 'command', name: 'echo', options: {} }])).rejects.toThrow('text');
  await expect(run([{ kind: 'menu', name: 'echo', content: '' }])).rejects.toThrow('echo');
  await expect(run([{ kind: 'press', customId: 'go', on: {} }])).rejects.toThrow('go');
});
