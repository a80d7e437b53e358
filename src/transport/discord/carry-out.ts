import type { AnswerKind } from '../../answer/answer.ts';
import type { Topic } from '../../answer/topic.ts';
import type { Plan } from '../../interaction/plan.ts';
import type { SuggestionRequest } from '../../interaction/request.ts';
import { NO_WORDS, saySentence } from '../../interaction/sentences.ts';
import type { Choices } from '../../interaction/suggest.ts';
import type { Reply } from '../../surfaces/discord/render.ts';
import { renderSeen } from '../../surfaces/discord/share.ts';
import type { Locale } from '../../surfaces/texts/locales.ts';
import { type Clock, inTime } from '../clock.ts';
import type { Answered, Answerer, Outcome, Undone } from '../library/answerer.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { outcomeOf, type ResponseOutcome, type Sent } from '../metrics/outcomes.ts';
import type { Delivery } from './delivery.ts';
import { isBodyRefused, isExpired } from './discord-errors.ts';
import * as first from './first-response.ts';
import { attach, type Illustrated, illustrate, type Pictures, type Way } from './illustrate.ts';

/** What carrying out a plan needs. */
export interface Tools {
  readonly answerer: Answerer;
  readonly log: Log;
  readonly clock: Clock;
  /** Missing where nobody could read them. */
  readonly metrics?: Metrics | undefined;
  /** If missing, messages have no pictures. */
  readonly pictures?: Pictures | undefined;
}

/** The outcome of a plan, for the log and for those who count. */
export interface CarriedOut {
  readonly kind: Sent | 'refused';
  readonly outcome: ResponseOutcome;
  /** Whether Discord was first told to wait. */
  readonly deferred: boolean;
  /** What the answer was about, for questions that follow. */
  readonly topic?: Topic | undefined;
}

/** Discord waits 3 s for the first response, so a deferral must be sent well before. */
export const DEFER_AFTER_MS = 2000;
/** After a deferral, and for a reply to a message, an answer waits so long for its picture. */
export const PICTURE_MS = 3000;

/**
 * Carries out a plan.
 * @throws the delivery's error if a response cannot be delivered
 */
export async function carryOut(
  plan: Plan,
  delivery: Delivery,
  locale: Locale,
  tools: Tools,
): Promise<CarriedOut> {
  const tellFirst = (reply: Reply) => delivery.respond(first.message(reply, true));
  const tellNext = (reply: Reply) => delivery.followUp(first.seenBy(reply, true));
  switch (plan.kind) {
    case 'message':
    case 'update':
      return sendAnswer(plan, delivery, locale, tools);
    case 'refusal':
      await tellFirst(plan.reply);
      return { kind: 'refused', outcome: outcomeOf(plan.why), deferred: false };
    case 'share': {
      const { reply, files } = sharedPicture(plan, delivery, tools);
      const share = () => delivery.respond(first.message(reply, false), files);
      const done = await orTell(share, tellFirst, locale, tools);
      return atOnce(done ? 'shared' : 'error');
    }
    case 'deletion': {
      const wait = () => delivery.respond(first.deferredUpdate());
      const done =
        (await orTell(wait, tellFirst, locale, tools)) &&
        (await orTell(delivery.remove, tellNext, locale, tools));
      return atOnce(done ? 'deleted' : 'error');
    }
    case 'suggestions': {
      const { kind, choices } = await suggestionsFor(plan.request, tools);
      await delivery.respond(first.suggestions(choices));
      return atOnce(kind);
    }
  }
}

function atOnce(kind: Sent): CarriedOut {
  return { kind, outcome: outcomeOf(kind), deferred: false };
}

/** Does what a control is for; if Discord refuses, only the user who pressed it is told. */
async function orTell(
  act: () => Promise<void>,
  tell: (reply: Reply) => Promise<void>,
  locale: Locale,
  { log }: Tools,
): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (err) {
    // After that, nothing sent would arrive.
    if (isExpired(err)) throw err;
    log.error({ err }, 'Discord refused the action of a control');
    await tell(saySentence('error.unexpected', locale));
    return false;
  }
}

/** Suggestions cannot be deferred; if there are none, Discord shows an empty list. */
async function suggestionsFor(
  request: SuggestionRequest | undefined,
  { answerer, log }: Tools,
): Promise<{ readonly kind: Sent; readonly choices: Choices }> {
  if (request === undefined) return { kind: 'suggestions', choices: [] };
  const outcome = await answerer.suggest(request);
  if (outcome.kind === 'done') return { kind: 'suggestions', choices: outcome.value };
  if (outcome.kind !== 'failed') return { kind: outcome.kind, choices: [] };
  log.error({ err: outcome.error }, 'suggestions failed');
  return { kind: 'error', choices: [] };
}

