import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Answer } from '../../answer/answer.ts';
import type { Topic } from '../../answer/topic.ts';
import type { Context } from '../../commands/command.ts';
import { APOLOGY, NO_DATABASE, type Sentence, saySentence } from '../../interaction/sentences.ts';
import { toItsEnd } from '../../pending/pending.ts';
import { Superseded, Unavailable } from '../../pending/unavailable.ts';
import { renderExplanation } from '../../surfaces/console/explanation.ts';
import { renderConsole } from '../../surfaces/console/render.ts';
import type { Style } from '../../surfaces/console/style.ts';
import { renderJson } from '../../surfaces/json.ts';
import { CATALOGUES, LOCALES, type Locale } from '../../surfaces/texts/locales.ts';
import type { Log } from '../log.ts';
import { type Answered, answerLine } from './answer-line.ts';
import { completeLine } from './complete-line.ts';
import type { Completion } from './completion.ts';
import { type Contexts, doOnNewest } from './contexts.ts';
import { wrapLines } from './wrap-lines.ts';

/** Where a console session reads and writes. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  /** Whether a person is typing: gives a prompt, history, completion and wrapped lines. */
  readonly interactive: boolean;
  readonly colours: boolean;
}

/** How a console session answers. */
export interface Manner {
  /** One line of JSON per answer instead of text. */
  readonly json: boolean;
  /** Explains every answer, as if each line said `explain:true`. */
  readonly explain: boolean;
}

/** Whoever types one of these, in whatever case, wants to leave. */
const LEAVES = new Set([
  'quit',
  ':q',
  ...LOCALES.map((locale) => CATALOGUES[locale].console.leave),
]);

/** Draws the answer to a line, as wide as the terminal. */
export function drawAnswer(answered: Answered, context: Context, terminal: Terminal): string {
  const { answer, explanation, meant } = answered;
  const style = createStyle(terminal.colours);
  const text =
    meant === undefined ? renderConsole(answer, context.locale, context.library, style) : meant;
  const whole =
    explanation === undefined ? text : `${text}\n${renderExplanation(explanation, style)}`;
  return drawText(whole, terminal);
}

/** Breaks lines for whoever sits there; others get them whole. */
export function drawText(text: string, { interactive, output }: Terminal): string {
  const { columns } = output;
  return interactive && columns !== undefined ? wrapLines(text, columns) : text;
}

/** One line of JSON: the input, the answer, the Discord message and any explanation asked for. */
function toJson(line: string, answered: Answered, { library }: Context): string {
  const { answer, reply, explanation } = answered;
  const json = renderJson(answer, library.entities);
  return JSON.stringify({ input: line, answer: json, reply, explanation });
}

/**
 * Reads commands until the input ends or, where no program reads along, someone leaves. A line that
 * fails gets an apology and is logged; the next one is answered as usual.
 */
export async function runConsole(
  terminal: Terminal,
  { json, explain }: Manner,
  contexts: Contexts,
  log: Log,
): Promise<void> {
  const { input, output, interactive } = terminal;
  const { locale } = contexts.current();
  let after: Topic | undefined;
  const draw = (line: string, answered: Answered, context: Context): string =>
    json ? toJson(line, answered, context) : `${drawAnswer(answered, context, terminal)}\n`;
  const answered = async (line: string): Promise<string> => {
    try {
      // Drawn as part of the work, so that what a surface reads can be fetched as well.
      const { value } = await doOnNewest(contexts, (context) => {
        const found = answerLine(line, context, { explain, after });
        return { text: draw(line, found, context), topic: found.topic };
      });
      if (!json) after = value.topic;
      return value.text;
    } catch (err) {
      const context = contexts.current();
      const isAway = err instanceof Unavailable || err instanceof Superseded;
      // Whoever watches the database tells the log why.
      log[isAway ? 'debug' : 'error']({ err }, 'a line was not answered');
      const value = isAway
        ? said(NO_DATABASE, 'error.no-database', locale)
        : said(APOLOGY, 'error.unexpected', locale);
      return draw(line, value, context);
    }
  };
  const lines = createInterface({
    input,
    ...(interactive ? { output, prompt: promptIn(locale) } : {}),
    terminal: interactive,
    completer: (typed: string) => complete(typed, contexts.current(), log),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  lines.on('SIGINT', () => clearOrClose(lines));
  if (interactive && !json) output.write(`${drawText(hintIn(locale), terminal)}\n`);
  if (interactive) lines.prompt();
  let left = false;
  for await (const line of lines) {
    left = !json && LEAVES.has(line.trim().toLowerCase());
    if (left) break;
    if (!output.write(`${await answered(line)}\n`)) await drained(output);
    if (interactive) lines.prompt();
  }
  lines.close();
  // Ctrl-C and Ctrl-D leave the prompt as it stands.
  if (interactive && !left) output.write('\n');
}

/** Ctrl-C takes back what was typed; with nothing typed, it leaves. */
function clearOrClose(lines: Interface): void {
  if (lines.line === '') lines.close();
  else for (const name of ['e', 'u']) lines.write(null, { ctrl: true, name });
}

function said(answer: Answer, sentence: Sentence, locale: Locale): Answered {
  return { answer, reply: saySentence(sentence, locale) };
}

/** What cannot be completed stays as it was typed. */
async function complete(typed: string, context: Context, log: Log): Promise<Completion> {
  try {
    return await toItsEnd(() => completeLine(typed, context));
  } catch (err) {
    log.debug({ err }, 'nothing was completed');
    return [[], typed];
  }
}

function hintIn(locale: Locale): string {
  return CATALOGUES[locale].console.hint;
}

function promptIn(locale: Locale): string {
  return `${CATALOGUES[locale].console.prompt}> `;
}

export function createStyle(colours: boolean): Style {
  if (!colours) return { bold: String, dim: String, mark: (text) => `【${text}】` };
  return {
    bold: (text) => styleText('bold', text),
    dim: (text) => styleText('gray', text),
    mark: (text) => styleText(['bold', 'green'], text),
  };
}

const ENDS = ['drain', 'close', 'error'];

/** Resolves when the stream accepts more, or never will again. */
function drained(output: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ENDS) output.off(event, done);
      resolve();
    };
    for (const event of ENDS) output.on(event, done);
  });
}
