import type { Found } from '../facts/facts.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { Answer, Block, Choice } from './answer.ts';
import type { Message } from './message.ts';
import type { SameText } from './verdict.ts';
import { comparedSentencesOf } from './verdict.ts';

export const heading = (key: Message['key'], values?: Message['values']): Block => ({
  kind: 'heading',
  message: values === undefined ? { key } : { key, values },
});

export const notice = (key: Message['key'], values?: Message['values']): Block => ({
  kind: 'notice',
  message: values === undefined ? { key } : { key, values },
});

/** A notice for readers who want to know more. */
export const quiet = (key: Message['key']): Block => ({
  kind: 'notice',
  message: { key },
  quiet: true,
});

/** Says what a list is limited to, which readers have to know on every page. */
export const limitNotice = (key: Message['key'], values: Message['values'] = {}): Block => ({
  kind: 'notice',
  message: { key, values },
  everyPage: true,
});

/** Puts a notice right below the first block of an answer, which is its title. */
export function withNotice(below: Block, answer: Answer): Answer {
  const [title, ...others] = answer.blocks;
  return { ...answer, blocks: title === undefined ? [below] : [title, below, ...others] };
}

/** Says which words of the question were not found. */
export function unsaidNotice(words: readonly string[]): Block[] {
  return words.length === 0 ? [] : [notice('answer.unsaid', { words: { asked: words } })];
}

/** Says what articles say differently, the newest first. */
export function differingNotice(words: readonly Citation[]): Block[] {
  return words.length === 0 ? [] : [notice('answer.differing', { words: { dated: words } })];
}

/** The same as part of an answer. */
export function differingPart(all: readonly (readonly Citation[])[]): Pick<Answer, 'differing'> {
  const differing = all.filter(({ length }) => length > 0);
  return differing.length === 0 ? {} : { differing };
}

/** Offers arguments for a command. */
export const choices = (command: Choice['command'], of: readonly Choice['argument'][]): Block => ({
  kind: 'choices',
  choices: of.map((argument) => ({ command, argument, ...againOf(command, argument) })),
});

/** A button may carry ids but no words. */
function againOf(command: string, argument: Choice['argument']): Pick<Choice, 'again'> {
  if ('entity' in argument) return { again: { command, ids: [argument.entity] } };
  return 'entities' in argument ? { again: { command, ids: argument.entities } } : {};
}

/** The facts in blocks; a fact counts once for each group or member that it comes through. */
export function factsOf(blocks: readonly Block[]): Found[] {
  const all = blocks.flatMap((block) => {
    if (block.kind === 'fact') return block.found;
    return block.kind === 'comparison' ? block.cells.flatMap(({ facts }) => facts) : [];
  });
  return [...new Map(all.map((found) => [statementOf(found), found])).values()];
}

/** Equal for a fact that comes through the same groups and members. */
export function statementOf({ fact, via }: Found): string {
  return `${fact.id} ${via.join(' ')}`;
}

/** The citations in blocks, including those of facts, in order. */
export function citationsOf(blocks: readonly Block[]): Citation[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'quote':
      case 'context':
        return block.citation;
      case 'claim':
        return comparedSentencesOf(block.verdict).map(({ citation }) => citation);
      case 'choices':
        return block.choices.flatMap(({ argument }) =>
          'citation' in argument ? argument.citation : [],
        );
      default:
        return factsOf([block]).flatMap(({ fact }) => fact.quotes);
    }
  });
}

interface Placed {
  readonly citation: Citation;
  readonly also?: SameText;
}

/** Where else the texts of cited passages appear, by citation. */
export function sameTexts(blocks: readonly Block[]): ReadonlyMap<Citation, SameText> {
  const all = blocks.flatMap((block): readonly Placed[] => {
    switch (block.kind) {
      case 'quote':
      case 'context':
        return [block];
      case 'claim':
        return comparedSentencesOf(block.verdict);
      case 'choices':
        return block.choices.flatMap(({ argument }) => ('citation' in argument ? argument : []));
      default:
        return [];
    }
  });
  return new Map(all.flatMap(({ citation, also }) => (also ? [[citation, also] as const] : [])));
}
