import type { Locale } from './locales.ts';
import { webEnUS } from './web-en-US.ts';
import { webZhCN } from './web-zh-CN.ts';
import { webZhTW } from './web-zh-TW.ts';

/** How sure an answer is: it is proven, only close, or there is none. */
export type Tier = 'sure' | 'nearest' | 'nothing';

/** What the web pages say besides answers, a group for each page. */
export interface WebTexts {
  readonly shell: {
    /** The bot's name. */
    readonly name: string;
    /** The first link of every page, for readers who use the keyboard. */
    readonly skip: string;
  };
  readonly library: { readonly title: string };
  readonly article: object;
  readonly entity: object;
  readonly search: {
    readonly title: string;
    /** What the field is for, and what to press. */
    readonly label: string;
    readonly submit: string;
    /** Names the answer and what to ask next for whoever hears the page. */
    readonly answer: string;
    readonly next: string;
    /** How sure an answer is. */
    readonly tiers: Readonly<Record<Tier, string>>;
    /** Says that the program believes a fact, and opens why a person does. */
    readonly byProgram: string;
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
  readonly try: object;
  /** Words in pictures, and their descriptions. */
  readonly pictures: object;
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
    readonly 'no-library': string;
    readonly leaving: string;
    readonly unexpected: string;
  };
}

export const WEB_TEXTS: Readonly<Record<Locale, WebTexts>> = {
  'zh-CN': webZhCN,
  'zh-TW': webZhTW,
  'en-US': webEnUS,
};
