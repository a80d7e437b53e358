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

/** What a command may ask of the world: handed in, never reached for. */
export interface Context {
  /** The library as it was when the interaction arrived. */
  readonly library: Library;
  /** When that library was loaded. */
  readonly loadedAt: Date;
  /** The program's own version. */
  readonly version: string;
  readonly locale: Locale;
  readonly commands: readonly Command[];
}

/** What a user invokes: typed after a slash, or chosen in a message's menu. */
export type Command = ChatCommand | MessageCommand;

/** What Discord has to know of a command, as plain data. */
export type CommandDefinition =
  | Pick<ChatCommand, 'kind' | 'data'>
  | Pick<MessageCommand, 'kind' | 'data'>;

/** An option as Discord takes it. Suggestions are given for text alone. */
export type Option =
  | APIApplicationCommandStringOption
  | APIApplicationCommandBooleanOption
  | APIApplicationCommandIntegerOption;

/** A chat command's definition, but for what all commands have in common. */
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

/** The options of a definition, by name: always there if required, else perhaps. */
export type OptionsOf<Data extends ChatData> = {
  readonly [O in OptionOf<Data> as O['name']]: O extends { readonly required: true }
    ? ValueOf<O>
    : ValueOf<O> | undefined;
};

/** Something to choose while typing; text of either is cut to what Discord takes. */
export interface Suggestion {
  /** What is shown. */
  readonly name: string;
  /** What the option then holds. */
  readonly value: string;
}

/** Suggests while someone types; the other options are those filled in so far. */
export type Complete<Options> = (
  typed: string,
  context: Context,
  options: Partial<Options>,
) => readonly Suggestion[];

type CompletedName<Data extends ChatData> = Extract<
  OptionOf<Data>,
  { readonly autocomplete: true }
>['name'];

/** Each option with `autocomplete: true` has suggestions, and no other one. */
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
  /** Why it answers as it does: the console shows it where it is asked to. */
  explain?(options: OptionsOf<Data>, context: Context): Explanation;
} & Completion<Data>;

/**
 * Makes an answer with several pages again, from the ids in its `again`: a button brings them, so
 * they may be older than the library, or forged.
 */
export type AnswerAgain = (ids: readonly string[], context: Context) => Answer;

/** The values of options by name, as an interaction brings them. */
export type OptionValues = Readonly<Record<string, string | boolean | number | undefined>>;

/** `/name option …` */
export interface ChatCommand {
  readonly kind: 'chat';
  /** The whole definition that Discord gets. */
  readonly data: ChatData &
    Pick<
      RESTPostAPIChatInputApplicationCommandsJSONBody,
      'type' | 'integration_types' | 'contexts'
    >;
  execute(options: OptionValues, context: Context): Answer;
  explain?(options: OptionValues, context: Context): Explanation;
  readonly complete?: Readonly<Record<string, Complete<OptionValues>>>;
  readonly again?: AnswerAgain;
}

/** What the author of a message command writes. */
export interface MessageDefinition {
  /** By which each catalogue has its words. */
  readonly key: MessageCommandKey;
  /** @param text the message as it was written, Markdown included; empty if it has no text */
  execute(text: string, context: Context): Answer;
}

/** An entry in the menu of every message. Only whoever chose it sees the answer. */
export interface MessageCommand extends MessageDefinition {
  readonly kind: 'message';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
}
