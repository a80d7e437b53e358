import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { hideLabels } from './localize.ts';

/** The option that shows an answer only to the asker. */
export const hide = { type: ApplicationCommandOptionType.Boolean, ...hideLabels() } as const;
