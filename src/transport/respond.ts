import type { REST } from 'discord.js';
import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import type { Context } from '../commands/command.ts';
import { handle } from '../interaction/handle.ts';
import { isCharged } from '../interaction/is-charged.ts';
import type { Plan } from '../interaction/plan.ts';
import { planMessage, refused } from '../interaction/plan-answer.ts';
import { userOf } from '../interaction/who.ts';
import { parseCustomId } from '../surfaces/discord/custom-id.ts';
import { carryOut } from './carry-out.ts';
import type { Cooldown } from './cooldown.ts';
import { isExpired } from './deliver.ts';
import type { Log } from './log.ts';

/** Discord waits 3 s for the first response; a deferral has to be on its way well before. */
export const DEFER_AFTER_MS = 2000;

/** What an interaction is answered with. */
export interface Responder {
  readonly rest: REST;
  readonly log: Log;
  readonly deferAfterMs: number;
  readonly cooldown?: Cooldown;
}

/**
 * Answers one interaction. Never rejects: what goes wrong becomes one sentence for the user and an
 * entry in the log.
 */
export async function respond(
  interaction: APIInteraction,
  context: Context,
  responder: Responder,
): Promise<void> {
  const started = performance.now();
  const log = responder.log.child({ interaction: interaction.id, what: nameOf(interaction) });
  try {
    const made = plan(interaction, context, responder);
    const { kind, deferred } = await carryOut(made, interaction, context, { ...responder, log });
    const ms = Math.round(performance.now() - started);
    // There are suggestions for every letter that is typed.
    const level = made.kind === 'suggestions' ? 'debug' : 'info';
    log[level]({ kind, ms, deferred }, 'answered');
  } catch (err) {
    if (isExpired(err)) log.warn('the interaction expired before it was answered');
    else log.error({ err }, 'a response was not delivered');
  }
}

/** A plan that cannot be made fails as one that cannot be carried out. */
function plan(interaction: APIInteraction, context: Context, { cooldown }: Responder): Plan {
  try {
    const seconds = isCharged(interaction) ? (cooldown?.take(userOf(interaction)) ?? 0) : 0;
    if (seconds === 0) return handle(interaction, context);
    return planMessage(true, () => refused('cooldown.wait', { seconds }), context);
  } catch (error) {
    return { kind: 'message', ephemeral: true, run: () => Promise.reject(error) };
  }
}

/** The command or what a control does; never what a user typed. */
function nameOf(interaction: APIInteraction): string {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      return `/${interaction.data.name}`;
    case InteractionType.MessageComponent:
      return `button ${parseCustomId(interaction.data.custom_id)?.action ?? 'unknown'}`;
    default:
      return `type ${interaction.type}`;
  }
}
