import { CATALOGUES, type Locale } from '../../../src/surfaces/texts/locales.ts';
import type { Texts } from '../../../src/surfaces/texts/texts.ts';

/** What replies are made of in a locale: its catalogue without the words of commands, console and website. */
export function plainTexts(locale: Locale): Texts {
  const { commands, messageCommands, hideOption, console, web, ...texts } = CATALOGUES[locale];
  return texts;
}
