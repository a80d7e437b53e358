import { type Locale, perLocale } from '../../texts/locales.ts';

/** The language of a reader, and when they look. */
interface Reader {
  readonly now: Date;
  readonly locale: Locale;
}

/** A server does not know the zone of a page's reader, and pictures must not depend on a machine's. */
const timeZone = 'Asia/Shanghai';

const formats: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** What a client shows for `<t:seconds:style>`. */
export function formatTimestamp(seconds: number, style: string, reader: Reader): string {
  const { now, locale } = reader;
  if (style === 'R') return formatRelative(seconds - now.getTime() / 1000, locale);
  return formatIn(locale, style).format(new Date(seconds * 1000));
}

/** A format costs native memory, so there is only one per locale and style. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatIn(locale: Locale, style: string): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...formats[style], timeZone });
  made.set(key, format);
  return format;
}

const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

function formatRelative(difference: number, locale: Locale): string {
  const [unit, size] = units.find(([, each]) => Math.abs(difference) >= each) ?? ['second', 1];
  return relative[locale].format(Math.round(difference / size), unit);
}
