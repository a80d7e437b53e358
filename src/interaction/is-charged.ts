import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { parseCustomId } from '../surfaces/discord/custom-id.ts';

/**
 * Whether an interaction counts towards the cooldown: what searches, what posts for all to see, and
 * turning a page, which makes its whole answer again. Suggestions come with every letter typed, and
 * the other controls look something up for one person: they cost little and bother nobody.
 */
export function isCharged(interaction: APIInteraction): boolean {
  if (interaction.type === InteractionType.ApplicationCommand) return true;
  if (interaction.type !== InteractionType.MessageComponent) return false;
  const action = parseCustomId(interaction.data.custom_id)?.action;
  return action === 'share' || action === 'page';
}