/** A message to send, and who is to see it. */
interface Message extends Omit<Answered, 'topic' | 'kind'> {
  readonly kind: AnswerKind | Undone['kind'];
  readonly isAnswer: boolean;
  readonly topic?: Topic;
}

/** Sends an answer at once, or after a deferral if the work takes long. */
async function sendAnswer(
  plan: Extract<Plan, { kind: 'message' | 'update' }>,
  delivery: Delivery,
  locale: Locale,
  tools: Tools,
): Promise<CarriedOut> {
  const { answerer, log, clock } = tools;
  const since = clock.now();
  const work = answerer.answer(plan.request).then((outcome) => messageFor(outcome, locale, log));
  const quick = await (delivery.waits ? work : inTime(work, DEFER_AFTER_MS, clock));
  const deferred = quick === undefined;
  if (deferred) {
    const isUpdate = plan.kind === 'update';
    await delivery.respond(isUpdate ? first.deferredUpdate() : first.deferral(plan.ephemeral));
  }
  const send = ({ kind, isAnswer, audience }: Message, { reply, files }: Illustrated) => {
    const isPublic = plan.kind === 'message' && !plan.ephemeral;
    const isHidden = !isPublic || audience === 'asker';
    // A bot that leaves may have time for one request only.
    const mayTellAlone = kind !== 'leaving';
    if (deferred && isPublic && isHidden && mayTellAlone)
      return tellAlone(delivery, { reply, files }, locale, tools);
    if (deferred) return delivery.edit(first.inPlace(reply), files);
    const isUpdate = plan.kind === 'update' && isAnswer;
    const body = isUpdate ? first.update(reply) : first.message(reply, isHidden);
    return delivery.respond(body, files);
  };
  const message = quick ?? (await work);
  const way = wayOf(delivery, deferred, tools);
  const ms = deferred ? PICTURE_MS : DEFER_AFTER_MS - (clock.now() - since);
  const shown = await illustrate(message.reply, message.illustration, way, ms, tools);
  try {
    await send(message, shown);
  } catch (err) {
    if (!isBodyRefused(err)) throw err;
    log.error({ err }, 'Discord refused a reply');
    const instead = apology(locale);
    await send(instead, { reply: instead.reply, files: [] });
    return { kind: 'error', outcome: 'failed', deferred };
  }
  const { kind, topic } = message;
  return { kind, outcome: outcomeOf(kind), deferred, topic };
}

/** What comes after a deferral goes by REST, which carries files. */
function wayOf(
  { carriesFiles, picturesAt }: Delivery,
  deferred: boolean,
  { pictures }: Tools,
): Way {
  return carriesFiles || deferred ? 'file' : { base: picturesAt ?? pictures?.publicUrl };
}

/** A message to share, with its picture if that is still kept. */
function sharedPicture(
  { reply, picture }: Extract<Plan, { kind: 'share' }>,
  { carriesFiles }: Delivery,
  { pictures }: Tools,
): Illustrated {
  const painted =
    picture === undefined || !carriesFiles ? undefined : pictures?.painter.kept(picture.name);
  if (picture === undefined || painted === undefined) return { reply, files: [] };
  return attach(reply, painted, picture.description);
}

/**
 * Sends what only the asker is to see after a deferral that all see. Discord takes a follow-up for
 * the answer to the deferral, hence public, for as long as its placeholder is there; so that goes
 * first. If it cannot be deleted, all see the answer, which is better than none.
 */
async function tellAlone(
  delivery: Delivery,
  { reply, files }: Illustrated,
  locale: Locale,
  { log }: Tools,
): Promise<void> {
  let shown: Illustrated = { reply, files };
  try {
    await delivery.remove();
  } catch (err) {
    if (isExpired(err)) throw err;
    log.warn({ err }, 'the placeholder of an answer stays, so that all see the answer');
    const seen = renderSeen(reply, locale, NO_WORDS);
    if (seen !== undefined) shown = { reply: seen, files: [] };
  }
  await delivery.followUp(first.seenBy(shown.reply, true), shown.files);
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

function withoutAnswer(kind: Message['kind'], reply: Reply): Message {
  return { kind, reply, audience: 'asker', isAnswer: false };
}
