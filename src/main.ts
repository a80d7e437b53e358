import { config as readEnvFile } from 'dotenv';
import { readConfig } from './config.ts';
import { refuse } from './run/refuse.ts';

const USAGE = 'usage: node dist/main.js [console [--json] [--explain] | lint-knowledge | register]';
const CONSOLE_FLAGS = ['--json', '--explain'];

/**
 * Each mode loads its own code alone: the thread that talks to Discord needs none of the library's.
 * @returns the exit code, or undefined while the bot runs
 */
async function main([mode = 'start', ...flags]: readonly string[]): Promise<number | undefined> {
  const known = mode === 'console' ? CONSOLE_FLAGS : [];
  if (!flags.every((flag) => known.includes(flag))) return refuse([USAGE]);
  const env = { ...process.env } as Record<string, string>;
  readEnvFile({ quiet: true, processEnv: env });
  const { config, problems } = readConfig(env);
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
    case 'lint-knowledge':
      return (await import('./run/lint-knowledge.ts')).lintKnowledge(config);
    case 'register':
      return (await import('./run/register.ts')).register(config);
    default:
      return refuse([USAGE]);
  }
}

// A reader that leaves early (`… | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
