import { CATALOGUES, type Locale } from '../../../src/surfaces/texts/locales.ts';
import type { Texts } from '../../../src/surfaces/texts/texts.ts';

/** What replies are made of in a locale. */
export function plainTexts(locale: Locale): Texts {
  return CATALOGUES[locale];
}
