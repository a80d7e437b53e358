import { parseArgs } from 'node:util';
import { LOCALES, type Locale, nearestLocale } from '../surfaces/texts/locales.ts';
import { DEFAULT_LOCALE } from '../text/locale.ts';

/** What the program can be asked to do. */
const MODES = [
  'start',
  'console',
  'health',
  'import',
  'review',
  'lint-knowledge',
  'db-load',
  'register',
] as const;

type Mode = (typeof MODES)[number];

/** What was asked of the program. */
export interface Arguments {
  readonly mode: Mode;
  /** What follows the mode, as typed. */
  readonly words: readonly string[];
  /** The language that was asked for, or the default one. */
  readonly locale: Locale;
  /** Whether a language was asked for. */
  readonly isLocaleAsked: boolean;
}

const USAGE =
  'usage: node dist/main.js [--lang LANG] [console [--json] [--explain] [--lang LANG] | health | import SOURCE… | lint-knowledge | db-load | register | review [--suggest] [--list] [--json] [ARTICLE…]]';

const HELP = `${USAGE}

  (no mode)         with DISCORD_TOKEN the bot; without, two examples and then the console
  console           reads commands and questions from standard input, one a line
    --json          one line of JSON for each line, and nothing else
    --explain       says of each answer why it is so
    --lang LANG     the language of the answers: ${LOCALES.join(', ')}; ${DEFAULT_LOCALE} if not given
  health            asks the program that is running whether it is well; exits 0 if so
  import SOURCE…    makes articles of files, folders and addresses (import --help)
  lint-knowledge    lists every problem in the library
  db-load           loads the library into the database of DATABASE_URL
  register          registers the commands with Discord
  review [ARTICLE…] goes through suggested names and facts, of these articles or of all
    --suggest       looks for suggestions in these articles first
    --list          prints the suggestions instead of asking
    --json          prints them as JSON
  -h, --help        prints this

Settings are in .env; .env.example explains them.`;

const [flag, word] = [{ type: 'boolean' }, { type: 'string' }] as const;
/** A mode without flags takes none; those of import are read there. */
const FLAGS: Readonly<Partial<Record<Mode, Readonly<Record<string, typeof flag | typeof word>>>>> =
  {
    start: { lang: word },
    console: { json: flag, explain: flag, lang: word },
    review: { suggest: flag, list: flag, json: flag },
  };

/**
 * Reads what was typed after `node dist/main.js`.
 * @returns what was asked for, or the help that was, or why it makes no sense
 */
export function readArguments(
  typed: readonly string[],
): Arguments | { readonly help: string } | { readonly problems: readonly string[] } {
  const [first = ''] = typed;
  const name = first === '' || first.startsWith('-') ? 'start' : first;
  const words = name === first ? typed.slice(1) : typed;
  if (name !== 'import' && words.some((each) => each === '-h' || each === '--help')) {
    return { help: HELP };
  }
  const mode = MODES.find((each) => each === name);
  if (mode === undefined) return { problems: [USAGE, `There is no mode ${name}.`] };
  const asked = { mode, words, locale: DEFAULT_LOCALE, isLocaleAsked: false } as const;
  if (mode === 'import') return asked;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: FLAGS[mode] ?? {},
      allowPositionals: mode === 'review',
    });
    const { lang } = values;
    if (typeof lang !== 'string') return asked;
    const locale = nearestLocale(lang);
    if (locale !== undefined) return { ...asked, locale, isLocaleAsked: true };
    return { problems: [`--lang ${lang} is no language of the answers: ${LOCALES.join(', ')}.`] };
  } catch (err) {
    return { problems: [USAGE, err instanceof Error ? err.message : String(err)] };
  }
}
