import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { type Answer, notice } from '../answer/answer.ts';
import { showSource } from '../answer/show-source.ts';
import type { Context } from '../commands/command.ts';
import { describeCommands } from '../commands/describe-commands.ts';
import { findCommand } from '../commands/find-command.ts';
import { hide } from '../commands/hide.ts';
import { parseCustomId } from '../surfaces/discord/custom-id.ts';
import { type Reply, renderDiscord } from '../surfaces/discord/render.ts';
import { messageText } from './message-text.ts';
import { readOptions } from './read-options.ts';
import { type Choices, suggest } from './suggest.ts';

/** What becomes of an interaction. Discord wants to know of what kind before the work is done. */
export type Plan = MessagePlan | SuggestionsPlan;

/** A new message; who sees it is known before the work begins. */
export interface MessagePlan {
  readonly kind: 'message';
  /** Only whoever asked sees it. */
  readonly ephemeral: boolean;
  /** Does the work. */
  run(): Promise<Handled>;
}

/** What may be meant by what someone is typing. */
export interface SuggestionsPlan {
  readonly kind: 'suggestions';
  run(): Choices;
}

export interface Handled {
  readonly answer: Answer;
  readonly reply: Reply;
}

/** Plans the one response to an interaction, whichever transport brought it. */
export function handle(interaction: APIInteraction, context: Context): Plan {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return { kind: 'suggestions', run: () => suggest(interaction, context) };
  }
  const { ephemeral, answer } = planAnswer(interaction, context);
  return {
    kind: 'message',
    ephemeral,
    run: async () => {
      const said = await answer();
      return { answer: said, reply: renderDiscord(said, context.locale, context.library.entities) };
    },
  };
}

/** An answer to come, and who will see it. */
interface Planned {
  readonly ephemeral: boolean;
  answer(): Answer | Promise<Answer>;
}

function planAnswer(interaction: APIInteraction, context: Context): Planned {
  if (interaction.type === InteractionType.ApplicationCommand) {
    return planCommand(interaction, context);
  }
  if (interaction.type === InteractionType.MessageComponent) {
    const action = parseCustomId(interaction.data.custom_id);
    const { article, passage } = action ?? { article: '', passage: '' };
    return { ephemeral: true, answer: () => showSource(article, passage, context.library) };
  }
  return { ephemeral: true, answer: () => unknownCommand('', context) };
}

function planCommand({ data }: APIApplicationCommandInteraction, context: Context): Planned {
  if (data.type === ApplicationCommandType.ChatInput) {
    const command = findCommand('chat', data.name, context.commands);
    if (command !== undefined) {
      const options = readOptions(command.data.options ?? [], data.options ?? []);
      const ephemeral = options[hide.name] === true;
      return { ephemeral, answer: () => command.execute(options, context) };
    }
  }
  if (data.type === ApplicationCommandType.Message) {
    const command = findCommand('message', data.name, context.commands);
    if (command !== undefined) {
      return { ephemeral: true, answer: () => command.execute(messageText(data), context) };
    }
  }
  return { ephemeral: true, answer: () => unknownCommand(data.name, context) };
}

/** One honest sentence for what nobody expected; the log has the rest. */
export function apologize({ locale, library }: Context): Reply {
  const answer: Answer = { kind: 'error', blocks: [notice('error.unexpected')] };
  return renderDiscord(answer, locale, library.entities);
}

/** Says what is possible instead. */
function unknownCommand(input: string, context: Context): Answer {
  const unknown = notice('help.unknown-command', { input: { asked: input } });
  return { kind: 'unknown-command', blocks: [unknown, ...describeCommands(context)] };
}
