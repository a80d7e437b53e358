import type { MessageKey } from '../../answer/message.ts';
import type { WebTexts } from './web.ts';

/** Texts of the surfaces themselves, for laying out an answer. */
export type SurfaceKey =
  | 'fact.via'
  | 'fact.planned'
  | 'fact.year-from'
  | 'fact.year-from-article'
  | 'fact.year-proof'
  | 'fact.year-article'
  | 'list.joiner'
  | 'list.dated'
  | 'date.from-to'
  | 'date.since'
  | 'date.until'
  | 'detail.line'
  | 'row.joiner'
  | 'row.column'
  | 'comparison.continued'
  | 'comparison.said'
  | 'library.article'
  | 'library.page'
  | 'check.claim'
  | 'check.near-several'
  | 'difference.more'
  | 'citation.place'
  | 'citation.also'
  | 'citation.same'
  | 'citation.same-more'
  | 'citation.same-count'
  | 'citation.same-article'
  | 'origin.joiner'
  | 'citation.caption'
  | 'citation.button'
  | 'citation.menu'
  | 'control.before'
  | 'control.after'
  | 'control.more'
  | 'control.nearest'
  | 'control.page-before'
  | 'control.page-after'
  | 'control.unfiltered'
  | 'control.share'
  | 'control.delete'
  | 'shared.by'
  | 'title.joiner'
  | 'title.point'
  | 'title.more'
  | 'citation.part'
  | 'reply.page'
  | 'reply.page-of'
  | 'filter.choice'
  | 'coverage.line'
  | 'reply.article'
  | 'reply.title'
  | 'reply.count'
  | 'reply.more'
  | 'reply.unread'
  | 'reply.inferred'
  | 'reply.confirmed'
  | 'reply.mark'
  | 'reply.notice'
  | 'reply.notice-of';

export type TextKey = MessageKey | SurfaceKey;

/** `{name}` stands for a value, `{count:fact/facts}` for a number and what is counted. */
export type Texts = Readonly<Record<TextKey, string>>;

/** The commands typed after a slash, each with its options. */
interface OptionKeys {
  ask: 'question';
  partner: 'name' | 'kind' | 'year';
  compare: 'a' | 'b';
  timeline: 'name' | 'from' | 'to' | 'kind' | 'year';
  source: 'passage';
  library: 'text' | 'topic' | 'year';
  help: never;
}

export type ChatKey = keyof OptionKeys;
export type OptionKey<Key extends ChatKey> = OptionKeys[Key];
/** The commands in the menu of every message. */
export type MessageCommandKey = 'ask-this' | 'find-sources';

/** A command's or option's words. Message menus show only the name; `/help` shows both. */
export interface Labels {
  /** 1 to 32 characters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
}

/** Labels of a command or an option that people type: the name also has no blanks. */
export interface TypedLabels extends Labels {
  readonly name: Lowercase<string>;
}

/** Everything the interface says in one locale. A missing text does not compile. */
export interface Catalogue extends Texts {
  readonly commands: {
    readonly [Key in ChatKey]: TypedLabels & {
      readonly options: { readonly [Option in OptionKey<Key>]: TypedLabels };
    };
  };
  readonly messageCommands: { readonly [Key in MessageCommandKey]: Labels };
  /** The option that shows an answer only to the asker. */
  readonly hideOption: TypedLabels;
  /** What the website says. */
  readonly web: WebTexts;
  /** What an operator reads in a terminal. */
  readonly console: {
    /** Appears before each typed line. */
    readonly prompt: string;
    /** Says that there is no token, so the console runs instead of the bot. */
    readonly noToken: string;
    /** Says where the website is. */
    readonly web: string;
    /** A name and a question of the shipped library, for the examples shown first. */
    readonly exampleName: string;
    readonly exampleQuestion: string;
    /** Greets whoever types, and says how to ask and how to leave. */
    readonly hint: string;
    /** Typed alone, it ends the console. */
    readonly leave: string;
    /** Asks whether `meant` is the command for which `typed` was typed. */
    readonly meant: string;
  };
}
