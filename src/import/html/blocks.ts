import type { DropReason } from '../draft.ts';
import type { CellPlace } from './data-tables.ts';
import type { HtmlElement } from './parse-html.ts';

/** A piece of text in one format. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  readonly href: string | undefined;
  /** Words in the class of the nearest element that names details of an article: `source`. */
  readonly naming: readonly string[];
}

/** What a reader sees as one line or paragraph: the text between two block boundaries. */
export interface Block {
  readonly runs: readonly Run[];
  /** Its visible text, white space as one space. */
  readonly text: string;
  /** UTF-16 units without spaces, in all, in links and in bold. */
  readonly length: number;
  /** The same in Chinese characters, each worth some three Latin letters. */
  readonly size: number;
  readonly linked: number;
  readonly bold: number;
  readonly links: number;
  /** The innermost block element around it. */
  readonly box: Box;
  /** 1 to 6 in a heading element. */
  readonly level: number | undefined;
  readonly isCode: boolean;
  readonly isHidden: boolean;
  readonly isCaption: boolean;
  readonly isCentered: boolean;
  /** The innermost list item around it. */
  readonly item:
    | { readonly element: HtmlElement; readonly depth: number; readonly isOrdered: boolean }
    | undefined;
  readonly cell: (CellPlace & { readonly table: HtmlElement }) | undefined;
  readonly quote: HtmlElement | undefined;
  /** Images since the block before. */
  readonly imagesBefore: number;
  /** It follows the block before after a <br> in the same element. */
  readonly isContinued: boolean;
}

/** A block element, with the range of the page's blocks in it. */
export interface Box {
  readonly element: HtmlElement;
  readonly parent: Box | undefined;
  readonly depth: number;
  readonly start: number;
  end: number;
}

/** A page as blocks and boxes, both in order. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
}

/** A block of the page, and why it is not in the article if it is not. */
export interface Judged {
  readonly block: Block;
  readonly why: DropReason | undefined;
}
