import { isIP } from 'node:net';
import { relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { EMBEDDINGS_SETTINGS, embeddingsConfig, readEmbeddings } from './settings/embeddings.ts';
import { checkFolders } from './settings/folders.ts';
import { quotedSettings } from './settings/quoted.ts';
import { readShards, SHARDS_MAX, type Shards, shardList } from './settings/shards.ts';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Treats an empty variable as unset, because `.env` files have lines like `NAME=`. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const snowflake = z.string().regex(/^\d{17,20}$/, 'is not a Discord id (17 to 20 digits)');

const wholeNumber = (min: number, max: number) => {
  const isOne = (text: string) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
  const number = z.string().refine(isOne, `is not a whole number from ${min} to ${max}`);
  return optional(number.transform(Number));
};

/**
 * Things pasted instead of a token, or along with it. A token is three Base64url parts separated by
 * dots; Discord does not document their lengths.
 */
const NO_TOKEN: readonly (readonly [sign: RegExp, what: string])[] = [
  [/^["'`“”‘’]|["'`“”‘’]$/, 'has quotes around it: leave them out'],
  [/^(?:Bot|Bearer)\s/i, 'begins with "Bot": leave that out'],
  [/\s/, 'contains spaces or line breaks: copy it as one piece'],
  [/[^\w.-]/, 'contains characters that no token has, perhaps invisible ones: copy it again'],
  [
    /^(?![\w-]+\.[\w-]+\.[\w-]+$)/,
    'is not a bot token (three parts separated by dots): copy it from the page Bot, not a secret, key or id',
  ],
];

const token = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const [, message] = NO_TOKEN.find(([sign]) => sign.test(text)) ?? [];
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** Without the slash at its end, so that a path can follow. */
const address = z
  .url({ protocol: /^https?$/, error: 'is not an http(s) address' })
  .transform((given) => given.replace(/(?<!\/)\/+$/, ''));

/** Pages link to each other from the root, so below a path of some host no link would lead anywhere. */
const publicAddress = address.refine((given) => {
  const { href, origin } = new URL(given);
  return href === `${origin}/`;
}, 'has more than a host and a port, but pages link to each other from the root: leave out the rest, and give the website a host of its own');

const databaseAddress = z
  .string()
  .refine(
    (given) => /^postgres(?:ql)?:\/\/\S+$/.test(given) && URL.canParse(given),
    'is not the address of a PostgreSQL database, such as postgresql://user:password@host:5432/name',
  );

const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
/** A last part of digits alone is an address that went wrong. */
const HOST_NAME = new RegExp(`^(?:${LABEL}\\.)*(?!\\d+$)${LABEL}$`, 'i');
const host = z
  .string()
  .refine(
    (given) => isIP(given) !== 0 || (given.length <= 253 && HOST_NAME.test(given)),
    'is not an address or the name of a host, such as 127.0.0.1, :: or localhost',
  );

const networks = z
  .string()
  .transform((given) => given.split(',').map((each) => each.trim()))
  .refine(
    (all) => (all.length === 1 && all[0] === 'any') || all.every(isNetwork),
    'is neither any nor addresses and networks with commas between them, such as 10.0.0.0/8, ::1',
  );

function isNetwork(given: string): boolean {
  const [address = '', bits, ...more] = given.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

/**
 * The points of Ed25519 whose order is small, without their sign: with one of them as the key, such
 * as the zeros of a placeholder, anyone can make a signature that is right.
 */
const KEYS_OF_ALL = [
  '0'.repeat(64),
  `01${'0'.repeat(62)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  ...['ec', 'ed', 'ee'].map((first) => `${first}${'f'.repeat(60)}7f`),
];

const publicKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, 'is not a public key (64 digits and letters a to f)')
  .refine((given) => {
    const last = Number.parseInt(given.slice(-2), 16) & 0x7f;
    const unsigned = `${given.slice(0, -2)}${last.toString(16).padStart(2, '0')}`;
    return !KEYS_OF_ALL.includes(unsigned.toLowerCase());
  }, 'is no key of an application, and anyone could sign for it: copy it from the page General Information');

const environment = z.object({
  DISCORD_TOKEN: optional(token),
  GUILD_ID: optional(snowflake),
  KNOWLEDGE_DIR: optional(z.string()),
  DATA_DIR: optional(z.string()),
  MAX_FILE_MB: wholeNumber(1, 200),
  DATABASE_URL: optional(databaseAddress),
  STRICT: optional(z.enum(['true', 'false'], 'is not true or false')),
  EMBEDDINGS_URL: optional(EMBEDDINGS_SETTINGS.EMBEDDINGS_URL),
  EMBEDDINGS_MODEL: optional(EMBEDDINGS_SETTINGS.EMBEDDINGS_MODEL),
  EMBEDDINGS_KEY: optional(EMBEDDINGS_SETTINGS.EMBEDDINGS_KEY),
  EMBEDDINGS_QUERY_PREFIX: optional(EMBEDDINGS_SETTINGS.EMBEDDINGS_QUERY_PREFIX),
  EMBEDDINGS_PASSAGE_PREFIX: optional(EMBEDDINGS_SETTINGS.EMBEDDINGS_PASSAGE_PREFIX),
  EMBEDDINGS_INPUT_TYPE: optional(EMBEDDINGS_SETTINGS.EMBEDDINGS_INPUT_TYPE),
  WATCH: optional(z.enum(['auto', 'poll', 'off'], 'is not auto, poll or off')),
  DISCORD_API: optional(address),
  COOLDOWN_BURST: wholeNumber(1, 1000),
  COOLDOWN_SECONDS: wholeNumber(0, 3600),
  ANSWER_DEADLINE_MS: wholeNumber(100, 60_000),
  MENTIONS: optional(z.enum(['on', 'off'], 'is not on or off')),
  SHARDS: optional(shardList),
  SHARD_COUNT: wholeNumber(1, SHARDS_MAX),
  MODE: optional(z.enum(['gateway', 'http', 'both'], 'is not gateway, http or both')),
  DISCORD_PUBLIC_KEY: optional(publicKey),
  WEB: optional(z.enum(['on', 'off'], 'is not on or off')),
  HOST: optional(host),
  PORT: wholeNumber(0, 65_535),
  PUBLIC_URL: optional(publicAddress),
  PLAYGROUND: optional(z.enum(['on', 'off'], 'is not on or off')),
  STATUS_FROM: optional(networks),
  TRUST_PROXY: optional(z.enum(['true', 'false'], 'is not true or false')),
  LOG_LEVEL: optional(z.enum(LOG_LEVELS, `is not one of ${LOG_LEVELS.join(', ')}`)),
});

/** The settings for loading a library: all that the answering thread gets. */
export const libraryConfig = z.object({
  knowledgeDir: z.string(),
  /** The largest allowed library file, in MB; undefined means the default. */
  maxFileMb: z.number().exactOptional(),
  /** Whether any error in the library keeps it from loading, instead of what is broken only. */
  strict: z.boolean().exactOptional(),
  /** The folder for what the bot remembers between runs, and for the cached index. */
  dataDir: z.string(),
  /** The database to answer from, instead of the knowledge folder. */
  databaseUrl: z.string().exactOptional(),
  logLevel: z.enum(LOG_LEVELS),
  /** A model that says how near texts are in meaning; missing if there is none. */
  embeddings: embeddingsConfig.exactOptional(),
  /** Where readers reach the web pages, without a slash at its end; answers link there. */
  publicUrl: z.string().exactOptional(),
  /** Whether the web pages have a playground to link. */
  hasPlayground: z.boolean().exactOptional(),
});

export type LibraryConfig = Readonly<z.infer<typeof libraryConfig>>;

/** The settings of a run. */
export interface Config extends LibraryConfig {
  /** If missing, commands run in the console. */
  readonly token?: string;
  /** If set, commands are registered only in this guild, where they appear at once. */
  readonly guildId?: string;
  /** Discord's REST address, if a reverse proxy replaces it. */
  readonly discordApi?: string;
  /** How often one person may ask: `burst` times in a row, then once every `seconds`. */
  readonly cooldown?: { readonly burst: number; readonly seconds: number };
  /** How changes of the library are noticed: by events where there are any, by polling, or never. */
  readonly watch: 'auto' | 'poll' | 'off';
  /** Whether mentions, replies and direct messages are answered, besides commands. */
  readonly mentions: boolean;
  /** The longest a request may take before it is stopped, in milliseconds. */
  readonly answerDeadlineMs: number;
  /** Which of the bot's shards this process connects; if missing, all that Discord wants. */
  readonly shards?: Shards;
  /** How Discord brings interactions: over the gateway, or as requests to the web server. */
  readonly mode: 'gateway' | 'http' | 'both';
  /** The web server; missing if there is to be none. */
  readonly web?: WebConfig;
}

/** The settings of the web server. */
export interface WebConfig {
  readonly host: string;
  /** 0 means any free one. */
  readonly port: number;
  /** The key that Discord signs interactions with, as 64 hexadecimal digits. */
  readonly publicKey?: string;
  readonly playground: boolean;
  /** Who besides this machine may read the bot's state: addresses and networks, or only `any`. */
  readonly statusFrom: readonly string[];
  /** Whether a proxy says who asks, in X-Forwarded-For. */
  readonly trustProxy: boolean;
}

/**
 * Reads the settings.
 * @returns the settings, or every problem at once, each naming its variable and never its value
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { config: Config; problems?: undefined } | { config?: undefined; problems: string[] } {
  const parsed = environment.safeParse(env);
  const quoted = quotedSettings(env, Object.keys(environment.shape));
  if (!parsed.success || quoted.length > 0) {
    const issues = (parsed.error?.issues ?? []).map(({ path, message }) => ({
      name: path.join('.'),
      message,
    }));
    const others = issues.filter(({ name }) => !quoted.includes(name));
    const problems = [...quoted.map((name) => ({ name, message: HAS_QUOTES })), ...others];
    return {
      problems: problems.map(({ name, message }) => `${name} ${message}. See .env.example.`),
    };
  }
  const { DISCORD_TOKEN, GUILD_ID, DISCORD_API, LOG_LEVEL } = parsed.data;
  const { KNOWLEDGE_DIR: knowledgeDir = 'knowledge', DATA_DIR: dataDir = 'data' } = parsed.data;
  const { MAX_FILE_MB, STRICT, WATCH, DATABASE_URL } = parsed.data;
  const { COOLDOWN_BURST: burst = 20, COOLDOWN_SECONDS: seconds = 3 } = parsed.data;
  const { ANSWER_DEADLINE_MS = 5000, MENTIONS = 'on' } = parsed.data;
  const { MODE = 'gateway', WEB = 'on', PUBLIC_URL } = parsed.data;
  const { problem: noModel, ...meaning } = readEmbeddings(parsed.data);
  const { SHARDS, SHARD_COUNT } = parsed.data;
  const { problem: noShards, ...shards } = readShards(SHARDS, SHARD_COUNT, MODE !== 'http');
  const problems = [
    WEB === 'off' && MODE !== 'gateway' ? NO_WEB_FOR_MODE : undefined,
    DISCORD_TOKEN === undefined && MODE === 'both' ? NO_TOKEN_FOR_MODE : undefined,
    noModel,
    noShards,
    checkFolders(relative(resolve(knowledgeDir), resolve(dataDir)).split(sep)),
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) return { problems };
  return {
    config: {
      ...(DISCORD_TOKEN === undefined ? {} : { token: DISCORD_TOKEN }),
      ...(GUILD_ID === undefined ? {} : { guildId: GUILD_ID }),
      knowledgeDir,
      dataDir,
      ...(MAX_FILE_MB === undefined ? {} : { maxFileMb: MAX_FILE_MB }),
      ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
      ...(STRICT === 'true' ? { strict: true } : {}),
      watch: WATCH ?? 'auto',
      ...(DISCORD_API === undefined ? {} : { discordApi: DISCORD_API }),
      ...(seconds === 0 ? {} : { cooldown: { burst, seconds } }),
      mentions: MENTIONS === 'on',
      ...shards,
      answerDeadlineMs: ANSWER_DEADLINE_MS,
      logLevel: LOG_LEVEL ?? 'info',
      ...meaning,
      ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL }),
      mode: MODE,
      ...(WEB === 'off' ? {} : webSettings(parsed.data)),
    },
  };
}

const HAS_QUOTES = 'has quotes around it: leave them out';

const NO_WEB_FOR_MODE =
  'WEB is off, but MODE lets Discord reach the bot over the web: set WEB=on or MODE=gateway. See .env.example.';

const NO_TOKEN_FOR_MODE =
  'MODE is both, but without DISCORD_TOKEN there is no gateway: set DISCORD_TOKEN or MODE=http. See .env.example.';

/** The settings of the web server, and the part of them that pages are made with. */
function webSettings(set: z.infer<typeof environment>) {
  const web = webConfig(set);
  return { web, hasPlayground: web.playground };
}

function webConfig(set: z.infer<typeof environment>): WebConfig {
  const { DISCORD_TOKEN, DISCORD_PUBLIC_KEY, HOST, PORT, PLAYGROUND, STATUS_FROM } = set;
  return {
    host: HOST ?? '127.0.0.1',
    port: PORT ?? 8080,
    ...(DISCORD_PUBLIC_KEY === undefined ? {} : { publicKey: DISCORD_PUBLIC_KEY }),
    playground: (PLAYGROUND ?? (DISCORD_TOKEN === undefined ? 'on' : 'off')) === 'on',
    statusFrom: STATUS_FROM ?? [],
    trustProxy: set.TRUST_PROXY === 'true',
  };
}
