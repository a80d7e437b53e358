import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, notice } from '../../src/answer/answer.ts';
import { defineChatCommand } from '../../src/commands/define-command.ts';
import { hide } from '../../src/commands/hide.ts';
import type { EntityId } from '../../src/entities/entity.ts';

/** What `/slow` answers, in zh-CN, and the button below it. */
export const SLOW_WORDS = '请输入要问的问题。\n删除';
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
  data: { name: 'slow', description: 'Takes its time', options: [option('ms'), hide] },
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

/** `/endless ms`: answers with a sentence that is too long for a message, so Discord refuses it. */
export const endless = defineChatCommand({
  data: { name: 'endless', description: 'Does not end', options: [option('ms')] },
  execute: async ({ ms }) => {
    await wait(Number(ms));
    const entities = Array.from({ length: 2000 }, (_, n) => `entity-${n}` as EntityId);
    return { kind: 'empty', blocks: [notice('name.not-mentioned', { names: { entities } })] };
  },
});

export const DIFFICULT_COMMANDS = [slow, fail, endless];
