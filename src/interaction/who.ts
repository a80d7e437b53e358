import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { ControlUse, Interaction } from './interaction.ts';

/** The user's id; empty in the console, where there is none. */
export function userOf({ member, user }: Pick<Interaction, 'member' | 'user'>): string {
  return member?.user.id ?? user?.id ?? '';
}

/** Whether the message whose control was used is the bot's. */
export function isOwnMessage({ message, application_id }: ControlUse): boolean {
  return message?.author?.id === application_id || message?.application_id === application_id;
}

/** The asker may delete an answer, and so may anyone who can manage messages in the server. */
export function mayDelete(interaction: ControlUse): boolean {
  const asker = interaction.message?.interaction_metadata?.user.id;
  if (asker !== undefined && asker === userOf(interaction)) return true;
  const permissions = BigInt(interaction.member?.permissions ?? 0);
  const { ManageMessages, Administrator } = PermissionFlagsBits;
  return (permissions & (ManageMessages | Administrator)) !== 0n;
}
