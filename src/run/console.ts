import { bestKnown } from '../answer/best-known.ts';
import type { Config } from '../config.ts';
import type { Library } from '../library/library.ts';
import { CATALOGUES } from '../surfaces/texts/locales.ts';
import {
  answerLine,
  createStyle,
  isAnswered,
  type Manner,
  runConsole,
} from '../transport/console/console.ts';
import { createLog } from '../transport/log.ts';
import { createContext } from './context.ts';

/** Shown first if there is no token: the two main uses of the bot. */
const EXAMPLES = [
  { shipped: '/partner 腾讯', own: ownName },
  { shipped: '/ask 银行核心诉求', own: ownQuestion },
];

const PLAIN: Manner = { json: false, explain: false };

/** Runs the console if there is no token, with examples first. @returns the exit code */
export async function demonstrate(config: Config): Promise<number> {
  const context = await createContext(config);
  if (context === undefined) return 1;
  const style = createStyle(terminal().colours);
  console.log(`${CATALOGUES[context.locale].console.noToken}\n`);
  for (const { shipped, own } of EXAMPLES) {
    const line = isAnswered(shipped, context) ? shipped : own(context.library);
    if (line !== undefined) console.log(`${line}\n${answerLine(line, context, style)}\n`);
  }
  await runConsole(terminal(), PLAIN, context, createLog(config));
  return 0;
}

/** Runs the console, one command per line. @returns the exit code */
export async function converse(config: Config, manner: Manner): Promise<number> {
  const context = await createContext(config);
  if (context === undefined) return 1;
  await runConsole(terminal(), manner, context, createLog(config));
  return 0;
}

/** For other libraries, the example is the name with the most facts. */
function ownName(library: Library): string | undefined {
  const best = bestKnown(library)[0]?.name['zh-CN'];
  return best === undefined ? undefined : `/partner ${best}`;
}

function ownQuestion({ questions }: Library): string | undefined {
  const [first] = questions;
  return first === undefined ? undefined : `/ask ${first.text}`;
}

function terminal() {
  const { stdin, stdout } = process;
  const interactive = stdin.isTTY === true && stdout.isTTY === true;
  const colours = stdout.isTTY === true && !process.env['NO_COLOR'];
  return { input: stdin, output: stdout, interactive, colours };
}
