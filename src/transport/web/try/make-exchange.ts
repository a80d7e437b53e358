import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../../../surfaces/web/discord/draw-message.ts';
import type { Exchange } from '../../../surfaces/web/try-exchange.ts';
import type { Captured } from '../../discord/capture-delivery.ts';
import { askBot, type Bot } from './ask-bot.ts';

/**
 * Has the bot answer an interaction.
 * @param on the message whose control was used, if one was
 */
export async function makeExchange(
  sent: object,
  on: MessageBody | undefined,
  bot: Bot,
): Promise<Exchange> {
  const captured = await askBot(sent, bot);
  const { response } = captured;
  if (response === undefined) throw new Error('the bot did not answer');
  return { ...whatBecame(captured, on), request: sent, response };
}

/** What Discord would do with an answer. */
function whatBecame(
  { response, followUps, isRemoved }: Captured,
  on: MessageBody | undefined,
): Pick<Exchange, 'outcome' | 'messages'> {
  if (isRemoved) return { outcome: 'deleted', messages: followUps };
  switch (response?.type) {
    case InteractionResponseType.UpdateMessage: {
      // An update does not change who sees a message.
      const seen = (on?.flags ?? 0) & MessageFlags.Ephemeral;
      const flags = (response.data.flags ?? 0) | seen;
      return { outcome: 'replaced', messages: [{ ...response.data, flags }, ...followUps] };
    }
    case InteractionResponseType.ChannelMessageWithSource:
      return { outcome: 'posted', messages: [response.data, ...followUps] };
    default:
      return { outcome: 'posted', messages: followUps };
  }
}
