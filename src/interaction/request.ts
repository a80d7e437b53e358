import type { OptionValues } from '../commands/command.ts';
import type { View } from '../surfaces/discord/render.ts';
import type { Locale } from '../surfaces/texts/locales.ts';

/**
 * What is asked of the library, and how its answer is shown. Plain data: it crosses to the thread
 * that answers.
 */
export interface AnswerRequest {
  readonly target: RequestTarget;
  readonly locale: Locale;
  readonly view: View;
}

/** One thing that people do. */
export type RequestTarget =
  | { readonly ask: 'command'; readonly name: string; readonly options: OptionValues }
  /** A command in the menu of a message that says `text`. */
  | { readonly ask: 'message'; readonly name: string; readonly text: string }
  | {
      readonly ask: 'passage';
      readonly article: string;
      readonly passage: string;
      readonly part: number;
    }
  /** Passages that an earlier answer found and did not show. */
  | {
      readonly ask: 'unshown';
      readonly action: 'more' | 'near';
      readonly references: readonly string[];
    }
  /** An earlier answer, made again for another of its pages. */
  | { readonly ask: 'again'; readonly name: string; readonly ids: readonly string[] }
  /** A command or a control that is not known, or not any more. */
  | { readonly ask: 'unknown-command'; readonly name: string }
  | { readonly ask: 'unknown-control' };

/** What may be meant by what someone is typing into an option. Plain data as well. */
export interface SuggestionRequest {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  /** The other options, as far as they are filled in. */
  readonly others: OptionValues;
  readonly locale: Locale;
}
