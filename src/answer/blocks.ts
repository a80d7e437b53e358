import type { Found } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { Answer, Block, Choice } from './answer.ts';
import type { Message } from './message.ts';
import { comparedSentencesOf } from './verdict.ts';

export const heading = (key: Message['key'], values?: Message['values']): Block => ({
  kind: 'heading',
  message: values === undefined ? { key } : { key, values },
});

export const notice = (key: Message['key'], values?: Message['values']): Block => ({
  kind: 'notice',
  message: values === undefined ? { key } : { key, values },
});

/** An answer with something to know before it. */
export function withNotice(before: Block, answer: Answer): Answer {
  return { ...answer, blocks: [before, ...answer.blocks] };
}

/** That words of the question were not found. */
export function unsaidNotice(words: readonly string[]): Block[] {
  return words.length === 0 ? [] : [notice('answer.unsaid', { words: { asked: words } })];
}

/** What to ask a command next. */
export const choices = (command: Choice['command'], of: readonly Choice['argument'][]): Block => ({
  kind: 'choices',
  choices: of.map((argument) => ({ command, argument, ...againOf(command, argument) })),
});

/** Entities are asked about by a button, for their ids are the library's. */
function againOf(command: string, argument: Choice['argument']): Pick<Choice, 'again'> {
  if ('entity' in argument) return { again: { command, ids: [argument.entity] } };
  return 'entities' in argument ? { again: { command, ids: argument.entities } } : {};
}

/** The facts that blocks state, each once for each through whom it is stated. */
export function factsOf(blocks: readonly Block[]): Found[] {
  const all = blocks.flatMap((block) => {
    if (block.kind === 'fact') return block.found;
    return block.kind === 'comparison' ? block.cells.flatMap(({ facts }) => facts) : [];
  });
  const byStatement = new Map(
    all.map((found) => [`${found.fact.id} ${found.via.join(' ')}`, found]),
  );
  return [...byStatement.values()];
}

/** The citations that blocks show, those of their facts included, in order. */
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
        return factsOf([block]).flatMap(({ fact }) => proofOf(fact));
    }
  });
}

/** How many results blocks show: quotes, and different facts. */
export function countResults(blocks: readonly Block[]): number {
  const quotes = blocks.filter(({ kind }) => kind === 'quote').length;
  return quotes + new Set(factsOf(blocks).map(({ fact }) => fact.id)).size;
}

/** Everything that proves a fact: its quotes. Whence its year is inferred is no proof. */
export function proofOf({ quotes }: Fact): readonly Citation[] {
  return quotes;
}
