/** Pictures must come out the same on every machine, so the reader's zone is fixed. */
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

/** What a client in English shows for `<t:seconds:style>`. */
export function formatTimestamp(seconds: number, style: string, now: Date): string {
  if (style === 'R') return formatRelative(seconds - now.getTime() / 1000);
  const format = new Intl.DateTimeFormat('en-US', { ...formats[style], timeZone });
  return format.format(new Date(seconds * 1000));
}

function formatRelative(difference: number): string {
  const [unit, size] = units.find(([, each]) => Math.abs(difference) >= each) ?? ['second', 1];
  const format = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' });
  return format.format(Math.round(difference / size), unit);
}
