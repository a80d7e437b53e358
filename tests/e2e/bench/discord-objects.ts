import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';

// What the twin and the bench itself keep as Discord's. Known by what tells one from another: of the
// dozens of other fields the twin is trusted.

export const apiMessage = z.custom<APIMessage>((value) =>
  has(value, 'id', 'channel_id', 'author', 'attachments'),
);

export const apiCommand = z.custom<APIApplicationCommand>((value) =>
  has(value, 'id', 'application_id', 'version', 'name', 'type'),
);

function has(value: unknown, ...fields: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && fields.every((field) => field in value);
}
