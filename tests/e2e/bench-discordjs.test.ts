import { Client, Events, GatewayIntentBits, type Interaction, Routes } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, startBench } from './bench/start-bench.ts';

// discord.js has its own idea of what Discord sends. That its classes can read everything of the
// bench is a second opinion on payloads that our bot would otherwise be the only one to judge.

let bench: Bench;
let client: Client;
let act: (interaction: Interaction) => unknown;

const COMMANDS = [
  {
    name: 'ask',
    description: 'd',
    options: [
      {
        type: 1,
        name: 'bank',
        description: 'd',
        options: [{ type: 3, name: 'name', description: 'd', required: true, autocomplete: true }],
      },
    ],
  },
  { name: 'Quote', type: 3 },
  { name: 'Who', type: 2 },
];

beforeAll(async () => {
  bench = await startBench();
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: bench.restUrl } });
  client.on(Events.InteractionCreate, (interaction) => void act(interaction));
  await client.login(bench.token);
  await client.rest.put(Routes.applicationCommands(bench.applicationId), { body: COMMANDS });
});
afterAll(async () => {
  await client.destroy();
  await bench.stop();
});

/** Keeps what was read of the interaction while it was answered. */
function reading(read: (interaction: Interaction) => unknown): unknown[] {
  const found: unknown[] = [];
  act = async (interaction) => {
    try {
      found.push(await read(interaction));
    } catch (error) {
      found.push(error);
    }
  };
  return found;
}

test('a command with a subcommand; reply, edit and follow-up', async () => {
  const found = reading(async (i) => {
    if (!i.isChatInputCommand()) return undefined;
    await i.deferReply({ flags: 'Ephemeral' });
    const edited = await i.editReply('edited');
    await i.followUp({ content: 'more', flags: 'Ephemeral' });
    const { user, locale, guildId } = i;
    const asked = [i.options.getSubcommand(), i.options.getString('name', true)];
    return { asked, user: user.username, locale, guildId, edited: edited.content };
  });
  const seen = await bench.user('ana', { locale: 'zh-TW' }).slash('ask bank', { name: '工行' });
  await bench.until(() => found.length === 1, 'the follow-up');
  expect(found).toEqual([
    {
      asked: ['bank', '工行'],
      user: 'ana',
      locale: 'zh-TW',
      guildId: bench.guildId,
      edited: 'edited',
    },
  ]);
  expect(seen).toMatchObject({ text: 'edited', ephemeral: true });
  expect(seen.followUps).toMatchObject([{ text: 'more', ephemeral: true }]);
});

test('a reply that is handed back', async () => {
  const found = reading(async (i) => {
    if (!i.isChatInputCommand()) return undefined;
    const { resource } = await i.reply({ content: 'here', withResponse: true });
    return [resource?.message?.content, resource?.message?.interactionMetadata?.user.username];
  });
  await bench.user('ana').slash('ask bank', { name: 'x' });
  await bench.until(() => found.length === 1, 'the message');
  expect(found).toEqual([['here', 'ana']]);
});

test('autocomplete', async () => {
  const found = reading(async (i) => {
    if (!i.isAutocomplete()) return undefined;
    await i.respond([{ name: '工商银行', value: 'icbc' }]);
    return i.options.getFocused(true);
  });
  const { choices } = await bench.user('ana').autocomplete('ask bank', { name: '工' });
  expect(choices).toEqual([{ name: '工商银行', value: 'icbc' }]);
  await bench.until(() => found.length === 1, 'the reading');
  expect(found).toMatchObject([{ name: 'name', value: '工', focused: true }]);
});

test('context menus of messages and users', async () => {
  const found = reading(async (i) => {
    if (!i.isContextMenuCommand()) return undefined;
    await i.reply('ok');
    return i.isMessageContextMenuCommand()
      ? i.targetMessage.content
      : i.isUserContextMenuCommand() && i.targetUser.username;
  });
  const post = await bench.user('ben').post('讲得好');
  await bench.user('ana').contextMenu('Quote', post);
  await bench.user('ana').contextMenu('Who', 'ben');
  await bench.until(() => found.length === 2, 'both readings');
  expect(found).toEqual(['讲得好', 'ben']);
});

test('a button, a form and its answer', async () => {
  const button = { type: 2, style: 1, label: 'b', custom_id: 'open' } as const;
  const field = { type: 4, style: 1, custom_id: 'why' } as const;
  const found = reading(async (i) => {
    if (i.isChatInputCommand()) {
      await i.reply({ content: 'x', components: [{ type: 1, components: [button] }] });
    } else if (i.isButton()) {
      const components = [{ type: 18, label: 'l', component: field } as const];
      await i.showModal({ title: 't', custom_id: 'form', components });
    } else if (i.isModalSubmit() && i.isFromMessage()) {
      await i.update('updated');
      return [i.customId, i.fields.getTextInputValue('why'), i.message.content];
    }
    return undefined;
  });
  const seen = await bench.user('ana').slash('ask bank', { name: 'x' });
  const opened = await bench.user('ana').click(seen, 'open');
  const sent = await bench.user('ana').submit(opened, { why: '好' });
  await bench.until(() => found.length === 3, 'the form');
  expect(found.at(-1)).toEqual(['form', '好', 'x']);
  expect(sent).toMatchObject({ updated: true, text: expect.stringContaining('updated') });
  expect(bench.rejected).toEqual([]);
});
