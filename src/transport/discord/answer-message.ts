import type { REST } from 'discord.js';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import { localeOf, planSaid, type SaidPlan, wordsOf } from '../../interaction/plan-said.ts';
import { refuse } from '../../interaction/refuse.ts';
import type { Said } from '../../interaction/said.ts';
import type { Reply } from '../../surfaces/discord/render.ts';
import type { Locale } from '../../surfaces/texts/locales.ts';
import type { AnyLocale } from '../../text/locale.ts';
import { inTime } from '../clock.ts';
import type { Cooldown } from '../cooldown.ts';
import type { Usage } from '../metrics/metrics.ts';
import { outcomeOf, type ResponseOutcome } from '../metrics/outcomes.ts';
import { apology, type CarriedOut, messageFor, PICTURE_MS, type Tools } from './carry-out.ts';
import { codeOf, isBodyRefused } from './discord-errors.ts';
import { type Illustrated, illustrate } from './illustrate.ts';
import { isClosed, postReply, postTyping } from './post.ts';
import type { Topics } from './topics.ts';

/** What answering a message needs. */
export interface MessageTools extends Tools {
  readonly rest: REST;
  /** If missing, anyone may ask as often as they like. */
  readonly cooldown?: Cooldown | undefined;
  readonly topics: Topics;
}

/** From then on people wonder whether they were heard. */
const TYPING_AFTER_MS = 1500;

/**
 * Answers a message with a reply. Never rejects: a failure becomes one sentence for the user and a
 * log entry. The log has neither words nor who wrote them.
 * @param server the locale of the server in which it was written
 */
export async function answerMessage(
  said: Said,
  server: AnyLocale | undefined,
  tools: MessageTools,
): Promise<void> {
  const started = performance.now();
  const log = tools.log.child({ message: said.id });
  const count = (outcome: ResponseOutcome) =>
    tools.metrics?.responded(MESSAGE, outcome, performance.now() - started);
  try {
    const { kind, outcome } = await answer(said, server, { ...tools, log });
    count(outcome);
    const ms = Math.round(performance.now() - started);
    // A flood of messages is not to become a flood of log lines.
    log[kind === 'ignored' ? 'debug' : 'info']({ kind, ms }, 'answered');
  } catch (err) {
    count(isClosed(err) ? 'closed' : 'undelivered');
    if (isClosed(err)) log.warn({ code: codeOf(err) }, CLOSED_TO_BOT);
    else log.error({ err }, 'a reply was not delivered');
  }
}

const MESSAGE: Usage = { type: 'message', name: 'other' };

const CLOSED_TO_BOT =
  'the bot may not answer there: it needs View Channel, Send Messages and Read Message History';

/** The kind of an answer, for the log, and its outcome, for those who count. */
interface Replied {
  readonly kind: CarriedOut['kind'] | 'ignored';
  readonly outcome: ResponseOutcome;
}

const IGNORED: Replied = { kind: 'ignored', outcome: 'ignored' };

async function answer(
  said: Said,
  server: AnyLocale | undefined,
  tools: MessageTools,
): Promise<Replied> {
  const { cooldown, topics } = tools;
  const seconds = (await cooldown?.take(said.person)) ?? 0;
  // People are told once, or a flood of messages would be answered with a flood.
  if (seconds > 0 && (await cooldown?.tells(said.person)) !== true) return IGNORED;
  const words = wordsOf(said);
  const locale = localeOf(words, server);
  const plan: SaidPlan =
    seconds > 0
      ? refuse('cooldown.wait', locale, { seconds })
      : planSaid(said, words, locale, topics.find(said.answer, said));
  return carryOut(plan, said, locale, tools);
}

async function carryOut(
  plan: SaidPlan,
  said: Said,
  locale: Locale,
  tools: MessageTools,
): Promise<Replied> {
  const { answerer, rest, log, clock, topics } = tools;
  if (plan.kind === 'refusal') {
    await postReply(said, plan.reply, rest);
    return { kind: 'refused', outcome: outcomeOf(plan.why) };
  }
  const work = answerer.answer(plan.request).then((outcome) => messageFor(outcome, locale, log));
  if ((await inTime(work, TYPING_AFTER_MS, clock)) === undefined) {
    postTyping(said, rest).catch((err: unknown) => log.debug({ err }, 'typing was not shown'));
  }
  const { kind, reply, topic, illustration } = await work;
  const shown = await illustrate(reply, illustration, 'file', PICTURE_MS, tools);
  try {
    const id = await post(said, shown, reply, tools);
    if (topic !== undefined) topics.keep(topic, id, said);
  } catch (err) {
    if (!isBodyRefused(err) || isClosed(err)) throw err;
    log.error({ err }, 'Discord refused a reply');
    await postReply(said, apology(locale).reply, rest);
    return { kind: 'error', outcome: 'failed' };
  }
  return { kind, outcome: outcomeOf(kind) };
}

/** Where the bot may write but attach no files, a reply goes without its picture. */
async function post(
  said: Said,
  { reply, files }: Illustrated,
  plain: Reply,
  { rest, log }: MessageTools,
): Promise<string> {
  try {
    return await postReply(said, reply, rest, files);
  } catch (err) {
    if (files.length === 0 || codeOf(err) !== Code.MissingPermissions) throw err;
    log.debug({ err }, 'a picture was not posted');
    return postReply(said, plain, rest);
  }
}
