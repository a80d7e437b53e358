import type { EntityId } from '../entities/entity.ts';
import type { Matter } from '../facts/fact.ts';
import type { Found } from '../facts/facts.ts';
import type { Article } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { PartialDate } from '../text/dates.ts';
import type { Message } from './message.ts';
import type { Verdict } from './verdict.ts';

/**
 * What the domain says. How it looks is the surfaces' concern; "nothing found" is an answer too.
 */
export interface Answer {
  readonly kind: AnswerKind;
  readonly blocks: readonly Block[];
  readonly coverage?: Coverage;
  /** Words of the question that the answer does not answer; empty or absent on a full one. */
  readonly unsaid?: readonly string[];
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
  /** Nothing answers for sure; what comes closest is shown as no more than that. */
  | 'nearest'
  /** Nothing was found. */
  | 'no-answer'
  /** A known name of which the library does not speak. */
  | 'not-mentioned'
  | 'unknown-name'
  | 'ambiguous-name'
  /** What the library says to each statement of a message. */
  | 'check'
  /** Nothing was asked. */
  | 'empty'
  /** Two of a kind side by side. */
  | 'comparison'
  /** Two that cannot stand side by side. */
  | 'not-comparable'
  /** Facts in the order of their dates. */
  | 'timeline'
  /** A date that is none, or a range that ends before it begins. */
  | 'unclear-date'
  /** A passage in its place. */
  | 'source'
  /** Words that several passages may be meant by. */
  | 'ambiguous-source'
  | 'source-gone'
  /** What the library holds. */
  | 'library'
  /** Passages that an earlier answer did not show. */
  | 'more'
  /** A button that is not known, or not any more. */
  | 'control-gone'
  | 'help'
  | 'unknown-command'
  | 'error';

export type Block =
  | { readonly kind: 'heading'; readonly message: Message }
  /** A quiet one is there for whoever wants to know more. */
  | { readonly kind: 'notice'; readonly message: Message; readonly quiet?: true }
  | { readonly kind: 'fact'; readonly found: Found }
  /** A weak one is among the closest that were found, and may answer nothing. */
  | { readonly kind: 'quote'; readonly citation: Citation; readonly weak?: true }
  /** A passage, the one before it and the one behind it around it; a long one in parts. */
  | {
      readonly kind: 'context';
      readonly citation: Citation;
      readonly role: ContextRole;
      readonly part?: PassagePart;
    }
  | Comparison
  | ListedArticle
  /**
   * A sentence of a message, what was found of it, and the facts that rest on the sentences found.
   */
  | {
      readonly kind: 'claim';
      readonly words: string;
      readonly verdict: Verdict;
      readonly facts: readonly Found[];
    }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** Which part of a passage is shown, counted from 0, and of how many. */
export interface PassagePart {
  readonly part: number;
  readonly of: number;
}

export type ContextRole = 'before' | 'passage' | 'after';

/** An article as the library holds it, and how many facts rest on it. */
export interface ListedArticle {
  readonly kind: 'article';
  readonly article: Article;
  readonly facts: number;
}

/** One matter in which two stand side by side. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly topic: Message;
  /** What all facts of both cells share, where they do. */
  readonly matter?: Matter;
  readonly cells: readonly [Cell, Cell];
  /** It goes on with the row before it, which was too long for one. */
  readonly continued?: true;
}

/** What the library states of one side; without any fact, it does not say, unless it goes on. */
export interface Cell {
  readonly entity: EntityId;
  readonly facts: readonly Found[];
}

/** Something to ask next: a command and what it asks for. */
export interface Choice {
  readonly command: 'ask' | 'partner' | 'compare' | 'timeline' | 'source';
  readonly argument:
    | Message
    | { readonly entity: EntityId }
    | { readonly entities: readonly EntityId[] }
    | { readonly words: string }
    /** A passage by its permalink. */
    | { readonly citation: Citation };
  /** How a button asks it. */
  readonly again?: Again;
}

/** What a complete list of facts holds: so many, of so many articles, known up to a date. */
export interface Coverage {
  readonly found: number;
  readonly articles: number;
  readonly asOf: PartialDate;
}

/** Kinds of answers to a question that answer nothing for sure, the better ones last. */
const UNSURE: readonly AnswerKind[] = ['no-answer', 'not-mentioned', 'empty', 'nearest'];

/** Whether something answers a question for sure. */
export function isSure({ kind }: Pick<Answer, 'kind'>): boolean {
  return !UNSURE.includes(kind);
}

/** Several answers as one; what one of them answers is an answer. */
export function unite(answers: readonly Answer[]): Answer {
  const best = answers.toSorted((a, b) => UNSURE.indexOf(a.kind) - UNSURE.indexOf(b.kind));
  const sure = answers.find(isSure);
  return {
    kind: (sure ?? best.at(-1))?.kind ?? 'no-answer',
    blocks: answers.flatMap(({ blocks }) => blocks),
    further: answers.flatMap(({ further = [] }) => further),
    unsaid: answers.flatMap(({ unsaid = [] }) => unsaid),
  };
}
