import { InteractionResponseType } from 'discord-api-types/v10';
import type { Choices } from '../../../interaction/suggest.ts';
import type { Locale } from '../../../surfaces/texts/locales.ts';
import { askBot, type Bot } from './ask-bot.ts';
import { sentTyping, type TypedOption } from './interactions.ts';

/** The bot's own suggestions while someone types, asked for as Discord would. */
export function suggestFor(bot: Bot, locale: Locale): (typed: TypedOption) => Promise<Choices> {
  return async (typed) => {
    const { response } = await askBot(sentTyping(typed, locale), bot);
    const isList = response?.type === InteractionResponseType.ApplicationCommandAutocompleteResult;
    return isList ? response.data.choices : [];
  };
}
