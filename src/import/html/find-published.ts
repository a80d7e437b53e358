import { WEEKDAY } from '../../language/en/page-furniture.ts';
import { findDates, intervalOf } from '../../text/dates.ts';
import { fold } from '../../text/normalize.ts';
import type { Field } from '../draft.ts';
import { type About, first, lineOf } from './find-about.ts';
import { isFurniture } from './furniture.ts';
import { attribute } from './parse-html.ts';

const METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'published',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'bt:pubdate',
  'weibo:article:create_at',
  'apub:time',
  'og:release_date',
  'og:time',
  'date',
  'dateupdate',
  'article:modified_time',
];
const SCRIPTED =
  /^(?:date_?published|publish(?:ed)?_?(?:time|date|at)?|pub_?(?:time|date)|create_?(?:time|d_?at)|c_?time|ct|time|date)$/iu;
const LINE_MAX = 200;
const DAY = 86_400_000;

/**
 * The day of publication. What a reader sees near the title decides where programs are told the
 * same within a day, since these times may be in another zone; otherwise what programs are told.
 */
export function findPublished({ data, stated, lines, scripted }: About): Field | undefined {
  const told = [stated.published, ...METAS.map((name) => data.metas.get(name))].flatMap(
    (text) => dayIn(text) ?? [],
  );
  const items = ['datePublished', 'dateCreated'].flatMap((name) => data.items.get(name) ?? []);
  const elements = [...items, ...data.times].flatMap(
    (element) =>
      dayIn(attribute(element, 'datetime')) ?? dayIn(attribute(element, 'content')) ?? [],
  );
  const labelled = lines.filter(({ text }) => isFurniture('byline', text));
  const seen = [...labelled, ...lines].flatMap((line) => daysIn(lineOf(line)));
  const shown = seen.find(({ isWhole }) => isWhole)?.day;
  const [machine = elements[0]] = told;
  const partial = seen.find(({ isWhole }) => !isWhole)?.day;
  const year = machine?.slice(0, 4);
  const value =
    shown !== undefined && (machine === undefined || isNear(shown, machine))
      ? shown
      : (machine ??
        shown ??
        first([...scripted], ([key, text]) => (SCRIPTED.test(key) ? dayIn(text) : undefined)));
  if (value !== undefined) return { kind: 'stated', value };
  return partial !== undefined && year !== undefined
    ? { kind: 'stated', value: partial.replace('XXXX', year) }
    : undefined;
}

function isNear(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= DAY * 1.5;
}

/** A day, or the month or year if a text says no more. */
function dayIn(text: string | undefined): string | undefined {
  if (text === undefined || text === '' || text.length > LINE_MAX) return undefined;
  const epoch = /^1\d{9}(?:\d{3})?$/u.exec(text.trim())?.[0];
  if (epoch !== undefined) return dayOfEpoch(Number(epoch.slice(0, 10)));
  const iso = /^\s{0,9}((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?:$|[T\s])/u.exec(text);
  if (iso !== null) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  return (
    daysIn(text).find(({ isWhole }) => isWhole)?.day ??
    first(findDates(fold(text)), (each) => intervalOf(each)?.from)
  );
}

/** Hours ahead of UTC where pages that give such times are mostly read: a day ends there earlier. */
const AHEAD = 8;

function dayOfEpoch(seconds: number): string {
  return new Date((seconds + AHEAD * 3600) * 1000).toISOString().slice(0, 10);
}

/** The days that a line names; without its year, `XXXX-06-30`. */
function daysIn(line: string): { readonly day: string; readonly isWhole: boolean }[] {
  if (line.length > LINE_MAX) return [];
  const spaced = fold(line)
    .replace(WEEKDAY.form, ' ')
    .replace(/(?<=\d)(?=(?:[01]\d|2[0-3]):[0-5]\d)/gu, ' ');
  return findDates(spaced).flatMap(({ year, from }) => {
    if (from.month === undefined || from.day === undefined) return [];
    const rest = `${String(from.month).padStart(2, '0')}-${String(from.day).padStart(2, '0')}`;
    return [{ day: `${year ?? 'XXXX'}-${rest}`, isWhole: year !== undefined }];
  });
}
