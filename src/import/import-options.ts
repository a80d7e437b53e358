import { parseArgs } from 'node:util';

/** What an import was told to do. */
export interface ImportOptions {
  readonly sources: readonly string[];
  /** The library to write to; its own folder if left out. */
  readonly out?: string;
  readonly yes: boolean;
  readonly json: boolean;
  readonly force: boolean;
  readonly allowPrivate: boolean;
  /** The largest document, in units of 1,000,000 bytes. */
  readonly maxMb?: number;
  /** How long fetching one address may take, in seconds. */
  readonly timeoutSeconds: number;
}

export type ReadOptions =
  | { readonly kind: 'options'; readonly options: ImportOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly what: string };

export const HELP = `usage: npm run import -- FILE|FOLDER|URL|- … [options]

Makes articles/<id>.md of web pages (HTML), Markdown, plain text, Word files (DOCX) and PDFs:
files, folders of them, http(s) addresses, and standard input (-). Shows what it keeps, drops and
guesses, and asks before it writes.

  --out DIR          the library to write to (default: KNOWLEDGE_DIR, or knowledge)
  --yes              ask nothing, show no previews
  --json             ask nothing; one line of JSON per document, the last line a summary
  --force            replace articles that are there already
  --allow-private    also fetch from addresses of this machine and of private networks
  --max-mb N         the largest document, in MB (1 to 200; default: MAX_FILE_MB, or 20)
  --timeout SECONDS  how long fetching one address may take (1 to 600; default: 30)
  --help             this text

The exit code is 1 if any document failed. Whether a site permits that a program fetches a page
(robots.txt, terms of use) and that you keep the text is for you to check; this program does not.`;

/** Reads the arguments of an import. */
export function readImportOptions(args: readonly string[]): ReadOptions {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: 'refused', what: error.message.replace(/\. To specify[\s\S]*$/u, '.') };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (positionals.length === 0) return { kind: 'refused', what: 'Name a file, folder or URL.' };
  const maxMb = wholeNumber(values['max-mb'], 200);
  const timeout = wholeNumber(values.timeout, 600);
  if (maxMb === 'wrong') return { kind: 'refused', what: '--max-mb takes a number from 1 to 200.' };
  if (timeout === 'wrong') {
    return { kind: 'refused', what: '--timeout takes a number of seconds from 1 to 600.' };
  }
  return {
    kind: 'options',
    options: {
      sources: positionals,
      ...(values.out === undefined ? {} : { out: values.out }),
      yes: values.yes ?? false,
      json: values.json ?? false,
      force: values.force ?? false,
      allowPrivate: values['allow-private'] ?? false,
      ...(maxMb === undefined ? {} : { maxMb }),
      timeoutSeconds: timeout ?? 30,
    },
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      yes: { type: 'boolean', short: 'y' },
      json: { type: 'boolean' },
      force: { type: 'boolean' },
      'allow-private': { type: 'boolean' },
      'max-mb': { type: 'string' },
      timeout: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function wholeNumber(text: string | undefined, max: number): number | undefined | 'wrong' {
  if (text === undefined) return undefined;
  const isOne = /^\d+$/u.test(text) && Number(text) >= 1 && Number(text) <= max;
  return isOne ? Number(text) : 'wrong';
}
