import type { Block, Choice } from './answer.ts';

/** What to ask a command next. */
export const choices = (command: Choice['command'], of: readonly Choice['argument'][]): Block => ({
  kind: 'choices',
  choices: of.map((argument) => ({ command, argument, ...againOf(command, argument) })),
});

/** Entities are asked about by a button, for their ids are the library's. */
function againOf(command: string, argument: Choice['argument']): Pick<Choice, 'again'> {
  if ('entity' in argument) return { again: { command, ids: [argument.entity] } };
  return 'entities' in argument ? { again: { command, ids: argument.entities } } : {};
}
