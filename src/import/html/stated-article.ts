import type { PageData } from './page-data.ts';
import { readScript, type ScriptObject } from './script-values.ts';

/** What a page says about its article to programs, in JSON-LD. */
export interface StatedArticle {
  readonly headline: string | undefined;
  readonly published: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

const ARTICLE = /(?:Article|Posting|Report|Review|WebPage)$/u;

export function readStatedArticle({ scripts }: PageData): StatedArticle {
  const objects = scripts
    .filter(({ type }) => type.includes('ld+json'))
    .flatMap(({ content }) => readScript(content));
  const isOf = (object: ScriptObject, pattern: RegExp) => pattern.test(typeOf(object, objects));
  const articles = objects.filter((each) => isOf(each, ARTICLE) && each.values.has('headline'));
  const article =
    articles.find((each) => !/WebPage/u.test(typeOf(each, objects))) ??
    articles[0] ??
    objects.find((each) => each.values.has('datePublished') || each.values.has('pubDate'));
  const value = (key: string) => clean(article?.values.get(key));
  const names = (key: string) => namesUnder(article, key, objects);
  return {
    headline: value('headline'),
    published: value('datePublished') ?? value('pubDate') ?? value('dateCreated'),
    authors: names('author'),
    publisher: names('publisher')[0],
    url: value('url') ?? value('mainEntityOfPage'),
    language: value('inLanguage'),
  };
}

/** A type is a text or a list of texts. */
function typeOf(object: ScriptObject, objects: readonly ScriptObject[]): string {
  const one = object.values.get('@type');
  if (one !== undefined) return one;
  const list = objects.find(({ parent, key }) => parent === object && key === '@type');
  return list?.texts.find(({ value }) => ARTICLE.test(value))?.value ?? '';
}

/** `"author": "…"`, `{"name": "…"}` or a list of either. */
function namesUnder(
  article: ScriptObject | undefined,
  key: string,
  objects: readonly ScriptObject[],
): string[] {
  if (article === undefined) return [];
  const plain = clean(article.values.get(key));
  if (plain !== undefined) return [plain];
  const inside = objects.filter(
    ({ parent, key: own }) =>
      (parent === article && own === key) || (parent?.parent === article && parent.key === key),
  );
  const names = inside.flatMap(({ values, texts }) => {
    const name = values.get('name');
    return name === undefined
      ? texts.filter((each) => each.key === '').map((each) => each.value)
      : [name];
  });
  return names.flatMap((name) => clean(name) ?? []);
}

function clean(value: string | undefined): string | undefined {
  const text = value?.replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}
