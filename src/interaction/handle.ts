import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { type Answer, notice } from '../answer/answer.ts';
import { showSource } from '../answer/show-source.ts';
import type { Context } from '../commands/command.ts';
import { describeCommands } from '../commands/describe-commands.ts';
import { parseCustomId } from '../surfaces/discord/custom-id.ts';
import { type Reply, renderDiscord } from '../surfaces/discord/render.ts';

/** What becomes of an interaction; who sees it is known before the work begins. */
export interface Plan {
  /** Only whoever asked sees it. */
  readonly ephemeral: boolean;
  /** Does the work. */
  run(): Promise<Handled>;
}

export interface Handled {
  readonly answer: Answer;
  readonly reply: Reply;
}

/** Plans the one response to an interaction, whichever transport brought it. */
export function handle(interaction: APIInteraction, context: Context): Plan {
  const { ephemeral, answer } = planAnswer(interaction, context);
  return {
    ephemeral,
    run: async () => {
      const said = await answer();
      return { answer: said, reply: renderDiscord(said, context.locale, context.library.entities) };
    },
  };
}

function planAnswer(
  interaction: APIInteraction,
  context: Context,
): { ephemeral: boolean; answer: () => Answer | Promise<Answer> } {
  if (
    interaction.type === InteractionType.ApplicationCommand &&
    interaction.data.type === ApplicationCommandType.ChatInput
  ) {
    const { name, options = [] } = interaction.data;
    const command = context.commands.find(({ data }) => data.name === name);
    if (command === undefined) {
      return { ephemeral: true, answer: () => unknownCommand(name, context) };
    }
    return {
      ephemeral: false,
      answer: () => command.execute(textOptions(command.data.options, options), context),
    };
  }
  if (interaction.type === InteractionType.MessageComponent) {
    const action = parseCustomId(interaction.data.custom_id);
    const { article, passage } = action ?? { article: '', passage: '' };
    return { ephemeral: true, answer: () => showSource(article, passage, context.library) };
  }
  return { ephemeral: true, answer: () => unknownCommand('', context) };
}

/** An option that should be there and is not reads as empty text, which every command answers. */
function textOptions(
  defined: Context['commands'][number]['data']['options'],
  given: readonly APIApplicationCommandInteractionDataOption[],
): Record<string, string> {
  const texts = given.flatMap((option) =>
    option.type === ApplicationCommandOptionType.String ? [[option.name, option.value]] : [],
  );
  const required = (defined ?? [])
    .filter((option) => option.required)
    .map(({ name }) => [name, '']);
  return Object.fromEntries([...required, ...texts]);
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
