import { type AnyLocale, DEFAULT_LOCALE } from '../../text/locale.ts';
import { enUS } from './en-US.ts';
import type { Catalogue } from './texts.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The catalogue of each locale of the interface. */
export const CATALOGUES = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  'en-US': enUS,
} as const satisfies Partial<Record<AnyLocale, Catalogue>>;

export type Locale = keyof typeof CATALOGUES;

export const LOCALES = Object.keys(CATALOGUES) as readonly Locale[];

/** Calls `make` for each locale. */
export function perLocale<T>(
  make: (locale: Locale, catalogue: Catalogue) => T,
): Readonly<Record<Locale, T>> {
  const made = LOCALES.map((locale) => [locale, make(locale, CATALOGUES[locale])]);
  return Object.fromEntries(made) as Record<Locale, T>;
}

/** `zh-Hant` for Taiwan and Hong Kong, `en-Latn` for all English. */
const SCRIPTS = perLocale(scriptOf);

/** Whether words in simplified characters are shown in traditional ones. */
export function isTraditional(locale: Locale): boolean {
  return SCRIPTS[locale] === 'zh-Hant';
}

/** The interface locale with the same language and script as another locale, if there is one. */
export function nearestLocale(locale: string): Locale | undefined {
  const same = LOCALES.find((own) => own === locale);
  if (same !== undefined) return same;
  const script = scriptOf(locale);
  return LOCALES.find((own) => SCRIPTS[own] === script);
}

/** The locale of replies to someone whose Discord uses `locale`. */
export function toLocale(locale: string | undefined): Locale {
  return (locale === undefined ? undefined : nearestLocale(locale)) ?? DEFAULT_LOCALE;
}

/** Language and script; undefined if `locale` is not a locale. */
function scriptOf(locale: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
