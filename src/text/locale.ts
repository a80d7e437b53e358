import { Locale as DiscordLocale } from 'discord-api-types/v10';

/** Any locale of Discord's. */
export type AnyLocale = `${DiscordLocale}`;

/** The locale that every library has names in, and the default for answers. */
export const DEFAULT_LOCALE = 'zh-CN';

type OtherLocale = Exclude<AnyLocale, typeof DEFAULT_LOCALE>;

/** The other locales that a library may have words in, the Chinese ones first. */
export const OTHER_LOCALES: readonly OtherLocale[] = Object.values(DiscordLocale)
  .filter((locale) => locale !== DEFAULT_LOCALE)
  .toSorted((a, b) => Number(readsChinese(b)) - Number(readsChinese(a)));

/** Whether readers with this locale read Chinese, in either script. */
export function readsChinese(locale: AnyLocale): boolean {
  return locale === DEFAULT_LOCALE || locale === 'zh-TW';
}

/** Whether two language tags are of one language: zh-CN and zh-Hant are. */
export function isSameLanguage(a: string, b: string): boolean {
  const [one, other] = [a, b].map((tag) => tag.split('-', 1)[0]?.toLowerCase());
  return one === other;
}

/** The same value for each other locale, such as a schema. */
export function perOtherLocale<T>(value: T): Readonly<Record<OtherLocale, T>> {
  return Object.fromEntries(OTHER_LOCALES.map((locale) => [locale, value])) as Record<
    OtherLocale,
    T
  >;
}
