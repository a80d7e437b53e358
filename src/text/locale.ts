import { Locale as DiscordLocale } from 'discord-api-types/v10';

/** A locale that a reader may have: one of Discord's. */
export type AnyLocale = `${DiscordLocale}`;

/** The locale in which every library has its names, and in which everyone is answered by default. */
export const DEFAULT_LOCALE = 'zh-CN';

type OtherLocale = Exclude<AnyLocale, typeof DEFAULT_LOCALE>;

/** The locales in which a library may have words as well, the Chinese ones first. */
export const OTHER_LOCALES: readonly OtherLocale[] = Object.values(DiscordLocale)
  .filter((locale) => locale !== DEFAULT_LOCALE)
  .toSorted((a, b) => Number(readsChinese(b)) - Number(readsChinese(a)));

/** Whether someone of this locale reads Chinese, in whatever script. */
export function readsChinese(locale: AnyLocale): boolean {
  return locale === DEFAULT_LOCALE || locale === 'zh-TW';
}

/** The same for each other locale, such as the schema of its words. */
export function perOtherLocale<T>(value: T): Readonly<Record<OtherLocale, T>> {
  return Object.fromEntries(OTHER_LOCALES.map((locale) => [locale, value])) as Record<
    OtherLocale,
    T
  >;
}
