import type { Locale } from './locales.ts';
import { webEnUS } from './web-en-US.ts';
import type { WebTexts } from './web-texts.ts';
import { webZhCN } from './web-zh-CN.ts';
import { webZhTW } from './web-zh-TW.ts';

/** What the web pages say, in each language. */
export const WEB_TEXTS: Readonly<Record<Locale, WebTexts>> = {
  'zh-CN': webZhCN,
  'zh-TW': webZhTW,
  'en-US': webEnUS,
};
