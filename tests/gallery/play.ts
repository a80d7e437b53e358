import { MessageFlags } from 'discord-api-types/v10';
import type { Context } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { answerRequest, type Handled } from '../../src/interaction/answer-request.ts';
import type { Plan } from '../../src/interaction/plan.ts';
import type { Library } from '../../src/library/library.ts';
import type { Reply } from '../../src/surfaces/discord/render.ts';
import { toInteraction } from '../../src/transport/console/console-interaction.ts';
import { parseLine } from '../../src/transport/console/parse-line.ts';
import { FOR_ALL } from '../support/discord-body.ts';
import { carryOut, contextOf, plan } from '../support/interactions.ts';
import { press } from './press.ts';
import type { Scene } from './scenes.ts';

/** What the user sees, and what it is about. */
type Shown = Pick<Handled, 'reply' | 'topic'>;

/**
 * Plays a scene with the real bot.
 * @returns the last reply
 * @throws Error if a step has no control to use
 */
export function play([, line, locale, ...steps]: Scene, library: Library): Reply {
  const context = contextOf({ library, locale });
  const begin = line.startsWith(SAID)
    ? say(line, {}, context)
    : show(plan(toInteraction(parseLine(line, COMMANDS)), context), context);
  return steps.reduce((shown, step) => goOn(shown, step, context), begin).reply;
}

const SAID = '@';

function goOn(shown: Shown, step: string, context: Context): Shown {
  return step.startsWith(SAID)
    ? say(step, shown, context)
    : show(plan(press(shown.reply, step), context), context);
}

function say(line: string, { topic }: Pick<Shown, 'topic'>, context: Context): Shown {
  const text = line.slice(SAID.length).trim();
  const after = topic === undefined ? {} : { after: topic };
  const target = { ask: 'said', text, ...after } as const;
  return answerRequest(
    { target, locale: context.locale, view: { ...FOR_ALL, repliesIn: 'channel' } },
    context,
  );
}

/** What a user sees of a plan that Discord would carry out. */
export function show(planned: Plan, context: Context): Shown {
  if (planned.kind === 'share') return planned;
  if (planned.kind === 'refusal') return { reply: hidden(planned.reply) };
  const handled = carryOut(planned, context);
  // What is updated is what only one person sees.
  const isOpen = planned.kind === 'message' && handled.audience === 'everyone';
  return isOpen ? handled : { ...handled, reply: hidden(handled.reply) };
}

/** As only one person sees it. */
export function hidden(reply: Reply): Reply {
  return { ...reply, flags: (reply.flags ?? 0) | MessageFlags.Ephemeral };
}
