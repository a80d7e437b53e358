import type {
  APIApplicationCommandBooleanOption,
  APIApplicationCommandIntegerOption,
  APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Answer } from '../answer/answer.ts';
import type { Explanation } from '../ask/explain-question.ts';
import type { Library } from '../library/library.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import type { MessageCommandKey } from '../surfaces/texts/texts.ts';

/** Everything a command may use from outside; commands import no state of their own. */
export interface Context {
  /** The library at the time the interaction arrived. */
  readonly library: Library;
  /** When that library was loaded. */
  readonly loadedAt: Date;
  /** Whether its files changed since, but cannot be loaded. */
  readonly isOutdated?: boolean | undefined;
  /** The program's own version. */
  readonly version: string;
  readonly locale: Locale;
  readonly commands: readonly Command[];
  /** Where readers reach the web pages, without a slash at its end; missing if they cannot. */
  readonly publicUrl?: string | undefined;
  /** Whether the website has a playground to link. */
  readonly hasPlayground?: boolean | undefined;
}

/** What a user invokes: typed after a slash, or chosen from a message's menu. */
export type Command = ChatCommand | MessageCommand;

/** What Discord needs to know about a command, as plain data. */
export type CommandDefinition =
  | Pick<ChatCommand, 'kind' | 'data' | 'byNameOnly'>
  | Pick<MessageCommand, 'kind' | 'data' | 'key'>;

/** An option in Discord's format. Only text options have suggestions. */
export type Option =
  | APIApplicationCommandStringOption
  | APIApplicationCommandBooleanOption
  | APIApplicationCommandIntegerOption;

/** A chat command's definition, without what all commands share. */
export type ChatData = Omit<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'type' | 'integration_types' | 'contexts' | 'options'
> & { readonly options?: readonly Option[] };

type OptionOf<Data extends ChatData> = NonNullable<Data['options']>[number];

type ValueOf<O extends Option> = O['type'] extends ApplicationCommandOptionType.String
  ? string
  : O['type'] extends ApplicationCommandOptionType.Boolean
    ? boolean
    : number;

/** The values of a definition's options, by name; only required ones are always present. */
export type OptionsOf<Data extends ChatData> = {
  readonly [O in OptionOf<Data> as O['name']]: O extends { readonly required: true }
    ? ValueOf<O>
    : ValueOf<O> | undefined;
};

/** A suggestion while someone types. Both texts are cut to Discord's limits. */
export interface Suggestion {
  /** The text shown. */
  readonly name: string;
  /** The option's value once this is chosen. */
  readonly value: string;
  /** The name being typed, where it is one: a terminal completes the word instead of replacing it. */
  readonly matched?: string;
  /** Nothing matches what was typed, and this is what there is. */
  readonly instead?: true;
}

/** Makes suggestions while someone types; `options` are the others filled in so far. */
export type Complete<Options> = (
  typed: string,
  context: Context,
  options: Partial<Options>,
) => readonly Suggestion[];

type CompletedName<Data extends ChatData> = Extract<
  OptionOf<Data>,
  { readonly autocomplete: true }
>['name'];

/** Exactly the options with `autocomplete: true` have suggestions. */
type Completion<Data extends ChatData> = [CompletedName<Data>] extends [never]
  ? { readonly complete?: undefined }
  : {
      readonly complete: {
        readonly [Name in CompletedName<Data>]: Complete<OptionsOf<Data>>;
      };
    };

/** What the author of a chat command writes. */
export type ChatDefinition<Data extends ChatData> = {
  readonly data: Data;
  execute(options: OptionsOf<Data>, context: Context): Answer;
  readonly again?: AnswerAgain;
  /** Options that the console sets by their names alone: bare text never fills them. */
  readonly byNameOnly?: readonly OptionOf<Data>['name'][];
  /** Explains the answer; the console shows this on request. */
  explain?(options: OptionsOf<Data>, context: Context): Explanation;
} & Completion<Data>;

/**
 * Makes an answer again, from the ids in its `again`. A button brings them, so they may be older
 * than the library, or forged.
 * @returns undefined for ids that mean nothing any more
 */
export type AnswerAgain = (ids: readonly string[], context: Context) => Answer | undefined;

/** Option values by name, as they arrive in an interaction. */
export type OptionValues = Readonly<Record<string, string | boolean | number | undefined>>;

/** `/name option …` */
export interface ChatCommand {
  readonly kind: 'chat';
  /** The complete definition sent to Discord. */
  readonly data: ChatData &
    Pick<
      RESTPostAPIChatInputApplicationCommandsJSONBody,
      'type' | 'integration_types' | 'contexts'
    >;
  execute(options: OptionValues, context: Context): Answer;
  explain?(options: OptionValues, context: Context): Explanation;
  readonly complete?: Readonly<Record<string, Complete<OptionValues>>>;
  readonly again?: AnswerAgain;
  readonly byNameOnly?: readonly string[];
}

/** What the author of a message command writes. */
export interface MessageDefinition {
  /** The command's key in every catalogue. */
  readonly key: MessageCommandKey;
  /** @param text the message as written, Markdown included; empty if it has no text */
  execute(text: string, context: Context): Answer;
}

/** An entry in every message's menu. Only the user who chose it sees the answer. */
export interface MessageCommand extends MessageDefinition {
  readonly kind: 'message';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
}
