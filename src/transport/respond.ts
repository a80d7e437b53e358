import { DiscordAPIError, HTTPError, type REST } from 'discord.js';
import {
  type APIInteraction,
  RESTJSONErrorCodes as Code,
  InteractionResponseType,
  MessageFlags,
  Routes,
} from 'discord-api-types/v10';
import type { Context } from '../commands/command.ts';
import { apologize, handle, type Plan } from '../interaction/handle.ts';
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
  const apology = () => ({ kind: 'error', reply: apologize(context), ephemeral: true });
  const { ephemeral, run } = plan(interaction, context);
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
    return { ephemeral: true, run: () => Promise.reject(error) };
  }
}

function defer(interaction: APIInteraction, ephemeral: boolean, rest: REST): Promise<unknown> {
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  const data = ephemeral ? { flags: MessageFlags.Ephemeral } : {};
  return once(() => rest.post(callback(interaction), { auth: false, body: { type, data } }));
}

function answer(interaction: APIInteraction, reply: Reply, ephemeral: boolean, rest: REST) {
  const type = InteractionResponseType.ChannelMessageWithSource;
  const flags = (reply.body.flags ?? 0) | (ephemeral ? MessageFlags.Ephemeral : 0);
  const body = { type, data: { ...reply.body, flags } };
  const files = filesOf(reply);
  return once(() => rest.post(callback(interaction), { auth: false, body, files }));
}

function edit({ application_id, token }: APIInteraction, reply: Reply, rest: REST) {
  const route = Routes.webhookMessage(application_id, token);
  const files = filesOf(reply);
  return once(() => rest.patch(route, { auth: false, body: reply.body, files }));
}

/**
 * Sends what must take effect once. If the line broke it is sent again, and if that is refused
 * because the first one did arrive, all is well.
 */
async function once(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send().catch((error: unknown) => {
      if (error instanceof DiscordAPIError || error instanceof HTTPError) throw error;
      return send();
    });
  } catch (error) {
    if (codeOf(error) === Code.InteractionHasAlreadyBeenAcknowledged) return undefined;
    throw error;
  }
}

function filesOf({ files }: Reply) {
  return files.map(({ name, data }) => ({ name, data: Buffer.from(data) }));
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

function codeOf(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

/** Too late for the first response, or, after a deferral, for the last. */
const EXPIRED: readonly unknown[] = [
  Code.UnknownInteraction,
  Code.InvalidWebhookToken,
  Code.UnknownWebhook,
];

function isExpired(error: unknown): boolean {
  return EXPIRED.includes(codeOf(error));
}

function isBodyRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 400;
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
