import type { Locale } from './locales.ts';
import { webEnUS } from './web-en-US.ts';
import type { PictureTexts } from './web-pictures.ts';
import { webZhCN } from './web-zh-CN.ts';
import { webZhTW } from './web-zh-TW.ts';

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
  readonly search: object;
  readonly check: object;
  readonly try: object;
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
