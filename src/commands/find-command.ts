import type { Command } from './command.ts';

/** All names of a command or an option, in every language. */
export function namesOf({ name, name_localizations }: NamedData): string[] {
  const localized = Object.values(name_localizations ?? {}).filter(
    (each) => typeof each === 'string',
  );
  return [...new Set([name, ...localized])];
}

interface NamedData {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
}

/** The command of a kind with this name, which is how Discord names it whatever the language. */
export function findCommand<Kind extends Command['kind']>(
  kind: Kind,
  name: string,
  commands: readonly Command[],
): Extract<Command, { kind: Kind }> | undefined {
  const isMeant = (command: Command): command is Extract<Command, { kind: Kind }> =>
    command.kind === kind && command.data.name === name;
  return commands.find(isMeant);
}
