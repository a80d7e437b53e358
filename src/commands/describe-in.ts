import { CATALOGUES, type Locale } from '../surfaces/texts/locales.ts';
import type { CommandDefinition } from './command.ts';

/** What a command does, in one line in the reader's language. */
export function describeIn(locale: Locale, command: CommandDefinition): string {
  if (command.kind === 'message') {
    return CATALOGUES[locale].messageCommands[command.key].description;
  }
  const { description, description_localizations } = command.data;
  return description_localizations?.[locale] ?? description;
}
