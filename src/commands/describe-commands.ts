import type { Block } from '../answer/answer.ts';
import { notice } from '../answer/blocks.ts';
import type { CommandCalled } from '../answer/message.ts';
import { someQuestions } from '../answer/what-can-be-asked.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import type { ChatCommand, Command, Context } from './command.ts';
import { describeIn } from './describe-in.ts';
import { nameIn } from './find-command.ts';

/** A line for every command, made from the command list itself, and some questions to ask. */
export function describeCommands({ commands, locale, library }: Context): Block[] {
  return [
    notice('help.intro'),
    ...commands.map((command) => {
      const described = { words: describeIn(locale, command) };
      return command.kind === 'chat'
        ? notice('help.command', { command: called(command, locale), description: described })
        : notice('help.message-command', {
            name: { words: nameIn(locale, command.data) },
            description: described,
          });
    }),
    ...someQuestions(library),
  ];
}

function called(command: ChatCommand, locale: Locale): CommandCalled {
  const { data } = command;
  return {
    command: data.name,
    called: `/${nameIn(locale, data)}`,
    usage: usage(command, locale),
  };
}

/**
 * A command as the user's Discord shows it: `/提问 问题 [隐藏] · /ask`, with optional options in
 * brackets, and the default name if it differs. A message command is just its name.
 */
export function usage(command: Command, locale: Locale): string {
  const name = nameIn(locale, command.data);
  if (command.kind === 'message') return name;
  const options = (command.data.options ?? []).map((option) =>
    option.required ? nameIn(locale, option) : `[${nameIn(locale, option)}]`,
  );
  const known = name === command.data.name ? [] : ['·', `/${command.data.name}`];
  return [`/${name}`, ...options, ...known].join(' ');
}
