import type { AnswerRequest, SuggestionRequest } from '../../interaction/request.ts';
import type { Choices } from '../../interaction/suggest.ts';
import type { Reply } from '../../surfaces/discord/render.ts';

/** Whoever has the library. None of its promises rejects. */
export interface Answerer {
  answer(request: AnswerRequest): Promise<Outcome<Answered>>;
  suggest(request: SuggestionRequest): Promise<Outcome<Choices>>;
  /** Ends it. What is not done by then is told that the bot is leaving. */
  close(): Promise<void>;
}

/** A finished message, and what kind of answer it is. */
export interface Answered {
  readonly kind: string;
  readonly reply: Reply;
}

/** What came of a request. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** A fault of the program. */
  | { readonly kind: 'failed'; readonly error: unknown }
  | Undone;

/** Why a request was not worked on to its end. */
export interface Undone {
  readonly kind: /** It took longer than one request may. */
    | 'too-slow'
    /** More requests wait than can be answered in any useful time. */
    | 'crowded'
    /** The library could not be loaded again. */
    | 'no-library'
    /** The bot is about to end. */
    | 'leaving';
}
