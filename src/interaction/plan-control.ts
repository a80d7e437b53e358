import { MessageFlags } from 'discord-api-types/v10';
import { type Action, parseCustomId } from '../surfaces/discord/custom-id.ts';
import { renderShared, sentPicture } from '../surfaces/discord/share.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import type { ControlUse } from './interaction.ts';
import type { Plan } from './plan.ts';
import { planMessage } from './plan-command.ts';
import { refuse } from './refuse.ts';
import type { RequestTarget } from './request.ts';
import { NO_WORDS } from './sentences.ts';
import { isOwnMessage, mayDelete, userOf } from './who.ts';

/** Plans the response to a control. A forged or outdated one gets a friendly sentence. */
export function planControl(interaction: ControlUse, locale: Locale): Plan {
  const action = actionOf(interaction.data);
  switch (action?.action) {
    case undefined:
    case 'open':
      return planMessage(true, { ask: 'unknown-control' }, locale);
    case 'source': {
      const { article, passage } = action;
      return planMessage(true, { ask: 'passage', article, passage, part: 0 }, locale);
    }
    case 'more':
    case 'near':
      return planMessage(true, { ask: 'unshown', ...action }, locale);
    case 'move': {
      const { article, passage, part } = action;
      return turn(interaction, { ask: 'passage', article, passage, part }, locale, 0);
    }
    case 'page': {
      const { command: name, ids, from } = action;
      return turn(interaction, { ask: 'again', name, ids }, locale, from);
    }
    case 'share':
      return planShare(interaction, locale);
    case 'delete':
      return mayDelete(interaction, action.asker)
        ? { kind: 'deletion' }
        : refuse('control.not-yours', locale);
  }
}

/**
 * The action of a button, or of what was chosen in a menu. A menu only opens passages; of several
 * values, the first counts.
 */
export function actionOf({ custom_id, values = [] }: ControlUse['data']): Action | undefined {
  const used = parseCustomId(custom_id);
  if (used?.action !== 'open') return used;
  const chosen = parseCustomId(values[0] ?? '');
  return chosen?.action === 'source' ? chosen : undefined;
}

/**
 * Turns the page for one person: in place if only they see the message, otherwise in a new message.
 */
function turn({ message }: ControlUse, target: RequestTarget, locale: Locale, from: number): Plan {
  const isPrivate = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const { request, ephemeral } = planMessage(true, target, locale, from);
  return isPrivate ? { kind: 'update', request } : { kind: 'message', ephemeral, request };
}

function planShare(interaction: ControlUse, locale: Locale): Plan {
  const { message } = interaction;
  const isOwn = message !== undefined && isOwnMessage(interaction);
  const reply = isOwn ? renderShared(message, userOf(interaction), locale, NO_WORDS) : undefined;
  if (reply !== undefined)
    return { kind: 'share', reply, picture: message && sentPicture(message) };
  return refuse('control.not-shared', locale);
}
