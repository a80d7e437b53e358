import type { MessageKey } from '../../answer/message.ts';

/** Words of the surfaces themselves: how they lay an answer out. */
export type SurfaceKey =
  | 'fact.via'
  | 'fact.planned'
  | 'fact.year-from'
  | 'fact.year-from-article'
  | 'list.joiner'
  | 'date.from-to'
  | 'date.since'
  | 'date.until'
  | 'detail.line'
  | 'comparison.side'
  | 'comparison.none'
  | 'library.article'
  | 'check.claim'
  | 'check.near-several'
  | 'difference.more'
  | 'citation.place'
  | 'citation.also'
  | 'citation.caption'
  | 'citation.button'
  | 'citation.numbered-button'
  | 'citation.caption-button'
  | 'control.before'
  | 'control.after'
  | 'control.more'
  | 'control.more-range'
  | 'control.page-before'
  | 'control.page-after'
  | 'control.share'
  | 'control.delete'
  | 'shared.by'
  | 'citation.part'
  | 'reply.page'
  | 'coverage.line'
  | 'reply.article'
  | 'reply.more'
  | 'reply.inferred'
  | 'reply.confirmed'
  | 'reply.notice';

export type TextKey = MessageKey | SurfaceKey;

/** `{name}` stands for a value, `{count:fact/facts}` for a number and what is counted. */
export type Texts = Readonly<Record<TextKey, string>>;

/** The commands that people type after a slash, each with its options. */
interface OptionKeys {
  ask: 'question';
  partner: 'name';
  compare: 'a' | 'b';
  timeline: 'name' | 'from' | 'to';
  source: 'passage';
  library: never;
  help: never;
}

export type ChatKey = keyof OptionKeys;
export type OptionKey<Key extends ChatKey> = OptionKeys[Key];
/** The commands in the menu of every message. */
export type MessageCommandKey = 'ask-this' | 'find-sources';

/** What people see of a command in the menu of a message: in the menu its name, in `/help` both. */
export interface Labels {
  /** 1 to 32 characters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
}

/** What people see of a command or an option that they type: its name has no blanks either. */
export interface TypedLabels extends Labels {
  readonly name: Lowercase<string>;
}

/** Everything that the interface says in one locale. What is missing does not compile. */
export interface Catalogue extends Texts {
  readonly commands: {
    readonly [Key in ChatKey]: TypedLabels & {
      readonly options: { readonly [Option in OptionKey<Key>]: TypedLabels };
    };
  };
  readonly messageCommands: { readonly [Key in MessageCommandKey]: Labels };
  /** The option of every command whose answer may be for whoever asks alone. */
  readonly hideOption: TypedLabels;
  /** What an operator reads in a terminal. */
  readonly console: {
    /** Before each line that is typed. */
    readonly prompt: string;
    /** Why there is no bot. */
    readonly noToken: string;
  };
}
