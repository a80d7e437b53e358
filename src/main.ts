import { readConfig } from './config.ts';
import { formatProblem } from './files/problem.ts';
import { readArguments } from './run/read-arguments.ts';
import { refuse } from './run/refuse.ts';
import { readEnvFile } from './transport/env-file.ts';

/**
 * Each mode loads only its own code: the thread that talks to Discord needs none of the library's.
 * @returns the exit code, or undefined while the bot runs
 */
async function main(typed: readonly string[]): Promise<number | undefined> {
  const asked = readArguments(typed);
  if ('problems' in asked) return refuse(asked.problems);
  if ('help' in asked) {
    console.log(asked.help);
    return 0;
  }
  const { mode, words, locale } = asked;
  const { variables, problem } = await readEnvFile('.env');
  if (problem !== undefined) return refuse([formatProblem(problem)]);
  const { config, problems } = readConfig({ ...variables, ...process.env });
  if (config === undefined) return refuse(problems);
  switch (mode) {
    case 'start': {
      const { token, web } = config;
      if (config.mode === 'http' && web !== undefined) {
        if (asked.isLocaleAsked) return refuse([EACH_THEIR_OWN]);
        return (await import('./run/http.ts')).serveHttp(config, web);
      }
      if (token === undefined) {
        return (await import('./run/console.ts')).demonstrate(config, locale);
      }
      if (asked.isLocaleAsked) return refuse([EACH_THEIR_OWN]);
      return (await import('./run/bot.ts')).runBot(config, token);
    }
    case 'console': {
      const { converse } = await import('./run/console.ts');
      const [json, explain] = [words.includes('--json'), words.includes('--explain')];
      return converse(config, { json, explain }, locale);
    }
    case 'import':
      return (await import('./run/import-documents.ts')).importDocuments(words, config);
    case 'lint-knowledge':
      return (await import('./run/lint-knowledge.ts')).lintKnowledge(config);
    case 'db-load':
      return (await import('./run/db-load.ts')).loadIntoDatabase(config);
    case 'review':
      return (await import('./run/review.ts')).review(config, words);
    case 'health':
      return (await import('./run/health.ts')).askHealth(config.web);
    case 'register':
      return (await import('./run/register.ts')).register(config);
  }
}

const EACH_THEIR_OWN =
  'With DISCORD_TOKEN or MODE=http the program answers each reader in their own language: leave out --lang, or add console before it.';

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that stops early (`… | head`) is not an error.
  if (code === 'EPIPE') process.exit(0);
  process.exit(
    refuse([`Standard output cannot be written: ${message}. Make room, or send it elsewhere.`]),
  );
});

process.exitCode = await main(process.argv.slice(2));
