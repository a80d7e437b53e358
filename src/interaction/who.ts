import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { ControlUse } from './interaction.ts';

/** Who uses the bot, as Discord says it: `member` in a server, `user` elsewhere. */
interface Asker {
  readonly member?: { readonly user: { readonly id: string } } | null | undefined;
  readonly user?: { readonly id: string } | null | undefined;
}

/** The user's id; empty in the console, where there is none. */
export function userOf({ member, user }: Asker): string {
  return member?.user.id ?? user?.id ?? '';
}

/** Whether the message whose control was used is the bot's. */
export function isOwnMessage({ message, application_id }: ControlUse): boolean {
  return message?.author?.id === application_id || message?.application_id === application_id;
}

/**
 * The asker may delete an answer, and so may anyone who can manage messages in the server.
 * @param named the asker by the control's own word, which counts if the message has that control
 */
export function mayDelete(interaction: ControlUse, named: string | undefined): boolean {
  const { message, data } = interaction;
  const asker =
    named !== undefined && hasControl(message?.components, data.custom_id)
      ? named
      : message?.interaction_metadata?.user.id;
  if (asker !== undefined && asker === userOf(interaction)) return true;
  const permissions = BigInt(interaction.member?.permissions ?? 0);
  const { ManageMessages, Administrator } = PermissionFlagsBits;
  return (permissions & (ManageMessages | Administrator)) !== 0n;
}

/** Whether one of these components, or of those inside them, has this custom_id. */
function hasControl(components: unknown, customId: string): boolean {
  const ahead: unknown[] = [components];
  while (ahead.length > 0) {
    const part = ahead.pop();
    if (typeof part !== 'object' || part === null) continue;
    if ('custom_id' in part && part.custom_id === customId) return true;
    ahead.push(...Object.values(part));
  }
  return false;
}
