import { styleText } from 'node:util';
import type { Config } from '../config.ts';
import { showActing } from '../files/show-acting.ts';
import { HELP, type ImportOptions, readImportOptions } from '../import/import-options.ts';
import { formatSummary, type Made, type Outcome, summarize } from '../import/outcome.ts';
import { formatOutcome, formatSummaryJson } from '../import/outcome-json.ts';
import { type PreviewLine, previewOf } from '../import/preview.ts';
import { countSuggestions, sayCount } from '../import/suggestions/count-suggestions.ts';
import { type Asker, createAsker } from '../transport/import/ask.ts';
import { type Found, findDocuments } from '../transport/import/find-documents.ts';
import { isPublicAddress } from '../transport/import/public-address.ts';
import { createImporter, type Importer } from './importer.ts';
import { refuse } from './refuse.ts';

/** The default for the largest document, as for files of the library. */
const MAX_MB = 20;

/** Imports documents into a library. @returns the exit code: 1 if any failed */
export async function importDocuments(
  args: readonly string[],
  { knowledgeDir, maxFileMb }: Pick<Config, 'knowledgeDir' | 'maxFileMb'>,
): Promise<number> {
  const read = readImportOptions(args);
  if (read.kind === 'help') {
    console.log(HELP);
    return 0;
  }
  if (read.kind === 'refused') return refuse([read.what, 'See npm run import -- --help.']);
  const { options } = read;
  const asks = !options.yes && !options.json;
  if (asks && (process.stdin.isTTY !== true || options.sources.includes('-'))) {
    return refuse([
      'Standard input is no terminal, so nobody can be asked, and nothing was written.',
      'Add --yes to write without asking, or --json to do so from a program.',
    ]);
  }
  const found = await findDocuments(options.sources);
  const fileMb = maxFileMb ?? MAX_MB;
  const importer = await createImporter({
    library: options.out ?? knowledgeDir,
    names: knowledgeDir,
    maxMb: options.maxMb ?? fileMb,
    fileMb,
    timeoutMs: options.timeoutSeconds * 1000,
    mayConnect: options.allowPrivate ? () => true : isPublicAddress,
    force: options.force,
  });
  const outcomes = await importAll(found, importer, options);
  const summary = summarize(outcomes);
  console.log(options.json ? formatSummaryJson(summary) : formatSummary(summary, options.out));
  return summary.counts.failed > 0 ? 1 : 0;
}

async function importAll(
  found: readonly Found[],
  importer: Importer,
  options: ImportOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let asker = options.yes || options.json ? undefined : createAsker(process.stdin, process.stdout);
  for (const [n, source] of found.entries()) {
    showProgress(n, found.length, source.name);
    const made = await importer.make(source);
    let outcome: Outcome;
    if (made.kind !== 'made') outcome = made;
    else {
      const choice = asker === undefined ? 'yes' : await askAbout(made.article, asker);
      if (choice === 'quit') {
        console.log(
          `Stopped: ${found.length - n} of ${found.length} documents are left as they were.`,
        );
        break;
      }
      if (choice === 'all') {
        asker?.close();
        asker = undefined;
      }
      outcome =
        choice === 'no'
          ? { kind: 'declined', ...made.article }
          : await importer.write(made.article);
    }
    outcomes.push(outcome);
    report(outcome, options.json);
  }
  asker?.close();
  clearProgress();
  return outcomes;
}

async function askAbout(article: Made, asker: Asker) {
  clearProgress();
  for (const line of previewOf(article)) console.log(coloured(line));
  return asker.ask(`Write ${article.file}?`);
}

function report(outcome: Outcome, json: boolean): void {
  clearProgress();
  if (json) console.log(formatOutcome(outcome));
  else console.log(showActing(sayOutcome(outcome)));
}

function sayOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'failed':
      return `failed: ${outcome.document}: ${outcome.what} Remedy: ${outcome.remedy}`;
    case 'skipped':
      return `skipped: ${outcome.document}: ${outcome.what}`;
    default: {
      const { kind, document, file, draft, reprintOf, suggestions } = outcome;
      const isNew = kind === 'written' && suggestions !== undefined;
      const suggested = isNew ? sayCount(countSuggestions([suggestions])) : undefined;
      const notes = [
        `${draft.body.length} blocks`,
        ...(draft.dropped.length === 0 ? [] : [`${draft.dropped.length} dropped`]),
        ...(reprintOf === undefined ? [] : [`most of it is in ${reprintOf} already`]),
        ...draft.remarks.map((remark) => remark.replace(/\.$/u, '')),
        ...(suggested === undefined ? [] : [`suggests ${suggested}`]),
      ];
      return `${kind}: ${document} → ${file} (${notes.join('; ')})`;
    }
  }
}

const COLOURS = {
  head: 'bold',
  field: 'cyan',
  kept: 'green',
  dropped: 'red',
  remark: 'yellow',
  suggested: 'magenta',
} as const;

function coloured({ kind, text }: PreviewLine): string {
  const isPlain = process.stdout.isTTY !== true || process.env['NO_COLOR'] !== undefined;
  return isPlain ? text : styleText(COLOURS[kind], text);
}

/** On a terminal one line is rewritten; elsewhere, over many documents, each is a line. */
function showProgress(n: number, all: number, name: string): void {
  if (all < 2) return;
  const line = showActing(`[${n + 1}/${all}] ${name}`);
  process.stderr.write(
    process.stderr.isTTY === true ? `\r\u001b[K${line.slice(0, 76)}` : `${line}\n`,
  );
}

function clearProgress(): void {
  if (process.stderr.isTTY === true) process.stderr.write('\r\u001b[K');
}
