import { bestKnown } from '../answer/best-known.ts';
import type { Config } from '../config.ts';
import type { Library } from '../library/library.ts';
import { CATALOGUES, type Locale } from '../surfaces/texts/locales.ts';
import { DEFAULT_LOCALE } from '../text/locale.ts';
import { answerLine, isAnswer } from '../transport/console/answer-line.ts';
import {
  drawAnswer,
  drawText,
  type Manner,
  runConsole,
  type Terminal,
} from '../transport/console/console.ts';
import { sizeOf } from '../transport/library/watch.ts';
import { createLog } from '../transport/log.ts';
import { answerHere } from './answer-here.ts';
import { createContext } from './context.ts';
import { cooldownsOf } from './cooldowns.ts';
import { startMeasuring } from './measuring.ts';
import { startPainting } from './painting.ts';
import { openBeside } from './web.ts';

const PLAIN: Manner = { json: false, explain: false };
/** To an example itself nothing is added. */
const ALONE = { explain: false };

/**
 * Runs the console if there is no token, with examples first and the website beside it.
 * @returns the exit code
 */
export async function demonstrate(
  config: Config,
  locale: Locale = DEFAULT_LOCALE,
): Promise<number> {
  const loaded = await createContext(config);
  if (loaded === undefined) return 1;
  const context = { ...loaded, locale };
  const terminal = createTerminal();
  const log = createLog(config);
  const library = () => ({ isReady: true, waiting: 0 });
  const measuring = await startMeasuring(config, { library });
  measuring?.metrics.libraryLoaded(sizeOf(loaded.library));
  const answerer = answerHere(loaded, measuring?.metrics);
  const painter = startPainting(log);
  const { readers: cooldown } = await cooldownsOf(config, log);
  const own = { answerer, painter, log, measuring, cooldown, commands: loaded.commands };
  const web = await openBeside(config, own);
  const { noToken, web: opened, exampleName, exampleQuestion } = CATALOGUES[locale].console;
  console.log(drawText(noToken, terminal));
  if (web !== undefined) console.log(drawText(opened.replace('{address}', web.address), terminal));
  console.log('');
  for (const { shipped, own } of [
    { shipped: `/partner ${exampleName}`, own: ownName },
    { shipped: `/ask ${exampleQuestion}`, own: ownQuestion },
  ]) {
    const isKnown = isAnswer(answerLine(shipped, context, ALONE));
    const line = isKnown ? shipped : own(context.library, locale);
    if (line === undefined) continue;
    const answered = answerLine(line, context, ALONE);
    console.log(`${line}\n${drawAnswer(answered, context, terminal)}\n`);
  }
  await runConsole(terminal, PLAIN, context, log);
  await web?.close(0);
  await painter.close();
  return 0;
}

/** Runs the console, one command per line. @returns the exit code */
export async function converse(
  config: Config,
  manner: Manner,
  locale: Locale = DEFAULT_LOCALE,
): Promise<number> {
  const context = await createContext(config);
  if (context === undefined) return 1;
  await runConsole(createTerminal(), manner, { ...context, locale }, createLog(config));
  return 0;
}

/** For other libraries, the example is the name with the most facts. */
function ownName(library: Library, locale: Locale): string | undefined {
  const best = bestKnown(library)[0]?.name;
  return best === undefined ? undefined : `/partner ${best[locale] ?? best['zh-CN']}`;
}

function ownQuestion({ questions }: Library): string | undefined {
  const [first] = questions;
  return first === undefined ? undefined : `/ask ${first.text}`;
}

function createTerminal(): Terminal {
  const { stdin, stdout } = process;
  const interactive = stdin.isTTY === true && stdout.isTTY === true;
  const colours = stdout.isTTY === true && !process.env['NO_COLOR'];
  return { input: stdin, output: stdout, interactive, colours };
}
