import type { Answer, Block } from '../answer/answer.ts';
import { citationsOf } from '../answer/blocks.ts';
import type { MessageKey } from '../answer/message.ts';
import { choicesFor } from '../answer/what-can-be-asked.ts';
import type { Locale } from '../surfaces/texts/locales.ts';

const CHOICES_MAX = 3;
/** Passages behind the one button that shows them. */
const HIDDEN_MAX = 5;

/** What may stand before the line that says why there is no answer. */
const BEFORE: ReadonlySet<MessageKey> = new Set(['typed.cut', 'question.read-as']);

/**
 * Shortens an answer that is of use only to whoever asked, for a channel where all see it: the line
 * that says what it is, and a few buttons. What it quotes is left to a button.
 */
export function shortAnswer({ kind, blocks }: Answer, locale: Locale): Answer {
  const line = blocks.find((block) => block.kind === 'notice' && !BEFORE.has(block.message.key));
  const hidden = citationsOf(blocks).slice(0, HIDDEN_MAX);
  const offered = hidden.length > 0 ? [] : buttonsOf(blocks, locale);
  return { kind, blocks: [...(line === undefined ? [] : [line]), ...offered], further: hidden };
}

/** The first things to ask that a button can carry. */
function buttonsOf(blocks: readonly Block[], locale: Locale): Block[] {
  const all = blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
  const choices = choicesFor(all, locale)
    .filter(({ again }) => again !== undefined)
    .slice(0, CHOICES_MAX);
  return choices.length === 0 ? [] : [{ kind: 'choices', choices }];
}
