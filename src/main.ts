import { readConfig } from './config.ts';
import { formatProblem } from './files/problem.ts';
import { refuse } from './run/refuse.ts';
import { readEnvFile } from './transport/env-file.ts';

const USAGE =
  'usage: node dist/main.js [console [--json] [--explain] | import SOURCE… | lint-knowledge | register]';
const CONSOLE_FLAGS = ['--json', '--explain'];

/**
 * Each mode loads only its own code: the thread that talks to Discord needs none of the library's.
 * @returns the exit code, or undefined while the bot runs
 */
async function main([mode = 'start', ...flags]: readonly string[]): Promise<number | undefined> {
  const known = mode === 'console' ? CONSOLE_FLAGS : [];
  if (mode !== 'import' && !flags.every((flag) => known.includes(flag))) return refuse([USAGE]);
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
