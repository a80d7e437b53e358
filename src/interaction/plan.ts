import type { Reply } from '../surfaces/discord/render.ts';
import type { SentPicture } from '../surfaces/discord/share.ts';
import type { AnswerRequest, SuggestionRequest } from './request.ts';
import type { Sentence } from './sentences.ts';

/**
 * How to respond to an interaction. Discord must be told the kind of response before the work is
 * done, so a plan is made without the library.
 */
export type Plan =
  /** A new message; who sees it must be known before the work begins. */
  | { readonly kind: 'message'; readonly ephemeral: boolean; readonly request: AnswerRequest }
  /** New content for the message whose control was used. */
  | { readonly kind: 'update'; readonly request: AnswerRequest }
  /** Just a sentence, for the asker only. */
  | { readonly kind: 'refusal'; readonly why: Sentence; readonly reply: Reply }
  /** Posts what only one person saw to the channel. */
  | { readonly kind: 'share'; readonly reply: Reply; readonly picture?: SentPicture | undefined }
  /** Deletes the message whose control was used. */
  | { readonly kind: 'deletion' }
  /** Suggestions while someone types; no request if nothing can be suggested. */
  | { readonly kind: 'suggestions'; readonly request: SuggestionRequest | undefined };
