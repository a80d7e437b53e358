import type { Answer, Block, Choice } from '../../src/answer/answer.ts';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import type { Message, MessageKey } from '../../src/answer/message.ts';
import { type Found, sidesOf } from '../../src/facts/facts.ts';

type Blocks = Pick<Answer, 'blocks'>;

/** The texts of the catalogue that an answer says, in order. */
export function keysOf({ blocks }: Blocks): MessageKey[] {
  return messagesOf(blocks).map(({ key }) => key);
}

/** What is filled into the first text of a key. */
export function valuesOf({ blocks }: Blocks, key: MessageKey): Message['values'] {
  return messagesOf(blocks).find((message) => message.key === key)?.values;
}

function messagesOf(blocks: readonly Block[]): Message[] {
  return blocks.flatMap((block) =>
    block.kind === 'notice' || block.kind === 'heading' ? block.message : [],
  );
}

/** The partnerships that an answer states, in order: `tencent–boc 2017-06 via …`. */
export function partnershipsOf({ blocks }: Blocks): string[] {
  return factsOf(blocks)
    .filter(({ fact }) => fact.kind === 'partnership')
    .map(drawFact);
}

/** `tencent–boc 2017-06`, with those through whom it concerns the asker, and whether it is planned. */
export function drawFact({ fact, via }: Found): string {
  return [
    sidesOf(fact).join('–'),
    fact.when?.written,
    ...(via.length === 0 ? [] : [`via ${via.join('+')}`]),
    fact.status,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The figures that an answer states: `ant 11家`. */
export function figuresOf({ blocks }: Blocks): string[] {
  return factsOf(blocks).flatMap(({ fact }) =>
    fact.kind === 'figure' ? `${fact.entity} ${fact.value}` : [],
  );
}

/** The passages that are cited, each once, in order. */
export function ordinalsOf({ blocks }: Blocks): number[] {
  return [...new Set(citationsOf(blocks).map(({ passage }) => passage.ordinal))];
}

/** The quotes of an answer, `weak` where they are shown as no more than near. */
export function quotesOf({ blocks }: Blocks): Extract<Block, { kind: 'quote' }>[] {
  return blocks.filter((block) => block.kind === 'quote');
}

/** What an answer suggests to ask next. */
export function choicesOf({ blocks }: Blocks): Choice[] {
  return blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
}
