import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { described, named } from './localize.ts';

/** The option of every command whose answer may be for whoever asks alone. */
export const hide = {
  type: ApplicationCommandOptionType.Boolean,
  ...named({ 'zh-CN': '隐藏', 'zh-TW': '隱藏', 'en-US': 'hide' }),
  ...described({
    'zh-CN': '只有您看得到回答',
    'zh-TW': '只有您看得到回答',
    'en-US': 'Only you see the answer',
  }),
} as const;
