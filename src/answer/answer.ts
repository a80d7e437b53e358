import type { EntityId } from '../entities/entity.ts';
import type { Matter } from '../facts/fact.ts';
import type { Found } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Article } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { Interval, PartialDate } from '../text/dates.ts';
import type { Message } from './message.ts';
import type { SameText, Verdict } from './verdict.ts';

/** What the domain says; surfaces decide how it looks. "Nothing found" is an answer too. */
export interface Answer {
  readonly kind: AnswerKind;
  readonly blocks: readonly Block[];
  readonly coverage?: Coverage;
  /**
   * How many files the library lacks, or facts of them, if the answer speaks of all of it: they may
   * say otherwise.
   */
  readonly unread?: number;
  /** The files that could not be read, if the answer is about the library itself. */
  readonly leftOut?: readonly LeftOutFile[];
  /** Files that cannot be read now, and when the version that is served was read. */
  readonly stale?: readonly EarlierFile[];
  /** Words of the question that nothing shown answers; empty or absent if there are none. */
  readonly unsaid?: readonly string[];
  /** Passages that were found but are not shown, best first. */
  readonly further?: readonly Citation[];
  /**
   * What articles of different dates say differently, each with the words of the newest first:
   * numbers of one thing.
   */
  readonly differing?: readonly (readonly Citation[])[];
  /** What people ask next: at most two, each with a button. */
  readonly next?: readonly Choice[];
  /** The question as it was understood, if another one may follow it. */
  readonly asked?: string;
  /** How to make the answer again, so that a button can open its further pages. */
  readonly again?: Again;
}

/** A command and library ids for it, never words that a user typed. */
export interface Again {
  readonly command: string;
  readonly ids: readonly string[];
}

export type AnswerKind =
  /** Passages answer the question. */
  | 'passages'
  /** A fact answers the question; passages may follow. */
  | 'fact'
  /** What the library states about a name. */
  | 'facts'
  /** Nothing answers for sure; the nearest passages or facts are shown as such. */
  | 'nearest'
  /** Nothing was found. */
  | 'no-answer'
  /** A known name that no article mentions. */
  | 'not-mentioned'
  | 'unknown-name'
  | 'ambiguous-name'
  /** A verdict for each claim of a message. */
  | 'check'
  /** Nothing was asked. */
  | 'empty'
  /** Two entities of one kind, side by side. */
  | 'comparison'
  /** Entities that cannot be compared. */
  | 'not-comparable'
  /** Facts by date. */
  | 'timeline'
  /** A date that cannot be read, or a range that ends before it begins. */
  | 'unclear-date'
  /** A kind of fact or a year, asked for to limit a list, that cannot be read. */
  | 'unclear-filter'
  /** A passage with its neighbours. */
  | 'source'
  /** Words that may refer to several passages. */
  | 'ambiguous-source'
  | 'source-gone'
  /** What the library contains. */
  | 'library'
  /** Passages that an earlier answer did not show. */
  | 'more'
  /** A button that is unknown, or no longer known. */
  | 'control-gone'
  | 'help'
  | 'unknown-command'
  | 'error';

export type Block =
  | { readonly kind: 'heading'; readonly message: Message }
  /** A quiet one is for readers who want to know more; some are said on every page. */
  | {
      readonly kind: 'notice';
      readonly message: Message;
      readonly quiet?: true;
      readonly everyPage?: true;
    }
  | { readonly kind: 'fact'; readonly found: Found }
  /** A weak one is a nearest passage, which may not answer. */
  | {
      readonly kind: 'quote';
      readonly citation: Citation;
      readonly weak?: true;
      readonly also?: SameText;
    }
  /** A passage, or the one before or after it; a long passage comes in parts. */
  | {
      readonly kind: 'context';
      readonly citation: Citation;
      readonly role: ContextRole;
      readonly part?: PassagePart;
      readonly also?: SameText;
    }
  | Comparison
  | ListedArticle
  /** A sentence of a message, its verdict, and the facts that the compared sentences prove. */
  | {
      readonly kind: 'claim';
      readonly words: string;
      readonly verdict: Verdict;
      readonly facts: readonly Found[];
    }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** Which part of a passage is shown, counted from 0, and how many there are. */
