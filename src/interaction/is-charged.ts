import { type APIInteraction, InteractionType } from 'discord-api-types/v10';
import { parseCustomId } from '../surfaces/discord/custom-id.ts';

/**
 * Whether an interaction counts towards the cooldown: what searches, and what posts for all to see.
 * Suggestions come with every letter typed, and the other controls look something up for one
 * person: they cost little and bother nobody.
 */
export function isCharged(interaction: APIInteraction): boolean {
  if (interaction.type === InteractionType.ApplicationCommand) return true;
  if (interaction.type !== InteractionType.MessageComponent) return false;
  return parseCustomId(interaction.data.custom_id)?.action === 'share';
}
