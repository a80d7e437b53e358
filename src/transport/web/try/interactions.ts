import { InteractionType } from 'discord-api-types/v10';
import type { CommandDefinition, OptionValues } from '../../../commands/command.ts';
import type { Locale } from '../../../surfaces/texts/locales.ts';
import type { MessageBody } from '../../../surfaces/web/discord/draw-message.ts';
import { toInteraction, typedOptions } from '../../console/console-interaction.ts';
import { parseLine } from '../../console/parse-line.ts';

/** Ids that nobody has on Discord: the bot's, the reader's, and those of one interaction. */
const BOT = '100000000000000001';
export const READER = '100000000000000002';
const HERE = {
  id: '100000000000000003',
  application_id: BOT,
  token: 'playground',
  version: 1,
  channel_id: '100000000000000004',
  user: { id: READER },
} as const;

/** The interaction that Discord would send for a typed line. */
export function sentCommand(
  line: string,
  locale: Locale,
  commands: readonly CommandDefinition[],
): object {
  return { ...HERE, locale, ...toInteraction(parseLine(line, commands)) };
}

/** An option that someone is typing into, and what they gave before. */
export interface TypedOption {
  readonly command: string;
  readonly option: string;
  readonly text: string;
  readonly others: OptionValues;
}

/** The interaction that Discord would send while someone types. */
export function sentTyping({ command, option, text, others }: TypedOption, locale: Locale): object {
  const type = InteractionType.ApplicationCommandAutocomplete;
  const [focused] = typedOptions({ [option]: text });
  const options = [...typedOptions(others), { ...focused, focused: true }];
  return { ...HERE, locale, type, data: { type: 1, name: command, options } };
}

/** A control, and what was chosen in it if it is a menu. */
export interface ControlUsed {
  readonly customId: string;
  readonly values?: readonly string[] | undefined;
}

/** The interaction that Discord would send for the use of a control of one's own answer. */
export function sentControl(
  { customId: custom_id, values }: ControlUsed,
  message: MessageBody | undefined,
  locale: Locale,
): object {
  const data =
    values === undefined
      ? { component_type: 2, custom_id }
      : { component_type: 3, custom_id, values };
  const author = { author: { id: BOT }, interaction_metadata: { user: { id: READER } } };
  const on = message === undefined ? {} : { message: { ...message, ...author } };
  return { ...HERE, locale, type: InteractionType.MessageComponent, data, ...on };
}
