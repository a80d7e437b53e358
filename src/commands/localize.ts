import { Locale as DiscordLocale, type LocalizationMap } from 'discord-api-types/v10';
import { CATALOGUES, LOCALES, nearestLocale } from '../surfaces/texts/locales.ts';
import type {
  Catalogue,
  ChatKey,
  Labels,
  MessageCommandKey,
  OptionKey,
} from '../surfaces/texts/texts.ts';
import { DEFAULT_LOCALE } from '../text/locale.ts';

/** The labels of a command or an option in every locale, in Discord's format. */
interface Localized<Name extends string> {
  /** The default name: used in locales without their own, and in interactions. */
  readonly name: Name;
  readonly name_localizations: LocalizationMap;
  /** The description in locales without their own. */
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/** A command's labels. */
export function commandLabels<const Key extends ChatKey>(key: Key): Localized<Key> {
  return localize(key, ({ commands }) => commands[key]);
}

/** An option's labels. */
export function optionLabels<Key extends ChatKey, const Option extends OptionKey<Key>>(
  command: Key,
  option: Option,
): Localized<Option> {
  return localize(option, ({ commands }) => commands[command].options[option]);
}

/** The labels of the option that shows an answer only to the asker. */
export function hideLabels(): Localized<'hide'> {
  return localize('hide', ({ hideOption }) => hideOption);
}

/** A message command's name in every locale. */
export function messageLabels(key: MessageCommandKey) {
  return {
    name: CATALOGUES[DEFAULT_LOCALE].messageCommands[key].name,
    name_localizations: localizations(({ messageCommands }) => messageCommands[key].name),
  };
}

function localize<Name extends string>(
  name: Name,
  labelsIn: (catalogue: Catalogue) => Labels,
): Localized<Name> {
  return {
    name,
    name_localizations: localizations((catalogue) => labelsIn(catalogue).name),
    description: labelsIn(CATALOGUES[DEFAULT_LOCALE]).description,
    description_localizations: localizations((catalogue) => labelsIn(catalogue).description),
  };
}

function localizations(textIn: (catalogue: Catalogue) => string): LocalizationMap {
  return Object.fromEntries(SHOWN_IN.map(([theirs, ours]) => [theirs, textIn(CATALOGUES[ours])]));
}

/** Pairs Discord's locales with those of the interface; en-GB and en-US share one. */
const SHOWN_IN = [...new Set([...LOCALES, ...Object.values(DiscordLocale)])].flatMap((theirs) => {
  const ours = nearestLocale(theirs);
  return ours === undefined ? [] : [[theirs, ours] as const];
});
