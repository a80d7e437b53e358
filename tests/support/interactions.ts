import type { Context } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { answerRequest, type Handled } from '../../src/interaction/answer-request.ts';
import type { ControlUse, Interaction } from '../../src/interaction/interaction.ts';
import type { Plan } from '../../src/interaction/plan.ts';
import { planInteraction } from '../../src/interaction/plan-interaction.ts';
import { type Choices, suggest } from '../../src/interaction/suggest.ts';
import { shippedLibrary } from './knowledge.ts';

export { onMessage, slash, typing } from './sent.ts';

export const contextOf = (more: Partial<Context> = {}): Context => ({
  library: shippedLibrary(),
  loadedAt: new Date('2026-11-24T08:00:00Z'),
  version: '0.1.0',
  locale: 'zh-CN',
  commands: COMMANDS,
  ...more,
});

/** A message of the bot, as Discord sends it with the use of one of its controls. */
export function messageOf(body: object, { ephemeral = false, asker = 'ana' } = {}) {
  const flags = ephemeral ? V2 | EPHEMERAL : V2;
  return { ...body, flags, author: { id: BOT }, interaction_metadata: { user: { id: asker } } };
}

const BOT = '1';
const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

/** @param more the message that the control stands on, and who uses it where */
export function click(customId: string, more: Partial<ControlUse> = {}): ControlUse {
  const user = { id: 'ana' };
  return { type: 3, application_id: BOT, user, data: { custom_id: customId }, ...more };
}

/** The plan of an interaction, made as for a bot with the commands of this context. */
export function plan(interaction: Interaction, context = contextOf()): Plan {
  return planInteraction(interaction, context.locale, context.commands);
}

/** The plan of an interaction that is answered with a message. */
export function planMessage(interaction: Interaction, context = contextOf()) {
  const planned = plan(interaction, context);
  if (planned.kind !== 'message') throw new TypeError(`planned ${planned.kind}`);
  return planned;
}

/** What becomes of a plan that asks for an answer. */
export function carryOut(planned: Plan, context = contextOf()): Handled {
  if (planned.kind !== 'message' && planned.kind !== 'update') {
    throw new TypeError(`planned ${planned.kind}`);
  }
  return answerRequest(planned.request, context);
}

export function respond(interaction: Interaction, context = contextOf()): Handled {
  return carryOut(planMessage(interaction, context), context);
}

/** What is suggested while someone types. */
export function suggestionsFor(interaction: Interaction, context = contextOf()): Choices {
  const planned = plan(interaction, context);
  if (planned.kind !== 'suggestions') throw new TypeError(`planned ${planned.kind}`);
  return planned.request === undefined ? [] : suggest(planned.request, context);
}
