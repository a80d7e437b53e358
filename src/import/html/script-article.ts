import type { Page } from './blocks.ts';
import { keyOf } from './find-title.ts';
import { type Asides, findAsides, sumsOf } from './main-box.ts';
import type { PageData } from './page-data.ts';
import { type HtmlElement, isElement, nodesBelow, parseHtml } from './parse-html.ts';
import { weightOf } from './prose.ts';
import { readBlocks } from './read-blocks.ts';
import { readScript, type ScriptObject } from './script-values.ts';

/** An article whose text is in a script, where it waits to be shown. */
export interface ScriptArticle {
  readonly page: Page;
  readonly asides: Asides;
  readonly weight: number;
  /** The object that has the text. */
  readonly object: ScriptObject;
}

/** Shorter texts are no articles, and only so many are tried. UTF-16 units. */
const TEXT_MIN = 120;
const TRIED_MAX = 12;
/** A script's text must be so much more than the visible one to be taken for it. */
const MORE = 1.5;
/** The same for a script that does not name the page's title, if the page shows less than an article. */
const FAR_MORE = 4;
const SHOWN_MAX = 120;

/** The longest text in the scripts, if it is more than the page shows. */
export function findScriptArticle(
  objects: readonly ScriptObject[],
  shown: number,
  title: string | undefined,
): ScriptArticle | undefined {
  let best: ScriptArticle | undefined;
  const key = title === undefined ? undefined : keyOf(title);
  for (const { texts, object } of longestTexts(objects)) {
    const page = pageOf(texts);
    if (page === undefined) continue;
    const weight = sumsOf(page.blocks.map(weightOf)).at(-1) ?? 0;
    const isTitled = [...valuesAround(object, objects).values()].some((value) =>
      isTitle(value, key),
    );
    const least =
      isTitled || shown === 0
        ? shown * MORE
        : shown < SHOWN_MAX
          ? shown * FAR_MORE
          : Number.POSITIVE_INFINITY;
    if (weight > Math.max(best?.weight ?? 0, least))
      best = { page, asides: findAsides(page, undefined), weight, object };
  }
  return best;
}

export function scriptObjects({ scripts }: Pick<PageData, 'scripts'>): ScriptObject[] {
  return scripts.flatMap(({ content }) => readScript(content));
}

/** Long texts, each alone or with its neighbours under the same key of a list. */
interface Texts {
  readonly texts: readonly string[];
  readonly object: ScriptObject;
}

function longestTexts(objects: readonly ScriptObject[]): Texts[] {
  const lists = new Map<ScriptObject, Map<string, string[]>>();
  const add = (list: ScriptObject, key: string, value: string) => {
    const keys = lists.get(list) ?? new Map<string, string[]>();
    keys.set(key, [...(keys.get(key) ?? []), value]);
    lists.set(list, keys);
  };
  const single: Texts[] = [];
  for (const object of objects) {
    for (const { key, value } of object.texts) {
      if (value.length >= TEXT_MIN && isForReaders(value)) single.push({ texts: [value], object });
      const list = key === '' ? object : object.parent;
      if (
        list !== undefined &&
        (key === '' || object.key === '') &&
        isHtml(value) &&
        isForReaders(value)
      )
        add(list, key, value);
    }
  }
  const joined = [...lists].flatMap(([object, keys]) =>
    [...keys.values()]
      .filter(({ length }) => length > 1)
      .map((texts): Texts => ({ texts, object })),
  );
  const sizeOf = ({ texts }: Texts) => texts.reduce((sum, { length }) => sum + length, 0);
  return [...single, ...joined]
    .filter((each) => sizeOf(each) >= TEXT_MIN)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, TRIED_MAX);
}

function isTitle(value: string, key: string | undefined): boolean {
  return key !== undefined && value.length <= TITLE_MAX && keyOf(value) === key;
}

const TITLE_MAX = 200;

/** Whether a text is HTML or sentences rather than data or code in its turn. */
function isForReaders(text: string): boolean {
  const words = isHtml(text) ? text.replace(/<[^<>]*>/gu, '') : text;
  const marks = words.match(CODE)?.length ?? 0;
  return marks * CODE_IN <= text.length && !/[\w+/=]{200}/u.test(text);
}

/** Marks of code; text has fewer than one in so many characters. */
const CODE = /[{}[\]=\\^$<>]|":/gu;
const CODE_IN = 100;

function isHtml(text: string): boolean {
  return /<(?:p|div|br|span|h[1-6]|section|img|strong|a)\b/iu.test(text);
}

function pageOf(texts: readonly string[]): Page | undefined {
  const html = texts.map(toHtml).join('\n');
  const body = bodyOf(html);
  return body && readBlocks(body);
}

/** A text as HTML: marked up already, escaped once more, or plain lines. */
function toHtml(text: string): string {
  if (isHtml(text)) return text;
  if (/&lt;\/?(?:p|div|br|span|section)\b/iu.test(text)) {
    const body = bodyOf(text);
    const unescaped =
      body?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
    return isHtml(unescaped) ? unescaped : '';
  }
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\r?\n/u)
    .map((line) => `<p>${line}</p>`)
    .join('');
}

function bodyOf(html: string): HtmlElement | undefined {
  for (const node of nodesBelow(parseHtml(html))) {
    if (isElement(node) && node.tagName === 'body') return node;
  }
  return undefined;
}

/** Details beside a text: of its object, the objects around it, and those in these. */
export function valuesAround(
  object: ScriptObject,
  objects: readonly ScriptObject[],
): Map<string, string> {
  const around: ScriptObject[] = [];
  for (let at: ScriptObject | undefined = object; at !== undefined; at = at.parent) around.push(at);
  const near = around.slice(0, LEVELS);
  const inside = objects.filter(({ parent }) => parent !== undefined && near.includes(parent));
  const values = [...near, ...inside].flatMap((each) => [...each.values]);
  return new Map(values.reverse());
}

/** Objects around a text that may describe it. */
const LEVELS = 3;
