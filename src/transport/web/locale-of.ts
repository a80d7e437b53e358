import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { LOCALES, type Locale, nearestLocale, toLocale } from '../../surfaces/texts/locales.ts';
import { DEFAULT_LOCALE } from '../../text/locale.ts';

/** How many languages of a reader are looked at. */
const WISHES_MAX = 20;

/** The reader's language: what `?lang=` says, else the first that their browser wants and we have. */
export function localeOf(context: Context): Locale {
  const asked = nearestLocale(context.req.query('lang') ?? '');
  if (asked !== undefined) return asked;
  const wanted = accepts(context, {
    header: 'Accept-Language',
    supports: [...LOCALES],
    default: DEFAULT_LOCALE,
    match: (wishes) => {
      const ranked = wishes.slice(0, WISHES_MAX).filter(({ q }) => q > 0);
      const best = ranked.toSorted((a, b) => b.q - a.q);
      return best.find(({ type }) => nearestLocale(type) !== undefined)?.type ?? DEFAULT_LOCALE;
    },
  });
  return toLocale(wanted);
}
