import type { Topic } from '../answer/topic.ts';
import type { OptionValues } from '../commands/command.ts';
import type { View } from '../surfaces/discord/render.ts';
import type { Locale } from '../surfaces/texts/locales.ts';

/**
 * What to ask the library, and how to show the answer. Plain data, because it is sent to the
 * answering thread.
 */
export interface AnswerRequest {
  readonly target: RequestTarget;
  readonly locale: Locale;
  readonly view: View;
}

/** What a user asked for. */
export type RequestTarget =
  | { readonly ask: 'command'; readonly name: string; readonly options: OptionValues }
  /** A message command, and the text of the message. */
  | { readonly ask: 'message'; readonly name: string; readonly text: string }
  /** Words that someone said to the bot, perhaps after an answer. */
  | { readonly ask: 'said'; readonly text: string; readonly after?: Topic }
  | {
      readonly ask: 'passage';
      readonly article: string;
      readonly passage: string;
      readonly part: number;
    }
  /** Passages that an earlier answer found but did not show. */
  | {
      readonly ask: 'unshown';
      readonly action: 'more' | 'near';
      readonly references: readonly string[];
    }
  /** An earlier answer, made again to show another page. */
  | { readonly ask: 'again'; readonly name: string; readonly ids: readonly string[] }
  /** An unknown or outdated command or control. */
  | { readonly ask: 'unknown-command'; readonly name: string }
  | { readonly ask: 'unknown-control' };

/** A request for suggestions while someone types into an option. Plain data too. */
export interface SuggestionRequest {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  /** The other options filled in so far. */
  readonly others: OptionValues;
  readonly locale: Locale;
}
