import type { LocalizationMap } from 'discord-api-types/v10';
import type { Locale } from '../surfaces/texts/locales.ts';

/** One text in each language of the interface. */
export type Localized = Readonly<Record<Locale, string>>;

/** Discord has two kinds of English; ours is one. */
export function localizations(texts: Localized): LocalizationMap {
  return { ...texts, 'en-GB': texts['en-US'] };
}

/** A command's or an option's name. The English one is its name in every other language. */
export function named<const Name extends string>(
  names: Localized & { readonly 'en-US': Name },
): { readonly name: Name; readonly name_localizations: LocalizationMap } {
  return { name: names['en-US'], name_localizations: localizations(names) };
}

/** A command's or an option's description. The Chinese one is shown in every other language. */
export function described(texts: Localized): {
  readonly description: string;
  readonly description_localizations: LocalizationMap;
} {
  return { description: texts['zh-CN'], description_localizations: localizations(texts) };
}
