import { readConfig } from './config.ts';
import { formatProblem } from './files/problem.ts';
import { refuse } from './run/refuse.ts';
import { readEnvFile } from './transport/env-file.ts';

const USAGE =
  'usage: node dist/main.js [console [--json] [--explain] | import SOURCE… | lint-knowledge | register | review [--suggest] [--list] [--json] [ARTICLE…]]';
/** A mode without flags takes none; those of import are read there. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  console: ['--json', '--explain'],
  review: ['--suggest', '--list', '--json'],
};

/**
 * Each mode loads only its own code: the thread that talks to Discord needs none of the library's.
 * @returns the exit code, or undefined while the bot runs
 */
async function main([mode = 'start', ...flags]: readonly string[]): Promise<number | undefined> {
  const isKnown = (flag: string) => FLAGS[mode]?.includes(flag) ?? false;
  const isName = (word: string) => mode === 'review' && !word.startsWith('-');
  const isTaken = (word: string) => mode === 'import' || isKnown(word) || isName(word);
  if (!flags.every(isTaken)) return refuse([USAGE]);
  const { variables, problem } = await readEnvFile('.env');
  if (problem !== undefined) return refuse([formatProblem(problem)]);
  const { config, problems } = readConfig({ ...variables, ...process.env });
  if (config === undefined) return refuse(problems);
  switch (mode) {
    case 'start':
      if (config.token === undefined) return (await import('./run/console.ts')).demonstrate(config);
      return (await import('./run/bot.ts')).runBot(config, config.token);
    case 'console': {
      const { converse } = await import('./run/console.ts');
      return converse(config, {
        json: flags.includes('--json'),
        explain: flags.includes('--explain'),
      });
    }
    case 'import':
      return (await import('./run/import-documents.ts')).importDocuments(flags, config);
    case 'lint-knowledge':
      return (await import('./run/lint-knowledge.ts')).lintKnowledge(config);
    case 'review': {
      const { review } = await import('./run/review.ts');
      return review(config, flags);
    }
    case 'register':
      return (await import('./run/register.ts')).register(config);
    default:
      return refuse([USAGE]);
  }
}

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that stops early (`… | head`) is not an error.
  if (code === 'EPIPE') process.exit(0);
  process.exit(
    refuse([`Standard output cannot be written: ${message}. Make room, or send it elsewhere.`]),
  );
});

process.exitCode = await main(process.argv.slice(2));
