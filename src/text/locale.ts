/** The languages of the interface, the first one being the default. Quotes keep their own. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en-US'] as const;

export type Locale = (typeof LOCALES)[number];

/** The interface language for a Discord locale: `en-GB` reads English, any other one Chinese. */
export function toLocale(locale: string | undefined): Locale {
  if (locale === 'zh-TW' || locale === 'zh-HK') return 'zh-TW';
  return locale?.startsWith('en') ? 'en-US' : 'zh-CN';
}
