import type { Answer } from '../../src/answer/answer.ts';
import { notice } from '../../src/answer/blocks.ts';
import { defineChatCommand } from '../../src/commands/define-command.ts';
import { hide } from '../../src/commands/hide.ts';
import { entityId } from '../../src/entities/entity.ts';

/** What `/slow` answers, in zh-CN, and the button below it. */
export const SLOW_WORDS = '请输入要问的问题。\n删除';
/** What an unexpected error is answered with, in zh-CN. */
export const SORRY = '出了问题，未能回答。请稍后再试。';

/** With it the gate keeps the answer back until the test lets it go. */
const held = { type: 5, name: 'held', description: 'held', required: true } as const;
const answer: Answer = { kind: 'more', blocks: [notice('question.empty')] };

/** `/slow held`: answers. */
export const slow = defineChatCommand({
  data: { name: 'slow', description: 'Takes its time', options: [held, hide] },
  execute: () => answer,
});

/** `/fail held`: fails. */
const fail = defineChatCommand({
  data: { name: 'fail', description: 'Fails', options: [held] },
  execute: () => {
    throw new TypeError('it failed', { cause: new Error('the deeper reason') });
  },
});

/** `/endless held`: answers with a sentence that is too long for a message, so Discord refuses it. */
const endless = defineChatCommand({
  data: { name: 'endless', description: 'Does not end', options: [held] },
  execute: () => {
    const entities = Array.from({ length: 2000 }, (_, n) => entityId.parse(`entity-${n}`));
    return { kind: 'more', blocks: [notice('name.not-mentioned', { names: { entities } })] };
  },
});

export const DIFFICULT_COMMANDS = [slow, fail, endless];
