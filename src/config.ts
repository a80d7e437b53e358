import { z } from 'zod';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** An unset variable and an empty one are the same: `.env` files have lines like `NAME=`. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const snowflake = z.string().regex(/^\d{17,20}$/, 'is not an id of Discord (17 to 20 digits)');

const wholeNumber = (min: number, max: number) => {
  const isOne = (text: string) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
  const number = z.string().refine(isOne, `is no whole number from ${min} to ${max}`);
  return optional(number.transform(Number));
};

/**
 * What is pasted in place of a token, or along with it. A token is three parts in Base64url with dots
 * between; how long they are is Discord's affair.
 */
const NO_TOKEN: readonly (readonly [sign: RegExp, what: string])[] = [
  [/^["'`“”‘’]|["'`“”‘’]$/, 'has quotes around it: leave them out'],
  [/^(?:Bot|Bearer)\s/i, 'begins with "Bot": leave that out'],
  [/\s/, 'holds blanks or line breaks: copy it as one piece'],
  [/[^\w.-]/, 'holds characters that no token has, be they invisible: copy it again'],
  [
    /^(?![\w-]+\.[\w-]+\.[\w-]+$)/,
    'is no bot token (three parts with dots between): copy it from the page Bot, not a secret, key or id',
  ],
];

const token = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const [, message] = NO_TOKEN.find(([sign]) => sign.test(text)) ?? [];
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

const environment = z.object({
  DISCORD_TOKEN: optional(token),
  GUILD_ID: optional(snowflake),
  KNOWLEDGE_DIR: optional(z.string()),
  DATA_DIR: optional(z.string()),
  MAX_FILE_MB: wholeNumber(1, 200),
  DISCORD_API: optional(
    z
      .url({ protocol: /^https?$/, error: 'is not an http(s) address' })
      .transform((address) => address.replace(/(?<!\/)\/+$/, '')),
  ),
  COOLDOWN_BURST: wholeNumber(1, 1000),
  COOLDOWN_SECONDS: wholeNumber(0, 3600),
  ANSWER_DEADLINE_MS: wholeNumber(100, 60_000),
  LOG_LEVEL: optional(z.enum(LOG_LEVELS, `is none of ${LOG_LEVELS.join(', ')}`)),
});

/** What has to be known to load a library: all that the answering thread is told. */
export const libraryConfig = z.object({
  knowledgeDir: z.string(),
  /** How large a file of the library may be, in MB; undefined: as large as by default. */
  maxFileMb: z.number().exactOptional(),
  /** Where the bot notes what it has to remember, and keeps what its next start need not make again. */
  dataDir: z.string(),
  logLevel: z.enum(LOG_LEVELS),
});

export type LibraryConfig = Readonly<z.infer<typeof libraryConfig>>;

/** The settings of one run. */
export interface Config extends LibraryConfig {
  /** Without it the commands run in the console. */
  readonly token?: string;
  /** Commands are registered in this one guild, where they show at once. */
  readonly guildId?: string;
  /** Discord's REST address, where a reverse proxy stands in for it. */
  readonly discordApi?: string;
  /** How often one person may ask: so many times in a row, then once in so many seconds. */
  readonly cooldown?: { readonly burst: number; readonly seconds: number };
  /** How long one request may be worked on before it is given up, in milliseconds. */
  readonly answerDeadlineMs: number;
}

/**
 * Reads the settings.
 * @returns the settings, or every problem at once, each naming its variable and never its value
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { config: Config; problems?: undefined } | { config?: undefined; problems: string[] } {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')} ${message}. See .env.example.`,
    );
    return { problems };
  }
  const { DISCORD_TOKEN, GUILD_ID, KNOWLEDGE_DIR, DATA_DIR, DISCORD_API, LOG_LEVEL } = parsed.data;
  const { MAX_FILE_MB } = parsed.data;
  const { COOLDOWN_BURST: burst = 20, COOLDOWN_SECONDS: seconds = 3 } = parsed.data;
  const { ANSWER_DEADLINE_MS = 5000 } = parsed.data;
  return {
    config: {
      ...(DISCORD_TOKEN === undefined ? {} : { token: DISCORD_TOKEN }),
      ...(GUILD_ID === undefined ? {} : { guildId: GUILD_ID }),
      knowledgeDir: KNOWLEDGE_DIR ?? 'knowledge',
      dataDir: DATA_DIR ?? 'data',
      ...(MAX_FILE_MB === undefined ? {} : { maxFileMb: MAX_FILE_MB }),
      ...(DISCORD_API === undefined ? {} : { discordApi: DISCORD_API }),
      ...(seconds === 0 ? {} : { cooldown: { burst, seconds } }),
      answerDeadlineMs: ANSWER_DEADLINE_MS,
      logLevel: LOG_LEVEL ?? 'info',
    },
  };
}
