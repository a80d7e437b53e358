import {
  type FieldReading,
  readDateField,
  readLanguage,
  readLine,
  readLines,
  readUrl,
} from '../knowledge/front-matter-fields.ts';
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
type Fields = Pick<Draft, Name | 'tags' | 'extra' | 'byline'>;

/** Sorts the fields of a document's own front matter; those without a place here are kept as they are. */
export function readFrontMatterFields(all: Readonly<Record<string, unknown>>): Fields {
  const used = new Set<string>();
  const keys = Object.keys(all);
  const find = <T>(name: keyof typeof NAMES, read: (value: unknown) => FieldReading<T>) => {
    for (const wanted of NAMES[name]) {
      const key = keys.find((each) => each.toLowerCase() === wanted && !used.has(each));
      const value = key === undefined ? undefined : valueIn(read(all[key]));
      if (key === undefined || value === undefined) continue;
      used.add(key);
      return value;
    }
    return undefined;
  };
  const field = (value: string | undefined): Field | undefined =>
    value === undefined ? undefined : { kind: 'stated', value };
  const found = {
    title: field(find('title', readLine)),
    url: field(find('url', readUrl)),
    source: field(find('source', readName)),
    published: field(find('published', readDateField)),
    author: field(find('author', readLines)?.join(', ')),
    language: field(find('language', readLanguage)),
    notice: find('notice', readLine),
    byline: typeof all['byline'] === 'string' ? all['byline'] : undefined,
    tags: find('tags', readLines),
  };
  if (found.byline !== undefined) used.add('byline');
  const extra = Object.fromEntries(Object.entries(all).filter(([key]) => !used.has(key)));
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...(Object.keys(extra).length === 0 ? {} : { extra }) };
}

/** The name of a source. An address is none, though clippers write one there. */
function readName(value: unknown): FieldReading<string> {
  const reading = readLine(value);
  const isAddress = 'value' in reading && 'value' in readUrl(reading.value);
  return isAddress ? { what: 'is an address', remedy: 'write the name of a publisher.' } : reading;
}

/** The value of a reading; what cannot be read stays where it is, among the other fields. */
function valueIn<T>(reading: FieldReading<T>): T | undefined {
  return 'value' in reading ? reading.value : undefined;
}
