import type { Block, Box, Run } from './blocks.ts';
import { nameWords } from './class-words.ts';
import type { DataTables } from './data-tables.ts';
import { boldness, isCentered, isHidden, isItalic } from './element-kinds.ts';
import { attribute, type HtmlElement } from './parse-html.ts';

const NONE: readonly string[] = [];

/** What holds for the text inside of an element. */
export interface TextContext
  extends Omit<Run, 'text'>,
    Pick<
      Block,
      'level' | 'isCode' | 'isHidden' | 'isCaption' | 'isCentered' | 'item' | 'cell' | 'quote'
    > {
  readonly box: Box;
  /** Lists around it. */
  readonly lists: readonly HtmlElement[];
}

export function outermost(box: Box): TextContext {
  return {
    box,
    bold: false,
    italic: false,
    code: false,
    href: undefined,
    naming: NONE,
    level: undefined,
    isCode: false,
    isHidden: false,
    isCaption: false,
    isCentered: false,
    item: undefined,
    cell: undefined,
    quote: undefined,
    lists: [],
  };
}

/** The same for the text inside of an element that is inside of another. */
export function contextIn(
  element: HtmlElement,
  around: TextContext,
  tables: DataTables,
): TextContext {
  const name = element.tagName;
  const level = /^h([1-6])$/u.exec(name)?.[1];
  const href = name === 'a' ? attribute(element, 'href').trim() : '';
  const isList = name === 'ul' || name === 'ol';
  return {
    box: around.box,
    bold: boldness(element) ?? around.bold,
    italic: around.italic || isItalic(element),
    code: around.code || name === 'code' || name === 'kbd' || name === 'samp',
    href: href === '' ? around.href : href,
    naming: namingIn(element) ?? around.naming,
    level: level === undefined ? around.level : Number(level),
    isCode: around.isCode || name === 'pre',
    isHidden: around.isHidden || isHidden(element),
    isCaption: around.isCaption || name === 'figcaption' || name === 'caption',
    isCentered: around.isCentered || isCentered(element),
    item: name === 'li' ? itemIn(element, around) : around.item,
    cell: cellIn(element, around, tables),
    quote: name === 'blockquote' ? element : around.quote,
    lists: isList ? [...around.lists, element] : around.lists,
  };
}

/** Words that authors of pages use in class names for the details of an article. */
const NAMING = new Set(
  'source origin laiyuan author byline writer account nickname publisher time date pubtime pubdate'.split(
    ' ',
  ),
);
function namingIn(element: HtmlElement): readonly string[] | undefined {
  if (attribute(element, 'class') === '' && attribute(element, 'id') === '') return undefined;
  const words = nameWords(element).filter((word) => NAMING.has(word));
  return words.length > 0 ? words : undefined;
}

/** Deeper lists become one list. */
const LISTS_MAX = 6;

function itemIn(element: HtmlElement, { lists }: TextContext): Block['item'] {
  const depth = Math.min(Math.max(lists.length, 1), LISTS_MAX);
  return { element, depth, isOrdered: lists.at(-1)?.tagName === 'ol' };
}

function cellIn(
  element: HtmlElement,
  { cell, box }: TextContext,
  tables: DataTables,
): Block['cell'] {
  if (element.tagName === 'table') return undefined;
  if (element.tagName !== 'td' && element.tagName !== 'th') return cell;
  for (let at: Box | undefined = box; at !== undefined; at = at.parent) {
    if (at.element.tagName !== 'table') continue;
    const place = tables.get(at.element)?.get(element);
    return place && { ...place, table: at.element };
  }
  return undefined;
}
