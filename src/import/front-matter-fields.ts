import { isPartialDate } from '../text/dates.ts';
import { readDate } from '../text/read-date.ts';
import type { Draft, Field } from './draft.ts';

type Name = 'title' | 'source' | 'published' | 'author' | 'url' | 'language' | 'notice';

/** What Hexo, Jekyll, Hugo, Obsidian and others call a field, the surest name first. */
const NAMES: Readonly<Record<Name | 'tags', readonly string[]>> = {
  title: ['title', 'headline'],
  source: ['source', 'publisher', 'publication', 'site', 'sitename', 'website'],
  published: [
    'published',
    'date',
    'pubdate',
    'publishdate',
    'publish_date',
    'date_published',
    'created',
    'created_at',
  ],
  author: ['author', 'authors', 'creator', 'byline_author'],
  url: ['url', 'link', 'source_url', 'original_url', 'canonical', 'canonical_url', 'source'],
  language: ['language', 'lang', 'locale'],
  notice: ['notice', 'copyright', 'license', 'rights'],
  tags: ['tags', 'tag', 'categories', 'category', 'keywords'],
};
const ADDRESS = /^https?:\/\/\S+$/u;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u;
const DAY = /^(\d{4}-\d{2}-\d{2})(?:[T\s]|$)/u;

type Fields = Pick<Draft, Name | 'tags' | 'extra' | 'byline'>;

/** Sorts the fields of a document's own front matter; those without a place here are kept as they are. */
export function readFrontMatterFields(all: Readonly<Record<string, unknown>>): Fields {
  const used = new Set<string>();
  const keys = Object.keys(all);
  const find = <T>(name: keyof typeof NAMES, read: (value: unknown) => T | undefined) => {
    for (const wanted of NAMES[name]) {
      const key = keys.find((each) => each.toLowerCase() === wanted && !used.has(each));
      const value = key === undefined ? undefined : read(all[key]);
      if (key === undefined || value === undefined) continue;
      used.add(key);
      return value;
    }
    return undefined;
  };
  const field = (value: string | undefined): Field | undefined =>
    value === undefined ? undefined : { kind: 'stated', value };
  const found = {
    title: field(find('title', lineOf)),
    url: field(find('url', (value) => matching(value, ADDRESS))),
    source: field(
      find('source', (value) => (matching(value, ADDRESS) ? undefined : lineOf(value))),
    ),
    published: field(find('published', dateOf)),
    author: field(find('author', (value) => listOf(value)?.join(', '))),
    language: field(find('language', languageOf)),
    notice: find('notice', lineOf),
    byline: typeof all['byline'] === 'string' ? all['byline'] : undefined,
    tags: find('tags', listOf),
  };
  if (found.byline !== undefined) used.add('byline');
  const extra = Object.fromEntries(Object.entries(all).filter(([key]) => !used.has(key)));
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...(Object.keys(extra).length === 0 ? {} : { extra }) };
}

function lineOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function matching(value: unknown, form: RegExp): string | undefined {
  const line = lineOf(value);
  return line !== undefined && form.test(line) ? line : undefined;
}

/** `zh_CN`, `zh-cn` and `zh-Hans` are ways to write one tag. */
function languageOf(value: unknown): string | undefined {
  const tag = lineOf(value)?.replaceAll('_', '-');
  if (tag === undefined || !LANGUAGE.test(tag.toLowerCase())) return undefined;
  const [primary = '', ...others] = tag.split('-');
  return [
    primary.toLowerCase(),
    ...others.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ].join('-');
}

/** A date as precise as written; times and time zones are left out, as the writer's day counts. */
function dateOf(value: unknown): string | undefined {
  const line = value instanceof Date ? value.toISOString() : lineOf(value);
  if (line === undefined) return undefined;
  const day = DAY.exec(line)?.[1];
  if (day !== undefined && isPartialDate(day)) return day;
  const interval = readDate(line) ?? readDate(line.split(/\s\d{1,2}:\d{2}/u)[0] ?? '');
  return interval?.from !== undefined && interval.from === interval.to ? interval.from : undefined;
}

function listOf(value: unknown): string[] | undefined {
  const entries = Array.isArray(value)
    ? value.flat()
    : typeof value === 'string'
      ? value.split(/[,\uff0c\u3001]/u)
      : [];
  const names = entries.flatMap((entry: unknown) => {
    const isNamed = typeof entry === 'object' && entry !== null && 'name' in entry;
    const name = lineOf(isNamed ? entry.name : entry);
    return name === undefined ? [] : [name.replace(/^#/u, '').replace(/^\[\[|\]\]$/gu, '')];
  });
  return names.length === 0 ? undefined : [...new Set(names)];
}
