import { config as readEnvFile } from 'dotenv';
import { readConfig } from './config.ts';
import { runBot } from './run/bot.ts';
import { converse, demonstrate } from './run/console.ts';
import { refuse } from './run/context.ts';
import { lintKnowledge } from './run/lint-knowledge.ts';
import { register } from './run/register.ts';

const USAGE = 'usage: node dist/main.js [console [--json] [--explain] | lint-knowledge | register]';
const CONSOLE_FLAGS = ['--json', '--explain'];

/** @returns the exit code, or undefined while the bot runs */
async function main([mode = 'start', ...flags]: readonly string[]): Promise<number | undefined> {
  const known = mode === 'console' ? CONSOLE_FLAGS : [];
  if (!flags.every((flag) => known.includes(flag))) return refuse([USAGE]);
  const env = { ...process.env } as Record<string, string>;
  readEnvFile({ quiet: true, processEnv: env });
  const { config, problems } = readConfig(env);
  if (config === undefined) return refuse(problems);
  switch (mode) {
    case 'start':
      return config.token === undefined ? demonstrate(config) : runBot(config, config.token);
    case 'console':
      return converse(config, {
        json: flags.includes('--json'),
        explain: flags.includes('--explain'),
      });
    case 'lint-knowledge':
      return lintKnowledge(config);
    case 'register':
      return register(config);
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
