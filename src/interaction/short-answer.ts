import type { Answer, Block } from '../answer/answer.ts';
import { citationsOf, notice } from '../answer/blocks.ts';
import type { Message } from '../answer/message.ts';
import { choicesFor } from '../answer/what-can-be-asked.ts';
import type { Locale } from '../surfaces/texts/locales.ts';

const CHOICES_MAX = 3;
/** Passages behind the one button that shows them. */
const HIDDEN_MAX = 5;

/**
 * Shortens an answer that is of use only to whoever asked, for a channel where all see it: the line
 * that says what it is, with how the question was read, and a few buttons. What it quotes is left to
 * a button.
 */
export function shortAnswer({ kind, blocks }: Answer, locale: Locale): Answer {
  const line = lineOf(blocks);
  const hidden = citationsOf(blocks).slice(0, HIDDEN_MAX);
  const offered = hidden.length > 0 ? [] : buttonsOf(blocks, locale);
  const said = line === undefined ? [] : [notice(line.key, line.values)];
  return { kind, blocks: [...said, ...offered], further: hidden };
}

/** The words that were not found, if it names any, or else what it begins with. */
function lineOf(blocks: readonly Block[]): Message | undefined {
  const said = blocks.flatMap((block) => (block.kind === 'notice' ? block.message : []));
  const [reading] = said.filter(({ key }) => key === 'question.read-as');
  const others = said.filter(({ key }) => key !== 'question.read-as' && key !== 'typed.cut');
  const line = others.find(({ key }) => key === 'answer.unsaid') ?? others[0];
  const question = reading?.values?.['question'];
  if (line === undefined || question === undefined) return line;
  return { key: 'short.read-as', values: { line: { messages: [line] }, question } };
}

/** The first things to ask that a button can carry. */
function buttonsOf(blocks: readonly Block[], locale: Locale): Block[] {
  const all = blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
  const choices = choicesFor(all, locale)
    .filter(({ again }) => again !== undefined)
    .slice(0, CHOICES_MAX);
  return choices.length === 0 ? [] : [{ kind: 'choices', choices }];
}
