import {
  type APIInteraction,
  ApplicationCommandType,
  Client,
  DiscordAPIError,
  GatewayDispatchEvents,
  GatewayIntentBits,
  InteractionType,
  MessageFlags,
  type RawFile,
  InteractionResponseType as Response,
  Routes,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Bench, startBench } from './bench/start-bench.ts';

type Answer = { body: object; files?: RawFile[]; query?: URLSearchParams };
export type Behaviour = (raw: APIInteraction, bot: Bot) => unknown;

/** A bot of a few lines on a real client: it does with each interaction what the test says. */
export class Bot {
  readonly client: Client;
  readonly bench: Bench;
  readonly got: APIInteraction[] = [];
  behave: Behaviour = echo;

  constructor(bench: Bench) {
    this.bench = bench;
    this.client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: bench.restUrl },
    });
    this.client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: APIInteraction) => {
      this.got.push(raw);
      void this.behave(raw, this);
    });
  }

  async login(): Promise<void> {
    await this.client.login(this.bench.token);
    await this.client.rest.put(Routes.applicationCommands(this.bench.applicationId), {
      body: COMMANDS,
    });
  }

  answer = (raw: APIInteraction, { body, ...rest }: Answer) =>
    this.client.rest.post(Routes.interactionCallback(raw.id, raw.token), {
      auth: false,
      body,
      ...rest,
    });

  webhook = (raw: APIInteraction, message?: string) =>
    message
      ? Routes.webhookMessage(raw.application_id, raw.token, message)
      : Routes.webhook(raw.application_id, raw.token);

  edit = (raw: APIInteraction, body: object) =>
    this.client.rest.patch(this.webhook(raw, '@original'), { auth: false, body });

  remove = (raw: APIInteraction) =>
    this.client.rest.delete(this.webhook(raw, '@original'), { auth: false });

  followUp = (raw: APIInteraction, body: object) =>
    this.client.rest.post(this.webhook(raw), { auth: false, body });
}

const COMMANDS = [
  {
    name: 'echo',
    description: 'Says it again',
    options: [
      { type: 3, name: 'words', description: 'What to say', required: true, autocomplete: true },
      { type: 4, name: 'times', description: 'How often', min_value: 1, max_value: 3 },
    ],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  },
  { name: 'Quote', type: ApplicationCommandType.Message },
  { name: 'admin', description: 'For admins', default_member_permissions: '32', contexts: [0] },
];

/** A plain reply. */
export const reply = (content: string, flags = 0) => ({
  type: Response.ChannelMessageWithSource,
  data: { content, flags },
});

/** What it does unless told otherwise: a card, a word about the button pressed, a suggestion. */
function echo(raw: APIInteraction, bot: Bot): unknown {
  switch (raw.type) {
    case InteractionType.ApplicationCommand:
      return bot.answer(raw, {
        body: card('回声'),
        files: [{ name: 'a.png', data: Buffer.from('png') }],
      });
    case InteractionType.MessageComponent:
      return bot.answer(raw, {
        body: reply(`pressed ${raw.data.custom_id}`, MessageFlags.Ephemeral),
      });
    case InteractionType.ApplicationCommandAutocomplete:
      return bot.answer(raw, {
        body: { type: 8, data: { choices: [{ name: '高盛', value: 'gs' }] } },
      });
    default:
      return undefined;
  }
}

const card = (words: string) => ({
  type: Response.ChannelMessageWithSource,
  data: {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [
      {
        type: 17,
        components: [
          { type: 10, content: words },
          { type: 12, items: [{ media: { url: 'attachment://a.png' } }] },
          { type: 1, components: [{ type: 2, style: 2, label: '原文', custom_id: 'v1:source' }] },
        ],
      },
    ],
  },
});

/** A bench and a logged-in bot for the tests of one `describe`; the bot forgets between them. */
export function withBot(): { readonly bench: Bench; readonly bot: Bot } {
  let made: Bot | undefined;
  const bot = () => {
    if (made === undefined) throw new Error('the bot has not started');
    return made;
  };
  beforeAll(async () => {
    made = new Bot(await startBench());
    await made.login();
  });
  beforeEach(() => {
    bot().behave = echo;
  });
  afterAll(async () => {
    await bot().client.destroy();
    await bot().bench.stop();
  });
  return {
    get bench() {
      return bot().bench;
    },
    get bot() {
      return bot();
    },
  };
}

/** Discord's error code, or the error itself where it is another. */
export const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error);

/** The required option of the command `echo`. */
export const words = { words: '你好' };
