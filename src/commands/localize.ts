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

/** A command or an option as Discord takes it, in every locale. */
interface Localized<Name extends string> {
  /** Its name in every other locale, and that by which an interaction calls it. */
  readonly name: Name;
  readonly name_localizations: LocalizationMap;
  /** What is shown in every other locale. */
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/** What Discord has to know of a command but its options. */
export function commandLabels<const Key extends ChatKey>(key: Key): Localized<Key> {
  return localize(key, ({ commands }) => commands[key]);
}

/** What Discord has to know of an option but its type. */
export function optionLabels<Key extends ChatKey, const Option extends OptionKey<Key>>(
  command: Key,
  option: Option,
): Localized<Option> {
  return localize(option, ({ commands }) => commands[command].options[option]);
}

/** The same of the option of every command whose answer may be for whoever asks alone. */
export function hideLabels(): Localized<'hide'> {
  return localize('hide', ({ hideOption }) => hideOption);
}

/** The name of a command in the menu of a message. In every other locale it has the default one. */
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

/** Discord's locales that show one of ours: it has two kinds of English, which are one here. */
const SHOWN_IN = [...new Set([...LOCALES, ...Object.values(DiscordLocale)])].flatMap((theirs) => {
  const ours = nearestLocale(theirs);
  return ours === undefined ? [] : [[theirs, ours] as const];
});
