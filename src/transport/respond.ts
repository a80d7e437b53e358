import type { REST } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Context } from '../commands/command.ts';
import {
  apologize,
  handle,
  type MessagePlan,
  type Plan,
  type SuggestionsPlan,
} from '../interaction/handle.ts';
import type { Reply } from '../surfaces/discord/render.ts';
import { answer, defer, edit, isBodyRefused, isExpired, suggest } from './deliver.ts';
import type { Log } from './log.ts';

/** Discord waits 3 s for the first response; a deferral has to be on its way well before. */
export const DEFER_AFTER_MS = 2000;

/** What an interaction is answered with. */
export interface Responder {
  readonly rest: REST;
  readonly log: Log;
  readonly deferAfterMs: number;
}

/**
 * Answers one interaction: at once, or, if the work takes long, with a deferral first. Never
 * rejects: what goes wrong becomes one sentence for the user and an entry in the log.
 */
export async function respond(
  interaction: APIInteraction,
  context: Context,
  responder: Responder,
): Promise<void> {
  const planned = plan(interaction, context);
  if (planned.kind === 'suggestions') await respondSuggestions(interaction, planned, responder);
  else await respondMessage(interaction, planned, context, responder);
}

/** Discord takes no deferral here: what fails or comes too late shows nothing. */
async function respondSuggestions(
  interaction: APIInteraction,
  { run }: SuggestionsPlan,
  { rest, log }: Responder,
): Promise<void> {
  const about = { interaction: interaction.id, what: nameOf(interaction) };
  const started = performance.now();
  const choices = () => {
    try {
      return run();
    } catch (err) {
      log.error({ ...about, err }, 'no suggestions could be made');
      return [];
    }
  };
  try {
    await suggest(interaction, choices(), rest);
    const ms = Math.round(performance.now() - started);
    log.debug({ ...about, ms }, 'suggested');
  } catch (err) {
    if (isExpired(err)) log.warn(about, 'suggestions came too late');
    else log.error({ ...about, err }, 'suggestions were not delivered');
  }
}

async function respondMessage(
  interaction: APIInteraction,
  { ephemeral, run }: MessagePlan,
  context: Context,
  { rest, log, deferAfterMs }: Responder,
): Promise<void> {
  const started = performance.now();
  const about = { interaction: interaction.id, what: nameOf(interaction) };
  const apology = () => ({ kind: 'error', reply: apologize(context), ephemeral: true });
  try {
    const work = run().then(
      ({ answer, reply }) => ({ kind: answer.kind as string, reply, ephemeral }),
      (err: unknown) => {
        log.error({ ...about, err }, 'a handler failed');
        return apology();
      },
    );
    const quick = await raceTimer(work, deferAfterMs);
    const deferred = quick === undefined;
    const send = ({ reply, ephemeral }: Outcome) =>
      deferred ? edit(interaction, reply, rest) : answer(interaction, reply, ephemeral, rest);
    if (deferred) await defer(interaction, ephemeral, rest);
    const outcome = quick ?? (await work);
    await send(outcome).catch((err: unknown) => {
      if (!isBodyRefused(err)) throw err;
      log.error({ ...about, err }, 'Discord refused a reply');
      return send(apology());
    });
    const ms = Math.round(performance.now() - started);
    log.info({ ...about, kind: outcome.kind, ms, deferred }, 'answered');
  } catch (err) {
    if (isExpired(err)) log.warn(about, 'the interaction expired before it was answered');
    else log.error({ ...about, err }, 'a response was not delivered');
  }
}

/** What is sent, and to whom. */
interface Outcome {
  readonly kind: string;
  readonly reply: Reply;
  readonly ephemeral: boolean;
}

/** A plan that cannot be made fails as one that cannot be carried out. */
function plan(interaction: APIInteraction, context: Context): Plan {
  try {
    return handle(interaction, context);
  } catch (error) {
    return { kind: 'message', ephemeral: true, run: () => Promise.reject(error) };
  }
}

/** The command or the kind of control; never what a user typed. */
function nameOf(interaction: APIInteraction): string {
  if ('data' in interaction && interaction.data !== undefined && 'name' in interaction.data) {
    return `/${interaction.data.name}`;
  }
  return `type ${interaction.type}`;
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
