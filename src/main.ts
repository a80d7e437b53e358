import { config as readEnvFile } from 'dotenv';
import type { Context } from './commands/command.ts';
import { COMMANDS } from './commands/registry.ts';
import { type Config, readConfig } from './config.ts';
import { buildLibrary, type Library } from './library.ts';
import { formatProblem } from './source/problem.ts';
import { answerLine, createStyle, runConsole } from './transport/console.ts';
import { readFiles } from './transport/read-files.ts';

const USAGE = `usage: node dist/main.js [console [--json] | lint-knowledge]`;

/** What is shown first where there is no token: the two things that the bot is for. */
const EXAMPLES = ['/partner 腾讯', '/ask 银行核心诉求'];

async function main(args: readonly string[]): Promise<number> {
  const [mode = 'start', ...flags] = args;
  const json = mode === 'console' && flags.includes('--json');
  if (!['start', 'console', 'lint-knowledge'].includes(mode) || flags.length > Number(json)) {
    return refuse([USAGE]);
  }
  const env = { ...process.env };
  readEnvFile({ quiet: true, processEnv: env as Record<string, string> });
  const { config, problems } = readConfig(env);
  if (problems !== undefined) return refuse(problems);
  if (mode === 'lint-knowledge') return lintKnowledge(config);

  const library = await loadLibrary(config);
  if (library === undefined) return 1;
  const context: Context = { library, locale: 'zh-CN', commands: COMMANDS };
  if (mode === 'start') showExamples(context);
  await runConsole(terminal(), json, () => context);
  return 0;
}

/** Reads the knowledge folder; all of its problems go to standard error. */
async function loadLibrary({ knowledgeDir }: Config): Promise<Library | undefined> {
  const { library, problems } = await build(knowledgeDir);
  if (library !== undefined) return library;
  refuse(problems.map(formatProblem));
  return undefined;
}

async function build(folder: string) {
  try {
    return buildLibrary(await readFiles(folder), folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const what = `the knowledge folder cannot be read (${error.code}).`;
    const remedy = 'set KNOWLEDGE_DIR to a folder with articles/, facts/ and entities.yaml.';
    const problem = { severity: 'error' as const, file: folder, line: 1, what, remedy };
    return { library: undefined, problems: [problem] };
  }
}

async function lintKnowledge({ knowledgeDir }: Config): Promise<number> {
  const { library, problems } = await build(knowledgeDir);
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(`${errors} errors, ${problems.length - errors} warnings`);
  if (library === undefined) return 1;
  const { corpus, facts, entities } = library;
  console.log(
    `${corpus.articles.length} articles, ${corpus.passages.length} passages, ${facts.length} facts, ${entities.all.length} entities`,
  );
  return 0;
}

function showExamples(context: Context): void {
  const style = createStyle(terminal().colours);
  console.log(
    '没有设置 DISCORD_TOKEN，命令在此运行（No DISCORD_TOKEN: the commands run here）。\n',
  );
  for (const line of EXAMPLES) console.log(`${line}\n${answerLine(line, context, style)}\n`);
}

function terminal() {
  const { stdin, stdout } = process;
  const interactive = stdin.isTTY === true && stdout.isTTY === true;
  const colours = stdout.isTTY === true && !process.env['NO_COLOR'];
  return { input: stdin, output: stdout, interactive, colours };
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}

// A reader that leaves early (`… | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2));
