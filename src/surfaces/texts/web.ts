import type { FrameWords } from '../web/discord/view.ts';
import type { PictureTexts } from './web-pictures.ts';

/** How sure an answer is: it is proven, only close, or there is none. */
export type AnswerTier = 'sure' | 'nearest' | 'nothing';

/** What the web pages say besides answers, a group for each page. */
export interface WebTexts {
  readonly shell: {
    /** The bot's name. */
    readonly name: string;
    /** The first link of every page, for readers who use the keyboard. */
    readonly skip: string;
    /** The label of the links to other pages, and these. */
    readonly pages: string;
    readonly library: string;
    readonly search: string;
    readonly check: string;
    /** What the website is, below each page. */
    readonly foot: string;
    /** The way back from a page with nothing. */
    readonly toLibrary: string;
  };
  readonly library: {
    readonly title: string;
    readonly description: string;
    readonly toCheck: string;
    readonly toTry: string;
    readonly articles: string;
    /** Who works with whom: the heading of the table, what its cells have, and a corner of it. */
    readonly matrix: string;
    readonly matrixHow: string;
    readonly matrixLess: (rows: number, columns: number) => string;
    readonly undated: string;
    readonly newer: string;
    readonly older: string;
    readonly page: (page: number, of: number) => string;
  };
  readonly article: {
    readonly contents: string;
    /** The name of the link at a passage; it has the mark that is shown: ¶20. */
    readonly permalink: (mark: string) => string;
    readonly counts: (passages: number, facts: number) => string;
    readonly original: string;
    readonly facts: (count: number) => string;
    readonly proof: string;
    readonly byProgram: string;
    readonly byPerson: (why: string) => string;
    readonly table: string;
    /** The link to what a permalink means now. */
    readonly toNearest: (mark: string) => string;
    readonly atPlace: string;
    readonly atEnd: string;
    readonly elsewhere: string;
  };
  readonly entity: {
    readonly names: string;
    readonly products: string;
    readonly members: string;
    readonly groups: string;
    readonly facts: string;
    readonly mentions: string;
  };
  readonly search: {
    readonly title: string;
    /** What the field is for, and what to press. */
    readonly label: string;
    readonly submit: string;
    /** Names the answer and what to ask next for whoever hears the page. */
    readonly answer: string;
    readonly next: string;
    /** How sure an answer is. */
    readonly tiers: Readonly<Record<AnswerTier, string>>;
    /** Opens why a person believes a fact. */
    readonly reason: string;
  };
  readonly check: {
    readonly title: string;
    readonly label: string;
    /** What is looked for, and what the page does not do. */
    readonly hint: (most: number) => string;
    readonly submit: string;
    /** What the marks in claims and sources mean. */
    readonly marks: string;
    readonly same: string;
    readonly said: string;
    readonly source: string;
    /** Stands above the facts that a source proves. */
    readonly proves: (count: number) => string;
    /** The text is the address of a passage, which is shown instead. */
    readonly permalink: string;
    /** Leads to the answer to a text that claims nothing. */
    readonly ask: string;
  };
  readonly try: {
    readonly title: string;
    readonly intro: string;
    readonly examples: string;
    /** The field for a command, and what stands in it while it is empty. */
    readonly line: string;
    readonly placeholder: string;
    readonly send: string;
    readonly language: string;
    /** The name of this language in itself. */
    readonly ownLanguage: string;
    readonly look: string;
    readonly looks: { readonly system: string; readonly dark: string; readonly light: string };
    readonly log: string;
    /** Before what was typed, as Discord says it above an answer: `you` did so. */
    readonly you: string;
    readonly used: string;
    readonly deleted: string;
    readonly suggestions: string;
    /** For readers who hear how many there are. */
    readonly suggested: string;
    readonly failed: string;
    readonly json: string;
    readonly request: string;
    readonly response: string;
    readonly copy: string;
    readonly copied: string;
    /** What Discord's client says around a message. */
    readonly frame: FrameWords;
  };
  /** Words in pictures, and their descriptions. */
  readonly pictures: PictureTexts;
  /** Why there is no page, without a full stop: each is also the page's title. */
  readonly problem: {
    readonly notFound: string;
    readonly unreadable: string;
    readonly forbidden: string;
    readonly method: string;
    readonly tooLarge: string;
    readonly longAddress: string;
    readonly hasty: (seconds: number) => string;
    readonly crowded: string;
    readonly 'too-slow': string;
    readonly 'no-database': string;
    readonly 'no-library': string;
    readonly leaving: string;
    readonly unexpected: string;
  };
}
