import type { Locale } from '../surfaces/texts/locales.ts';
import type { CommandDefinition } from './command.ts';

/** All names of a command or an option, in every language. */
export function namesOf({ name, name_localizations }: NamedData): string[] {
  const localized = Object.values(name_localizations ?? {}).filter(
    (each) => typeof each === 'string',
  );
  return [...new Set([name, ...localized])];
}

/** The name of a command or an option in the reader's language. */
export function nameIn(locale: Locale, { name, name_localizations }: NamedData): string {
  return name_localizations?.[locale] ?? name;
}

export interface NamedData {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
}

/** The command of a kind with this default name, which Discord sends whatever the language. */
export function findCommand<Of extends CommandDefinition, Kind extends Of['kind']>(
  kind: Kind,
  name: string,
  commands: readonly Of[],
): Extract<Of, { kind: Kind }> | undefined {
  const isMeant = (command: Of): command is Extract<Of, { kind: Kind }> =>
    command.kind === kind && command.data.name === name;
  return commands.find(isMeant);
}
