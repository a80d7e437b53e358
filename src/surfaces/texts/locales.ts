import { type AnyLocale, DEFAULT_LOCALE } from '../../text/locale.ts';
import { enUS } from './en-US.ts';
import type { Catalogue } from './texts.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The text catalogue of each locale that the interface has. */
export const CATALOGUES = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  'en-US': enUS,
} as const satisfies Partial<Record<AnyLocale, Catalogue>>;

export type Locale = keyof typeof CATALOGUES;

export const LOCALES = Object.keys(CATALOGUES) as readonly Locale[];

/** Makes something of each locale. */
export function perLocale<T>(
  make: (locale: Locale, catalogue: Catalogue) => T,
): Readonly<Record<Locale, T>> {
  const made = LOCALES.map((locale) => [locale, make(locale, CATALOGUES[locale])]);
  return Object.fromEntries(made) as Record<Locale, T>;
}

/** `zh-Hant` in Taiwan and in Hong Kong, `en-Latn` wherever people read English. */
const SCRIPTS = perLocale(scriptOf);

/** Whether names and words in simplified characters are shown in traditional ones. */
export function isTraditional(locale: Locale): boolean {
  return SCRIPTS[locale] === 'zh-Hant';
}

/** The locale of the interface that has the language and script of another one, if any has. */
export function nearestLocale(locale: string): Locale | undefined {
  const script = scriptOf(locale);
  return LOCALES.find((own) => own === locale) ?? LOCALES.find((own) => SCRIPTS[own] === script);
}

/** The locale of replies to someone whose Discord has this one. */
export function toLocale(locale: string | undefined): Locale {
  return (locale === undefined ? undefined : nearestLocale(locale)) ?? DEFAULT_LOCALE;
}

/** The language and its script; undefined for what is no locale at all. */
function scriptOf(locale: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
