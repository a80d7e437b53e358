import type { APIInteraction } from 'discord-api-types/v10';
import { z } from 'zod';

const text = z.string().catch('');

/**
 * What has to be there so that an interaction can be answered at all, and what is looked at before
 * any failure is caught. A wrong field of the latter is read as an empty one.
 */
const interaction = z.looseObject({
  id: z.string().min(1),
  application_id: z.string().min(1),
  token: z.string().min(1),
  type: z.number(),
  locale: text,
  data: z.looseObject({ name: text, custom_id: text }).catch({ name: '', custom_id: '' }),
});

/**
 * Reads what Discord sends as an interaction. Deeper fields are trusted: whoever reads one that is
 * not there fails, and that is answered with an apology.
 * @returns undefined if it is so odd that there is nobody to answer
 */
export function readInteraction(sent: unknown): APIInteraction | undefined {
  const { success, data } = interaction.safeParse(sent);
  return success ? (data as unknown as APIInteraction) : undefined;
}
