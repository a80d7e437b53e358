import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { hideLabels } from './localize.ts';

/** The option of every command whose answer may be for whoever asks alone. */
export const hide = { type: ApplicationCommandOptionType.Boolean, ...hideLabels() } as const;
