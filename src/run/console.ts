import type { Config } from '../config.ts';
import { answerLine, createStyle, type Manner, runConsole } from '../transport/console/console.ts';
import { createLog } from '../transport/log.ts';
import { createContext } from './context.ts';

/** What is shown first where there is no token: the two things that the bot is for. */
const EXAMPLES = ['/partner 腾讯', '/ask 银行核心诉求'];

const PLAIN: Manner = { json: false, explain: false };

/** The commands in the console, for want of a token: examples first. @returns the exit code */
export async function demonstrate(config: Config): Promise<number> {
  const context = await createContext(config);
  if (context === undefined) return 1;
  const style = createStyle(terminal().colours);
  console.log(
    '没有设置 DISCORD_TOKEN，命令在此运行（No DISCORD_TOKEN: the commands run here）。\n',
  );
  for (const line of EXAMPLES) console.log(`${line}\n${answerLine(line, context, style)}\n`);
  await runConsole(terminal(), PLAIN, context, createLog(config));
  return 0;
}

/** The commands in the console, one a line. @returns the exit code */
export async function converse(config: Config, manner: Manner): Promise<number> {
  const context = await createContext(config);
  if (context === undefined) return 1;
  await runConsole(terminal(), manner, context, createLog(config));
  return 0;
}

function terminal() {
  const { stdin, stdout } = process;
  const interactive = stdin.isTTY === true && stdout.isTTY === true;
  const colours = stdout.isTTY === true && !process.env['NO_COLOR'];
  return { input: stdin, output: stdout, interactive, colours };
}
