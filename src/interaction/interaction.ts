import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { written } from './message-text.ts';

const user = z.object({ id: z.string() });

/** Who uses the bot: `member` in a server, `user` elsewhere, neither in the console. */
const asker = z.object({
  member: z.object({ user, permissions: z.string() }).nullish(),
  user: user.nullish(),
});

const option = z.object({
  name: z.string(),
  type: z.number(),
  /** A number may still be text while someone is typing it. */
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  /** Whether this is the option being typed. */
  focused: z.boolean().optional(),
});

const command = asker.extend({
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.discriminatedUnion('type', [
    z.object({
      type: z.literal(ApplicationCommandType.ChatInput),
      name: z.string(),
      options: z.array(option).optional(),
    }),
    z.object({
      type: z.literal(ApplicationCommandType.Message),
      name: z.string(),
      target_id: z.string(),
      resolved: z.object({ messages: z.record(z.string(), written) }),
    }),
    z.object({ type: z.literal(ApplicationCommandType.User), name: z.string() }),
    z.object({ type: z.literal(ApplicationCommandType.PrimaryEntryPoint), name: z.string() }),
  ]),
});

const typing = asker.extend({
  type: z.literal(InteractionType.ApplicationCommandAutocomplete),
  data: z.object({ name: z.string(), options: z.array(option) }),
});

const control = asker.extend({
  application_id: z.string(),
  type: z.literal(InteractionType.MessageComponent),
  /** A menu sends what was chosen; a button nothing. */
  data: z.object({ custom_id: z.string(), values: z.array(z.string()).optional() }),
  /** The message whose control was used. */
  message: z
    .object({
      flags: z.number().optional(),
      author: user.optional(),
      application_id: z.string().optional(),
      /** The user whose command the message answers. */
      interaction_metadata: z.object({ user }).optional(),
      components: z.unknown().optional(),
    })
    .optional(),
});

const known = z.discriminatedUnion('type', [command, typing, control]);
const TYPES: readonly number[] = known.options.map(({ shape }) => shape.type.value);

/** The part of an interaction that is read. Discord sends more; the console makes only this. */
export type Interaction =
  | z.infer<typeof known>
  | (z.infer<typeof asker> & { readonly type: 'unknown' });

export type CommandUse = z.infer<typeof command>;
export type Typing = z.infer<typeof typing>;
export type ControlUse = z.infer<typeof control>;

/**
 * Reads an interaction from Discord.
 * @throws Error if its type is known but its shape is wrong for that type
 */
export function readInteraction(sent: { readonly type: number }): Interaction {
  return TYPES.includes(sent.type) ? known.parse(sent) : { type: 'unknown' };
}
