import { ApplicationCommandType, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { CommandIds } from '../../surfaces/discord/mention-command.ts';
import type { Answerer } from '../library/answerer.ts';

const list = z.array(z.unknown()).catch([]);
const typedCommand = z.object({
  id: z.string().regex(/^\d+$/),
  name: z.string(),
  type: z.literal(ApplicationCommandType.ChatInput).default(ApplicationCommandType.ChatInput),
});

/** The ids of the commands typed after a slash, from Discord's list of commands. */
export function readCommandIds(sent: unknown): CommandIds {
  const typed = list.parse(sent).flatMap((each) => typedCommand.safeParse(each).data ?? []);
  return Object.fromEntries(typed.map(({ id, name }) => [name, id]));
}

/** Where the commands of an application are registered: in one guild, or everywhere. */
export function commandsRoute(applicationId: string, guildId: string | undefined) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** The same answerer, whose answers name commands by the ids known by then. */
export function mentioningCommands(answerer: Answerer, ids: () => CommandIds): Answerer {
  return {
    answer: (request) =>
      answerer.answer({ ...request, view: { ...request.view, commandIds: ids() } }),
    suggest: (request) => answerer.suggest(request),
    close: () => answerer.close(),
  };
}
