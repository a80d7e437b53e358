import type { Answer } from '../answer/answer.ts';
import { asFarAsRead } from '../answer/as-far-as-read.ts';
import { notice } from '../answer/blocks.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import { answerSaid } from '../ask/answer-said.ts';
import { withNext } from '../ask/what-comes-next.ts';
import type { Context } from '../commands/command.ts';
import { describeCommands } from '../commands/describe-commands.ts';
import { findCommand } from '../commands/find-command.ts';
import { showMore } from '../source/show-more.ts';
import { showSource } from '../source/show-source.ts';
import type { RequestTarget } from './request.ts';

/** Answers what was asked for, wherever it will be shown, with what people ask next. */
export function answerTarget(target: RequestTarget, context: Context): Answer {
  const { library } = context;
  return withNext(asFarAsRead(answerAlone(target, context), library), library);
}

function answerAlone(target: RequestTarget, context: Context): Answer {
  const { commands, library } = context;
  switch (target.ask) {
    case 'command': {
      const command = findCommand('chat', target.name, commands);
      return command?.execute(target.options, context) ?? unknownCommand(target.name, context);
    }
    case 'message': {
      const command = findCommand('message', target.name, commands);
      return command?.execute(target.text, context) ?? unknownCommand(target.name, context);
    }
    case 'said':
      return answerSaid(target.text, target.after, library);
    case 'passage':
      return showSource(target.article, target.passage, library, target.part);
    case 'unshown':
      return showMore(target, library);
    case 'again': {
      const command = findCommand('chat', target.name, commands);
      return command?.again?.(target.ids, context) ?? controlGone(context);
    }
    case 'unknown-command':
      return unknownCommand(target.name, context);
    case 'unknown-control':
      return controlGone(context);
  }
}

/** Lists the commands that exist. */
function unknownCommand(input: string, context: Context): Answer {
  const unknown = notice('help.unknown-command', { input: { asked: input } });
  return { kind: 'unknown-command', blocks: [unknown, ...describeCommands(context)] };
}

/** For an unknown or outdated control; suggests questions instead. */
function controlGone({ library }: Context): Answer {
  const blocks = [notice('control.gone'), ...whatCanBeAsked(undefined, library)];
  return { kind: 'control-gone', blocks };
}
