import type { AnswerKind } from '../../answer/answer.ts';
import type { Topic } from '../../answer/topic.ts';
import type { Drawn, PictureRequest } from '../../interaction/draw-picture.ts';
import type { AnswerRequest, SuggestionRequest } from '../../interaction/request.ts';
import type { Choices } from '../../interaction/suggest.ts';
import type { Page, PageRequest } from '../../pages/page.ts';
import type { Audience } from '../../surfaces/discord/controls.ts';
import type { Reply } from '../../surfaces/discord/render.ts';
import type { Illustration } from '../../surfaces/pictures/picture.ts';

/** Answers requests from the library. None of its promises rejects. */
export interface Answerer {
  answer(request: AnswerRequest): Promise<Outcome<Answered>>;
  suggest(request: SuggestionRequest): Promise<Outcome<Choices>>;
  /** Ends it. Unfinished requests get `leaving`. */
  close(): Promise<void>;
}

/** Makes web pages, and draws their pictures, from the library. None of its promises rejects. */
export interface PageMaker {
  page(request: PageRequest): Promise<Outcome<Page>>;
  picture(request: PictureRequest): Promise<Outcome<Drawn>>;
  /** Changes with the library, so that pages made from an earlier one are known as such. */
  readonly generation: number;
}

/** A finished message, the kind of its answer, who is to see it, and what it is about. */
export interface Answered {
  readonly kind: AnswerKind;
  readonly reply: Reply;
  readonly audience: Audience;
  readonly topic?: Topic;
  readonly illustration?: Illustration;
}

/** The outcome of a request. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** A bug in the program. */
  | { readonly kind: 'failed'; readonly error: unknown }
  | Undone;

/** Why a request was not finished. */
export interface Undone {
  readonly kind: /** It took longer than its deadline. */
    | 'too-slow'
    /** Too many requests are waiting to be answered in useful time. */
    | 'crowded'
    /** No library is loaded, and loading it failed. */
    | 'no-library'
    /** The database that has the passages did not answer. */
    | 'no-database'
    /** The bot is shutting down. */
    | 'leaving';
}
