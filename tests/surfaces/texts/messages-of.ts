import type { Answer, Block } from '../../../src/answer/answer.ts';
import type { Message, Value } from '../../../src/answer/message.ts';

/** The texts that an answer brings along, those that stand within others too. */
export function messagesOf({ blocks }: Pick<Answer, 'blocks'>): Message[] {
  const own = blocks.flatMap(messagesIn);
  const values = own.flatMap(({ values = {} }) => Object.values(values));
  const within = values.flatMap(keysIn).map((key) => ({ key }));
  return [...own, ...within, ...values.flatMap(textsIn)];
}

function messagesIn(block: Block): Message[] {
  switch (block.kind) {
    case 'heading':
    case 'notice':
      return [block.message];
    case 'comparison':
      return [block.topic];
    case 'choices':
      return block.choices.flatMap(({ argument }) => ('key' in argument ? argument : []));
    default:
      return [];
  }
}

function textsIn(value: Value): readonly Message[] {
  return typeof value === 'object' && 'messages' in value ? value.messages : [];
}

function keysIn(value: Value): Message['key'][] {
  if (typeof value === 'number') return [];
  if ('key' in value) return [value.key];
  return 'keys' in value ? [...value.keys] : [];
}
