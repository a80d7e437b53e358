import * as en from '../language/en/bylines.ts';
import type { WordForm } from '../language/words.ts';
import * as zh from '../language/zh/bylines.ts';
import { findDates, intervalOf } from '../text/dates.ts';
import { fold, normalize } from '../text/normalize.ts';

/** What a line beside the title says of a text. */
export interface Byline {
  readonly source?: string;
  readonly author?: string;
  /** As precise as the line: `2017-06-30`. */
  readonly published?: string;
  readonly url?: string;
  /** Whether the source has no label: a name beside a date. */
  readonly isSourceGuessed: boolean;
}

type Label = 'source' | 'author' | 'published' | 'url';

const FORMS: readonly (readonly [Label, WordForm])[] = [
  ['source', zh.SOURCE_LABEL],
  ['source', en.SOURCE_LABEL],
  ['author', zh.AUTHOR_LABEL],
  ['author', zh.REPORTER],
  ['author', en.AUTHOR_LABEL],
  ['published', zh.DATE_LABEL],
  ['published', en.DATE_LABEL],
  ['url', zh.LINK_LABEL],
  ['url', en.LINK_LABEL],
];
const LABELS = FORMS.map(([label, { form }]) => {
  return { label, form: new RegExp(form, `${form.flags}g`) };
});

/** Longer lines are text. UTF-16 units. */
const LINE_MAX = 160;
const NAME_MAX = 30;
/** Between the parts of a byline: brackets, bars, wide or several blanks. */
const BREAKS = /[|\t()[\]{}<>\u3010\u3011;\u00b7\u2022]|\s{2,}/u;
const SENTENCE = /[\u3002\uff01\uff1f!?]|\.$|[,\uff0c]/u;
const ADDRESS = /https?:\/\/[^\s<>"]+/u;

/**
 * Reads a line that gives source, author or date, such as 来源：鲸湾日报 作者：沈漫 2017-06-30.
 * @returns undefined if the line is text
 */
export function readByline(line: string): Byline | undefined {
  const text = halfWidth(line.trim());
  if (text === '' || text.length > LINE_MAX) return undefined;
  const labels = labelsIn(text);
  const rest: string[] = [text.slice(0, labels[0]?.start ?? text.length)];
  const found = new Map<Label, string>();
  for (const [n, { label, end }] of labels.entries()) {
    const [value = '', ...others] = cut(text.slice(end, labels[n + 1]?.start));
    if (withoutDate(value.replace(ADDRESS, '')).includes(':')) return undefined;
    if (!found.has(label) && value !== '') found.set(label, value);
    rest.push(...others);
  }
  const published = dateIn(found.get('published') ?? '') ?? dateIn(text);
  const leftover = rest.flatMap(cut).filter((part) => withoutDate(part) !== '');
  if (labels.length === 0 && (published === undefined || leftover.length > 2)) return undefined;
  if (leftover.some((part) => SENTENCE.test(withoutDate(part)) || part.includes(':')))
    return undefined;
  if (leftover.some((part) => withoutDate(part).length > NAME_MAX)) return undefined;
  const [bare] = leftover.map(withoutDate);
  const guessed = found.get('source') === undefined && published !== undefined ? bare : undefined;
  const values = {
    source: nameOf(found.get('source') ?? guessed),
    author: nameOf(found.get('author')),
    published,
    url: ADDRESS.exec(found.get('url') ?? '')?.[0],
  };
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  if (known.length === 0) return undefined;
  return { ...Object.fromEntries(known), isSourceGuessed: guessed !== undefined };
}

/** Full-width letters, digits and marks in half width; each stays one character. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/gu, (char) =>
    char === '\u3000' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

function labelsIn(text: string): { label: Label; start: number; end: number }[] {
  const { text: folded, toSource } = normalize(text);
  const all = LABELS.flatMap(({ label, form }) =>
    Array.from(folded.matchAll(form), ({ index, 0: words }) => ({
      label,
      ...toSource({ start: index, end: index + words.length }),
    })),
  );
  const sorted = all
    .filter(({ start }) => start === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, n) => n === 0 || start >= (sorted[n - 1]?.end ?? 0));
}

function cut(text: string): string[] {
  return text
    .split(BREAKS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The one full date of a text. */
function dateIn(text: string): string | undefined {
  const dates = findDates(fold(text)).flatMap((mention) => {
    const interval = intervalOf(mention);
    return interval?.from !== undefined && interval.from === interval.to ? interval.from : [];
  });
  return dates.find((date) => date.length === '2017-06-30'.length) ?? dates[0];
}

function withoutDate(part: string): string {
  const read = normalize(part);
  const bare = findDates(read.text)
    .toReversed()
    .reduce((rest, mention) => {
      const { start, end } = read.toSource(mention);
      return rest.slice(0, start) + rest.slice(end);
    }, part);
  return bare.replace(zh.CLOCK.form, '').replace(/^[\s\u65e5:,-]+|(?<![\s:,-])[\s:,-]+$/gu, '');
}

/** A name as a field, without a date behind it. */
function nameOf(value: string | undefined): string | undefined {
  const name = value === undefined ? '' : withoutDate(value);
  return name === '' || name.length > NAME_MAX * 2 ? undefined : name;
}
