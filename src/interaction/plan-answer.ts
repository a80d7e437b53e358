import { type Answer, notice } from '../answer/answer.ts';
import { whatCanBeAsked } from '../answer/suggest-questions.ts';
import type { Context } from '../commands/command.ts';
import { describeCommands } from '../commands/describe-commands.ts';
import { type Reply, renderDiscord } from '../surfaces/discord/render.ts';
import type { MessagePlan, UpdatePlan } from './plan.ts';

type MakeAnswer = () => Answer | Promise<Answer>;

/** An answer as a new message. */
export function planMessage(
  ephemeral: boolean,
  make: MakeAnswer,
  context: Context,
  from = 0,
): MessagePlan {
  const audience = ephemeral ? 'asker' : 'everyone';
  return { kind: 'message', ephemeral, run: () => run(make, context, { audience, from }) };
}

/** An answer in place of the one before, which only whoever asked sees. */
export function planUpdate(make: MakeAnswer, context: Context, from = 0): UpdatePlan {
  return { kind: 'update', run: () => run(make, context, { audience: 'asker', from }) };
}

async function run(
  make: MakeAnswer,
  { locale, library }: Context,
  view: Parameters<typeof renderDiscord>[3],
) {
  const answer = await make();
  return { answer, reply: renderDiscord(answer, locale, library, view) };
}

/** One honest sentence for what nobody expected; the log has the rest. */
export const APOLOGY: Answer = { kind: 'error', blocks: [notice('error.unexpected')] };

/** The apology as a message, for whoever asked alone. */
export function apologize({ locale, library }: Context): Reply {
  return renderDiscord(APOLOGY, locale, library, { audience: 'asker', from: 0 });
}

/** Says what is possible instead. */
export function unknownCommand(input: string, context: Context): Answer {
  const unknown = notice('help.unknown-command', { input: { asked: input } });
  return { kind: 'unknown-command', blocks: [unknown, ...describeCommands(context)] };
}

/** A control that is not known, or not any more; questions that can be asked instead. */
export function controlGone({ library }: Context): Answer {
  const blocks = [notice('control.gone'), ...whatCanBeAsked(undefined, library)];
  return { kind: 'control-gone', blocks };
}

/** Something that whoever asks may not do, or not now. */
export function refused(
  key: 'control.not-yours' | 'control.not-shared' | 'cooldown.wait',
  values: Readonly<Record<string, number>> = {},
): Answer {
  return { kind: 'refused', blocks: [notice(key, values)] };
}
