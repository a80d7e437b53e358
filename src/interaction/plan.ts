import type { Reply } from '../surfaces/discord/render.ts';
import type { AnswerRequest, SuggestionRequest } from './request.ts';

/**
 * What becomes of an interaction. Discord wants to know of what kind before the work is done, so a
 * plan is made without the library.
 */
export type Plan =
  /** A new message; who sees it is known before the work begins. */
  | { readonly kind: 'message'; readonly ephemeral: boolean; readonly request: AnswerRequest }
  /** Another content for the message whose control was used. */
  | { readonly kind: 'update'; readonly request: AnswerRequest }
  /** A sentence for whoever asked, and nothing else. */
  | { readonly kind: 'refusal'; readonly reply: Reply }
  /** What one person saw, for all to see. */
  | { readonly kind: 'share'; readonly reply: Reply }
  /** The message whose control was used goes away. */
  | { readonly kind: 'deletion' }
  /** What may be meant by what someone is typing; nothing where nothing can be suggested. */
  | { readonly kind: 'suggestions'; readonly request: SuggestionRequest | undefined };
