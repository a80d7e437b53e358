import type { REST } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Context } from '../commands/command.ts';
import type { MessagePlan, Plan, SuggestionsPlan, UpdatePlan } from '../interaction/plan.ts';
import { apologize } from '../interaction/plan-answer.ts';
import type { Reply } from '../surfaces/discord/render.ts';
import * as deliver from './deliver.ts';
import type { Log } from './log.ts';

/** What a plan is carried out with. */
export interface Tools {
  readonly rest: REST;
  readonly log: Log;
  readonly deferAfterMs: number;
}

/** What came of a plan, for the log. */
export interface CarriedOut {
  readonly kind: string;
  /** Discord was first told to wait. */
  readonly deferred: boolean;
}

/**
 * Carries a plan out, each kind as Discord has it.
 * @throws what REST throws when a response cannot be delivered
 */
export async function carryOut(
  plan: Plan,
  interaction: APIInteraction,
  context: Context,
  tools: Tools,
): Promise<CarriedOut> {
  const { rest } = tools;
  switch (plan.kind) {
    case 'message':
    case 'update':
      return sendAnswer(plan, interaction, context, tools);
    case 'share': {
      const share = () => deliver.answer(interaction, plan.reply, false, rest);
      const done = await orTell(share, deliver.answer, interaction, context, tools);
      return { kind: done ? 'shared' : 'error', deferred: false };
    }
    case 'deletion': {
      const wait = () => deliver.deferUpdate(interaction, rest);
      const remove = () => deliver.remove(interaction, rest);
      const done =
        (await orTell(wait, deliver.answer, interaction, context, tools)) &&
        (await orTell(remove, deliver.followUp, interaction, context, tools));
      return { kind: done ? 'deleted' : 'error', deferred: false };
    }
    case 'suggestions':
      await deliver.suggest(interaction, suggestionsOf(plan, tools.log), rest);
      return { kind: 'suggestions', deferred: false };
  }
}

/** Does what a control is for; what Discord will not have is told to whoever used it, alone. */
async function orTell(
  act: () => Promise<unknown>,
  tell: typeof deliver.answer,
  interaction: APIInteraction,
  context: Context,
  { rest, log }: Tools,
): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (err) {
    // Then nothing that is sent would arrive.
    if (deliver.isExpired(err)) throw err;
    log.error({ err }, 'Discord refused what a control is for');
    await tell(interaction, apologize(context), true, rest);
    return false;
  }
}

/** Discord takes no deferral here; what fails shows nothing. */
function suggestionsOf({ run }: SuggestionsPlan, log: Log) {
  try {
    return run();
  } catch (err) {
    log.error({ err }, 'no suggestions could be made');
    return [];
  }
}

/** What is to be sent; an apology is seen by whoever asked alone. */
interface Outcome {
  readonly kind: string;
  readonly reply: Reply;
}

/** Sends an answer at once or, if the work takes long, after a deferral. */
async function sendAnswer(
  plan: MessagePlan | UpdatePlan,
  interaction: APIInteraction,
  context: Context,
  { rest, log, deferAfterMs }: Tools,
): Promise<CarriedOut> {
  const apology = (): Outcome => ({ kind: 'error', reply: apologize(context) });
  const work = plan.run().then(
    ({ answer, reply }): Outcome => ({ kind: answer.kind, reply }),
    (err: unknown) => {
      log.error({ err }, 'a handler failed');
      return apology();
    },
  );
  const quick = await raceTimer(work, deferAfterMs);
  const deferred = quick === undefined;
  if (deferred) {
    if (plan.kind === 'update') await deliver.deferUpdate(interaction, rest);
    else await deliver.defer(interaction, plan.ephemeral, rest);
  }
  const send = ({ kind, reply }: Outcome) => {
    if (deferred) return deliver.edit(interaction, reply, rest);
    if (kind === 'error') return deliver.answer(interaction, reply, true, rest);
    if (plan.kind === 'update') return deliver.update(interaction, reply, rest);
    return deliver.answer(interaction, reply, plan.ephemeral, rest);
  };
  const outcome = quick ?? (await work);
  try {
    await send(outcome);
  } catch (err) {
    if (!deliver.isBodyRefused(err)) throw err;
    log.error({ err }, 'Discord refused a reply');
    await send(apology());
  }
  return { kind: outcome.kind, deferred };
}

/** The work's result if it comes in time, else undefined; the timer does not outlive it. */
async function raceTimer<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
