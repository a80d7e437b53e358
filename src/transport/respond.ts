import { DiscordAPIError, type REST } from 'discord.js';
import {
  type APIInteraction,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import type { Context } from '../commands/command.ts';
import { apologize, handle } from '../interaction/handle.ts';
import type { Reply } from '../surfaces/discord/render.ts';
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
  { rest, log, deferAfterMs }: Responder,
): Promise<void> {
  const started = performance.now();
  const about = { interaction: interaction.id, what: nameOf(interaction) };
  const plan = handle(interaction, context);
  try {
    const work = plan.run().then(
      ({ answer, reply }) => ({ kind: answer.kind, reply, ephemeral: plan.ephemeral }),
      (err: unknown) => {
        log.error({ ...about, err }, 'a handler failed');
        return { kind: 'error', reply: apologize(context), ephemeral: true };
      },
    );
    const quick = await raceTimer(work, deferAfterMs);
    if (quick === undefined) {
      const data = plan.ephemeral ? { flags: MessageFlags.Ephemeral } : {};
      const type = InteractionResponseType.DeferredChannelMessageWithSource;
      await rest.post(callback(interaction), { auth: false, body: { type, data } });
    }
    const { kind, reply, ephemeral } = quick ?? (await work);
    if (quick === undefined) await edit(interaction, reply, rest);
    else await answer(interaction, reply, ephemeral, rest);
    const ms = Math.round(performance.now() - started);
    log.info({ ...about, kind, ms, deferred: quick === undefined }, 'answered');
  } catch (err) {
    if (isExpired(err)) log.warn(about, 'the interaction expired before it was answered');
    else log.error({ ...about, err }, 'a response was not delivered');
  }
}

function answer(interaction: APIInteraction, reply: Reply, ephemeral: boolean, rest: REST) {
  const flags = (reply.body.flags ?? 0) | (ephemeral ? MessageFlags.Ephemeral : 0);
  return rest.post(callback(interaction), {
    auth: false,
    body: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { ...reply.body, flags },
    },
    files: [...reply.files].map(({ name, data }) => ({ name, data: Buffer.from(data) })),
  });
}

function edit({ application_id, token }: APIInteraction, { body, files }: Reply, rest: REST) {
  return rest.patch(Routes.webhookMessage(application_id, token), {
    auth: false,
    body,
    files: [...files].map(({ name, data }) => ({ name, data: Buffer.from(data) })),
  });
}

function callback({ id, token }: APIInteraction) {
  return Routes.interactionCallback(id, token);
}

/** The command or the kind of control; never what a user typed. */
function nameOf(interaction: APIInteraction): string {
  if ('data' in interaction && interaction.data !== undefined && 'name' in interaction.data) {
    return `/${interaction.data.name}`;
  }
  return `type ${interaction.type}`;
}

function isExpired(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction;
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
