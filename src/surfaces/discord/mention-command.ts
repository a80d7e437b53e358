import type { CommandCalled } from '../../answer/message.ts';

/** Discord's ids of the commands typed after a slash, by their default names. */
export type CommandIds = Readonly<Record<string, string>>;

/** Writes a command so that a press begins to type it; without its id, as readers would type it. */
export function mentionCommand(ids: CommandIds, literal: (words: string) => string) {
  return ({ command, called }: CommandCalled): string => {
    const id = Object.hasOwn(ids, command) ? ids[command] : undefined;
    return id === undefined ? literal(called) : `</${command}:${id}>`;
  };
}
