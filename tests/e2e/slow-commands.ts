import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, notice } from '../../src/answer/answer.ts';
import { defineChatCommand } from '../../src/commands/define-command.ts';

/** What `/slow` answers, in zh-CN. */
export const SLOW_WORDS = '请输入要问的问题。';
/** What an unexpected error is answered with, in zh-CN. */
export const SORRY = '出了意外，未能回答。请稍后再试。';

const option = <const Name extends string>(name: Name) => ({
  type: 3 as const,
  name,
  description: name,
  required: true as const,
});
const answer: Answer = { kind: 'empty', blocks: [notice('question.empty')] };

/** `/slow ms`: answers after a while. */
export const slow = defineChatCommand({
  data: { name: 'slow', description: 'Takes its time', options: [option('ms')] },
  execute: async ({ ms }) => {
    await wait(Number(ms));
    return answer;
  },
});

/** `/fail ms`: fails after a while; with 0 at once, before there is a promise. */
export const fail = defineChatCommand({
  data: { name: 'fail', description: 'Fails', options: [option('ms')] },
  execute: ({ ms }) => {
    if (ms === '0') throw new RangeError('failed at once');
    return wait(Number(ms)).then(() => {
      throw new TypeError('failed later', { cause: new Error('the deeper reason') });
    });
  },
});

/** `/empty ms`: answers with a message that Discord refuses. */
export const empty = defineChatCommand({
  data: { name: 'empty', description: 'Says nothing', options: [option('ms')] },
  execute: async ({ ms }) => {
    await wait(Number(ms));
    return { kind: 'empty', blocks: [] };
  },
});

export const DIFFICULT_COMMANDS = [slow, fail, empty];
