import { type Block, notice } from '../answer/answer.ts';
import { whatCanBeAsked } from '../answer/suggest-questions.ts';
import type { Command, Context } from './command.ts';

/** What is possible, made from the command list itself. */
export function describeCommands({ commands, locale, library }: Context): Block[] {
  return [
    notice('help.intro'),
    ...commands.map(({ data }) =>
      notice('help.command', {
        usage: { words: usage(data) },
        description: { words: data.description_localizations?.[locale] ?? data.description },
      }),
    ),
    ...whatCanBeAsked(undefined, library),
  ];
}

/** `/ask question`: an option that may be left out stands in brackets. */
export function usage({ name, options = [] }: Command['data']): string {
  const names = options.map((option) => (option.required ? option.name : `[${option.name}]`));
  return [`/${name}`, ...names].join(' ');
}
