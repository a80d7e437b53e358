import type { REST } from 'discord.js';
import type { Topic } from '../../answer/topic.ts';
import type { Plan } from '../../interaction/plan.ts';
import type { SuggestionRequest } from '../../interaction/request.ts';
import { NO_WORDS, saySentence } from '../../interaction/sentences.ts';
import type { Choices } from '../../interaction/suggest.ts';
import type { Reply } from '../../surfaces/discord/render.ts';
import { renderSeen } from '../../surfaces/discord/share.ts';
import type { Locale } from '../../surfaces/texts/locales.ts';
import { type Clock, inTime } from '../clock.ts';
import type { Answered, Answerer, Outcome } from '../library/answerer.ts';
import type { Log } from '../log.ts';
import * as deliver from './deliver.ts';

/** What carrying out a plan needs. */
export interface Tools {
  readonly answerer: Answerer;
  readonly rest: REST;
  readonly log: Log;
  readonly clock: Clock;
}

/** The outcome of a plan, for the log. */
export interface CarriedOut {
  readonly kind: string;
  /** Whether Discord was first told to wait. */
  readonly deferred: boolean;
  /** What the answer was about, for questions that follow. */
  readonly topic?: Topic | undefined;
}

/** Discord waits 3 s for the first response, so a deferral must be sent well before. */
export const DEFER_AFTER_MS = 2000;

/**
 * Carries out a plan through Discord's REST API.
 * @throws REST's error if a response cannot be delivered
 */
export async function carryOut(
  plan: Plan,
  to: deliver.Address,
  locale: Locale,
  tools: Tools,
): Promise<CarriedOut> {
  const { rest } = tools;
  switch (plan.kind) {
    case 'message':
    case 'update':
      return sendAnswer(plan, to, locale, tools);
    case 'refusal':
      await deliver.answer(to, plan.reply, true, rest);
      return { kind: 'refused', deferred: false };
    case 'share': {
      const share = () => deliver.answer(to, plan.reply, false, rest);
      const done = await orTell(share, deliver.answer, to, locale, tools);
      return { kind: done ? 'shared' : 'error', deferred: false };
    }
    case 'deletion': {
      const wait = () => deliver.deferUpdate(to, rest);
      const remove = () => deliver.remove(to, rest);
      const done =
        (await orTell(wait, deliver.answer, to, locale, tools)) &&
        (await orTell(remove, deliver.followUp, to, locale, tools));
      return { kind: done ? 'deleted' : 'error', deferred: false };
    }
    case 'suggestions':
      await deliver.sendSuggestions(to, await suggestionsFor(plan.request, tools), rest);
      return { kind: 'suggestions', deferred: false };
  }
}

/** Does what a control is for; if Discord refuses, only the user who pressed it is told. */
async function orTell(
  act: () => Promise<unknown>,
  tell: typeof deliver.answer,
  to: deliver.Address,
  locale: Locale,
  { rest, log }: Tools,
): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (err) {
    // After that, nothing sent would arrive.
    if (deliver.isExpired(err)) throw err;
    log.error({ err }, 'Discord refused the action of a control');
    await tell(to, saySentence('error.unexpected', locale), true, rest);
    return false;
  }
}

/** Suggestions cannot be deferred; if there are none, Discord shows an empty list. */
async function suggestionsFor(
  request: SuggestionRequest | undefined,
  { answerer, log }: Tools,
): Promise<Choices> {
  if (request === undefined) return [];
  const outcome = await answerer.suggest(request);
  if (outcome.kind === 'done') return outcome.value;
  if (outcome.kind === 'failed') log.error({ err: outcome.error }, 'suggestions failed');
  return [];
}

/** A message to send, and who is to see it. */
interface Message extends Pick<Answered, 'kind' | 'reply' | 'audience'> {
  readonly isAnswer: boolean;
  readonly topic?: Topic;
}

/** Sends an answer at once, or after a deferral if the work takes long. */
async function sendAnswer(
  plan: Extract<Plan, { kind: 'message' | 'update' }>,
  to: deliver.Address,
  locale: Locale,
  tools: Tools,
): Promise<CarriedOut> {
  const { answerer, rest, log, clock } = tools;
  const work = answerer.answer(plan.request).then((outcome) => messageFor(outcome, locale, log));
  const quick = await inTime(work, DEFER_AFTER_MS, clock);
  const deferred = quick === undefined;
  if (deferred) {
    if (plan.kind === 'update') await deliver.deferUpdate(to, rest);
    else await deliver.defer(to, plan.ephemeral, rest);
  }
  const send = ({ kind, reply, isAnswer, audience }: Message) => {
    const isPublic = plan.kind === 'message' && !plan.ephemeral;
    const isHidden = !isPublic || audience === 'asker';
    // A bot that leaves may have time for one request only.
    const mayTellAlone = kind !== 'leaving';
    if (deferred && isPublic && isHidden && mayTellAlone)
      return tellAlone(to, reply, locale, tools);
    if (deferred) return deliver.edit(to, reply, rest);
    if (plan.kind === 'update' && isAnswer) return deliver.update(to, reply, rest);
    return deliver.answer(to, reply, isHidden, rest);
  };
  const message = quick ?? (await work);
  try {
    await send(message);
  } catch (err) {
    if (!deliver.isBodyRefused(err)) throw err;
    log.error({ err }, 'Discord refused a reply');
    await send(apology(locale));
  }
  return { kind: message.kind, deferred, topic: message.topic };
}

/**
 * Sends what only the asker is to see after a deferral that all see. Discord takes a follow-up for
 * the answer to the deferral, hence public, for as long as its placeholder is there; so that goes
 * first. If it cannot be deleted, all see the answer, which is better than none.
 */
async function tellAlone(
  to: deliver.Address,
  reply: Reply,
  locale: Locale,
  { rest, log }: Tools,
): Promise<void> {
  let shown = reply;
  try {
    await deliver.remove(to, rest);
  } catch (err) {
    if (deliver.isExpired(err)) throw err;
    log.warn({ err }, 'the placeholder of an answer stays, so that all see the answer');
    shown = renderSeen(reply, locale, NO_WORDS) ?? reply;
  }
  await deliver.followUp(to, shown, true, rest);
}

/** The message that an outcome becomes; a failure is logged. */
export function messageFor(outcome: Outcome<Answered>, locale: Locale, log: Log): Message {
  switch (outcome.kind) {
    case 'done':
      return { ...outcome.value, isAnswer: true };
    case 'failed':
      log.error({ err: outcome.error }, 'a handler failed');
      return apology(locale);
    default: {
      const { kind } = outcome;
      return withoutAnswer(kind, saySentence(`error.${kind}`, locale));
    }
  }
}

export function apology(locale: Locale): Message {
  return withoutAnswer('error', saySentence('error.unexpected', locale));
}

function withoutAnswer(kind: string, reply: Reply): Message {
  return { kind, reply, audience: 'asker', isAnswer: false };
}
