import { type APIMessageComponentInteraction, MessageFlags } from 'discord-api-types/v10';
import type { Answer } from '../answer/answer.ts';
import { showMore } from '../answer/show-more.ts';
import { showSource } from '../answer/show-source.ts';
import type { Context } from '../commands/command.ts';
import { findCommand } from '../commands/find-command.ts';
import { type Action, parseCustomId } from '../surfaces/discord/custom-id.ts';
import { renderShared } from '../surfaces/discord/share.ts';
import type { Plan } from './plan.ts';
import { controlGone, planMessage, planUpdate, refused } from './plan-answer.ts';
import { isOwnMessage, mayDelete, userOf } from './who.ts';

/** What the use of a control leads to. One that is forged or outdated leads to a kind sentence. */
export function planControl(interaction: APIMessageComponentInteraction, context: Context): Plan {
  const { library } = context;
  const action = parseCustomId(interaction.data.custom_id);
  switch (action?.action) {
    case undefined:
      return planMessage(true, () => controlGone(context), context);
    case 'source': {
      const { article, passage } = action;
      return planMessage(true, () => showSource(article, passage, library), context);
    }
    case 'more':
    case 'near':
      return planMessage(true, () => showMore(action, library), context);
    case 'move': {
      const { article, passage, part } = action;
      return turn(interaction, () => showSource(article, passage, library, part), context);
    }
    case 'page':
      return turn(interaction, () => answerAgain(action, context), context, action.from);
    case 'share':
      return planShare(interaction, context);
    case 'delete':
      return mayDelete(interaction)
        ? { kind: 'deletion' }
        : planMessage(true, () => refused('control.not-yours'), context);
  }
}

/**
 * Turns the page for one person: in place where nobody else sees it, else in a message of its own.
 */
function turn(
  { message }: APIMessageComponentInteraction,
  make: () => Answer | Promise<Answer>,
  context: Context,
  from = 0,
): Plan {
  const isPrivate = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return isPrivate ? planUpdate(make, context, from) : planMessage(true, make, context, from);
}

function answerAgain(
  { command: name, ids }: Extract<Action, { action: 'page' }>,
  context: Context,
): Answer | Promise<Answer> {
  const command = findCommand('chat', name, context.commands);
  return command?.again?.(ids, context) ?? controlGone(context);
}

function planShare(interaction: APIMessageComponentInteraction, context: Context): Plan {
  const { locale, library } = context;
  const reply = isOwnMessage(interaction)
    ? renderShared(interaction.message, userOf(interaction), locale, library)
    : undefined;
  if (reply === undefined) return planMessage(true, () => refused('control.not-shared'), context);
  return { kind: 'share', reply };
}
