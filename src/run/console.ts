import { bestKnown } from '../answer/best-known.ts';
import type { Config } from '../config.ts';
import type { Library } from '../library/library.ts';
import { toItsEnd } from '../pending/pending.ts';
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
import { createLog } from '../transport/log.ts';
import { answerHere } from './answer-here.ts';
import { cooldownsOf } from './cooldowns.ts';
import { loadHere } from './library-here.ts';
import { startMeasuring } from './measuring.ts';
import { startPainting } from './painting.ts';
import { openBeside } from './web.ts';

const PLAIN: Manner = { json: false, explain: false };
/** To an example itself nothing is added. */
const ALONE = { explain: false };
const NOT_LOADED = { isReady: false, waiting: 0, reload: { kind: 'none' } } as const;

/**
 * Runs the console if there is no token, with examples first and the website beside it.
 * @returns the exit code
 */
export async function demonstrate(
  config: Config,
  locale: Locale = DEFAULT_LOCALE,
): Promise<number> {
  const terminal = createTerminal();
  const log = createLog(config);
  const state = () => library?.state() ?? NOT_LOADED;
  const measuring = await startMeasuring(config, { library: state });
  const library = await loadHere(config, locale, log, measuring?.metrics);
  if (library === undefined) return 1;
  const answerer = answerHere(library, measuring?.metrics);
  const painter = startPainting(log);
  const { readers: cooldown } = await cooldownsOf(config, log);
  const context = library.current();
  const { commands } = context;
  const own = { answerer, painter, log, measuring, cooldown, commands };
  const web = await openBeside(config, own);
  const { noToken, web: opened, exampleName, exampleQuestion } = CATALOGUES[locale].console;
  console.log(drawText(noToken, terminal));
  if (web !== undefined) console.log(drawText(opened.replace('{address}', web.address), terminal));
  console.log('');
  for (const { shipped, own } of [
    { shipped: `/partner ${exampleName}`, own: ownName },
    { shipped: `/ask ${exampleQuestion}`, own: ownQuestion },
  ]) {
    const isKnown = isAnswer(await toItsEnd(() => answerLine(shipped, context, ALONE)));
    const line = isKnown ? shipped : own(context.library, locale);
    if (line === undefined) continue;
    const drawn = await toItsEnd(() =>
      drawAnswer(answerLine(line, context, ALONE), context, terminal),
    );
    console.log(`${line}\n${drawn}\n`);
  }
  await runConsole(terminal, PLAIN, library, log);
  await library.close();
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
  const log = createLog(config);
  const library = await loadHere(config, locale, log);
  if (library === undefined) return 1;
  await runConsole(createTerminal(), manner, library, log);
  await library.close();
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