export interface PassagePart {
  readonly part: number;
  readonly of: number;
}

export type ContextRole = 'before' | 'passage' | 'after';

/** A file that the library lacks, or of whose facts it lacks so many. */
export interface LeftOutFile {
  /** Its name in the knowledge folder: `articles/x.md`. */
  readonly name: string;
  readonly facts?: number;
}

/** A file of which an earlier version is served. */
export interface EarlierFile {
  /** Its name in the knowledge folder: `articles/x.md`. */
  readonly name: string;
  readonly readAt: Date;
}

/** An article of the library, and how many passages and facts it has. */
export interface ListedArticle {
  readonly kind: 'article';
  readonly article: Article;
  readonly passages: number;
  readonly facts: number;
}

/** A row of a comparison: what each side has on one topic. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly topic: Message;
  /** What all facts of both cells are about, if they share it. */
  readonly matter?: Matter;
  readonly cells: readonly [Cell, Cell];
  /** The row continues the one before it, which would have been too long. */
  readonly continued?: true;
}

/** One side's facts. An empty cell means that the library has none, unless the row is continued. */
export interface Cell {
  readonly entity: EntityId;
  readonly facts: readonly Found[];
}

/** Something to ask next: a command and its argument. */
export interface Choice {
  readonly command: 'ask' | 'partner' | 'compare' | 'timeline' | 'source';
  readonly argument:
    | Message
    | { readonly entity: EntityId }
    | { readonly entities: readonly EntityId[] }
    /** The facts about some entities, or all facts, that a filter leaves. */
    | { readonly list: readonly EntityId[]; readonly filter: Filter }
    | { readonly words: string }
    /** A passage by its permalink. */
    | { readonly citation: Citation; readonly also?: SameText };
  /** What a button asks for. */
  readonly again?: Again;
}

/** What a list of facts is limited to; all facts if empty. */
export interface Filter extends Interval {
  readonly kind?: Fact['kind'];
  /** A year that the facts begin in, end in, or last through. */
  readonly year?: PartialDate;
}

/** How much a complete list contains: facts, their articles, and the date of the newest article. */
export interface Coverage {
  readonly found: number;
  readonly articles: number;
  readonly asOf?: PartialDate;
}

/** Kinds of answers that answer nothing for sure, the better ones last. */
const UNSURE: readonly AnswerKind[] = ['no-answer', 'not-mentioned', 'empty', 'nearest'];

/** Whether an answer is sure. */
export function isSure({ kind }: Pick<Answer, 'kind'>): boolean {
  return !UNSURE.includes(kind);
}

function differingIn(answers: readonly Answer[]): Pick<Answer, 'differing'> {
  const differing = answers.flatMap((answer) => answer.differing ?? []);
  return differing.length === 0 ? {} : { differing };
}

/** Compares answers by how sure they are, the surest first. */
export function bySureness(a: Pick<Answer, 'kind'>, b: Pick<Answer, 'kind'>): number {
  const rank = ({ kind }: Pick<Answer, 'kind'>) => UNSURE.indexOf(kind);
  if (isSure(a) || isSure(b)) return Number(isSure(b)) - Number(isSure(a));
  return rank(b) - rank(a);
}

/** Joins several answers into one, which is as sure as the best of them. */
export function unite(answers: readonly Answer[]): Answer {
  const [best] = answers.toSorted(bySureness);
  const asked = answers.findLast((answer) => answer.asked !== undefined)?.asked;
  return {
    kind: best?.kind ?? 'no-answer',
    blocks: answers.flatMap(({ blocks }) => blocks),
    further: answers.flatMap(({ further = [] }) => further),
    ...differingIn(answers),
    ...(asked === undefined ? {} : { asked }),
    unsaid: answers.flatMap(({ unsaid = [] }) => unsaid),
  };
}
