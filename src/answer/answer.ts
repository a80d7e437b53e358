import type { EntityId } from '../entities/entity.ts';
import type { Found } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { PartialDate } from '../text/dates.ts';
import type { Verdict } from './check/verdict.ts';
import type { Message } from './message.ts';

/** What the domain says. How it looks is the surfaces' concern; "nothing found" is an answer too. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly blocks: readonly Block[];
  readonly coverage?: Coverage;
  /** Passages that were found as well and are not shown, best first. */
  readonly further?: readonly Citation[];
  /** How the answer is made again, so that a button can open its further pages. */
  readonly again?: Again;
}

/** A command, and ids of the library for it: never words of whoever asked. */
export interface Again {
  readonly command: string;
  readonly ids: readonly string[];
}

export type AnswerKind =
  /** Passages that answer a question. */
  | 'passages'
  /** A question that a fact answers; passages may follow. */
  | 'fact'
  /** What the library states of a name. */
  | 'facts'
  /** The library does not say. */
  | 'no-answer'
  /** A known name of which the library does not speak. */
  | 'not-mentioned'
  | 'unknown-name'
  | 'ambiguous-name'
  /** What the library says to each statement of a message. */
  | 'check'
  /** Nothing was asked. */
  | 'empty'
  /** A passage in its place. */
  | 'source'
  | 'source-gone'
  /** Passages that an earlier answer did not show. */
  | 'more'
  /** A button that is not known, or not any more. */
  | 'control-gone'
  /** Something that whoever asks may not do now, or not at all. */
  | 'refused'
  | 'help'
  | 'unknown-command'
  | 'error';

export type Block =
  | { readonly kind: 'heading'; readonly message: Message }
  /** A quiet one is there for whoever wants to know more. */
  | { readonly kind: 'notice'; readonly message: Message; readonly quiet?: true }
  | { readonly kind: 'fact'; readonly found: Found }
  | { readonly kind: 'quote'; readonly citation: Citation }
  /** A passage, the one before it and the one behind it around it; a long one in parts. */
  | {
      readonly kind: 'context';
      readonly citation: Citation;
      readonly role: ContextRole;
      readonly part?: Part;
    }
  /** A statement of a message and what the library says to it; what proves that follows. */
  | { readonly kind: 'claim'; readonly words: string; readonly verdict: Verdict }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** Which part of a passage is shown, counted from 0, and of how many. */
export interface Part {
  readonly part: number;
  readonly of: number;
}

export type ContextRole = 'before' | 'passage' | 'after';

/** Something to ask next: a command and its one argument. */
export interface Choice {
  readonly command: 'ask' | 'partner';
  readonly argument: Message | { readonly entity: EntityId } | { readonly words: string };
  /** How a button asks it. */
  readonly again?: Again;
}

/** How complete an answer is: so many statements, of so many articles, known up to a date. */
export interface Coverage {
  readonly found: number;
  readonly articles: number;
  readonly asOf: PartialDate;
}

export const heading = (key: Message['key'], values?: Message['values']): Block => ({
  kind: 'heading',
  message: values === undefined ? { key } : { key, values },
});

export const notice = (key: Message['key'], values?: Message['values']): Block => ({
  kind: 'notice',
  message: values === undefined ? { key } : { key, values },
});

/** The facts that blocks state. */
export function factsOf(blocks: readonly Block[]): Found[] {
  return blocks.flatMap((block) => (block.kind === 'fact' ? block.found : []));
}

/** The citations that blocks show, those of their facts included, in order. */
export function citationsOf(blocks: readonly Block[]): Citation[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quote' || block.kind === 'context') return block.citation;
    return block.kind === 'fact' ? proofOf(block.found.fact) : [];
  });
}

/** Everything that proves a fact: its quotes and the words that give its year. */
export function proofOf({ quotes, yearFrom }: Fact): Citation[] {
  return yearFrom === undefined ? [...quotes] : [...quotes, yearFrom];
}
