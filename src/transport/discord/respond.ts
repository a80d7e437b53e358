import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import type { CommandDefinition } from '../../commands/command.ts';
import type { Plan } from '../../interaction/plan.ts';
import { isCharged, planInteraction } from '../../interaction/plan-interaction.ts';
import { saySentence } from '../../interaction/sentences.ts';
import { userOf } from '../../interaction/who.ts';
import { parseCustomId } from '../../surfaces/discord/custom-id.ts';
import { type Locale, toLocale } from '../../surfaces/texts/locales.ts';
import { carryOut, type Tools } from './carry-out.ts';
import type { Cooldown } from './cooldown.ts';
import { isExpired } from './deliver.ts';

/** What an interaction is answered with. */
export interface Responder extends Tools {
  readonly commands: readonly CommandDefinition[];
  /** Without it anyone may ask as often as they like. */
  readonly cooldown?: Cooldown | undefined;
}

/**
 * Answers one interaction. Never rejects: what goes wrong becomes one sentence for the user and an
 * entry in the log.
 */
export async function respond(interaction: APIInteraction, responder: Responder): Promise<void> {
  const started = performance.now();
  const log = responder.log.child({ interaction: interaction.id, what: nameOf(interaction) });
  const locale = toLocale('locale' in interaction ? interaction.locale : undefined);
  try {
    const plan = planFor(interaction, locale, { ...responder, log });
    const { kind, deferred } = await carryOut(plan, interaction, locale, { ...responder, log });
    const ms = Math.round(performance.now() - started);
    // There are suggestions for every letter that is typed.
    const level = plan.kind === 'suggestions' ? 'debug' : 'info';
    log[level]({ kind, ms, deferred }, 'answered');
  } catch (err) {
    if (isExpired(err)) log.warn('the interaction expired before it was answered');
    else log.error({ err }, 'a response was not delivered');
  }
}

/** A plan that cannot be made is answered as one that cannot be carried out. */
function planFor(
  interaction: APIInteraction,
  locale: Locale,
  { cooldown, commands, log }: Responder,
): Plan {
  try {
    const seconds = isCharged(interaction) ? (cooldown?.take(userOf(interaction)) ?? 0) : 0;
    if (seconds === 0) return planInteraction(interaction, locale, commands);
    return { kind: 'refusal', reply: saySentence('cooldown.wait', locale, { seconds }) };
  } catch (err) {
    log.error({ err }, 'a handler failed');
    return { kind: 'refusal', reply: saySentence('error.unexpected', locale) };
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
