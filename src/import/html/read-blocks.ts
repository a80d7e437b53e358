import { withoutZeroWidth } from '../../text/zero-width.ts';
import type { Block, Box, Page, Run } from './blocks.ts';
import { findDataTables } from './data-tables.ts';
import { beginsLine, isNoText } from './element-kinds.ts';
import { type HtmlElement, type HtmlNode, isElement } from './parse-html.ts';
import { isProse } from './prose.ts';
import { contextIn, outermost, type TextContext } from './text-context.ts';

/** A step of the walk: into a node, or out of a block element. */
type Step =
  | { readonly kind: 'into'; readonly node: HtmlNode; readonly context: TextContext }
  | { readonly kind: 'out-of'; readonly box: Box };

/**
 * Cuts a page into blocks where a reader sees a new line: at block elements and at <br>. Scripts,
 * form controls and struck-out text are no text. No recursion, because pages nest deeply.
 */
export function readBlocks(root: HtmlElement): Page {
  const blocks: Block[] = [];
  const top: Box = { element: root, parent: undefined, depth: 0, start: 0, end: 0 };
  const boxes: Box[] = [top];
  const tables = findDataTables(root);
  let runs: Run[] = [];
  let context: TextContext | undefined;
  let imagesBefore = 0;
  let isContinued = false;
  const flush = (isBreak: boolean) => {
    const block = context && blockOf(runs, context, imagesBefore, isContinued);
    if (block !== undefined) {
      blocks.push(block);
      imagesBefore = 0;
    }
    isContinued = isBreak && (isContinued || block !== undefined);
    runs = [];
    context = undefined;
  };

  const steps: Step[] = childrenOf(root, outermost(top));
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.kind === 'out-of') {
      flush(false);
      step.box.end = blocks.length;
      continue;
    }
    const { node } = step;
    if (node.nodeName === '#text' && 'value' in node) {
      const { bold, italic, code, href, naming } = step.context;
      runs.push({ text: withoutZeroWidth(node.value), bold, italic, code, href, naming });
      if (node.value.trim() !== '') context ??= step.context;
      continue;
    }
    if (!isElement(node)) continue;
    if (node.tagName === 'img') imagesBefore++;
    if (node.tagName === 'br' || node.tagName === 'hr') flush(node.tagName === 'br');
    if (isNoText(node)) continue;
    let inside = contextIn(node, step.context, tables);
    if (beginsLine(node)) {
      flush(false);
      const { box: parent } = step.context;
      const box: Box = {
        element: node,
        parent,
        depth: parent.depth + 1,
        start: blocks.length,
        end: 0,
      };
      boxes.push(box);
      inside = { ...inside, box };
      steps.push({ kind: 'out-of', box });
    }
    for (const each of childrenOf(node, inside)) steps.push(each);
  }
  flush(false);
  top.end = blocks.length;
  return { blocks: shownLater(blocks), boxes };
}

/** Pages whose text is mostly hidden show it by a script. */
function shownLater(blocks: readonly Block[]): readonly Block[] {
  const size = (isHidden: boolean) =>
    blocks.reduce(
      (sum, each) => sum + (each.isHidden === isHidden && isProse(each) ? each.size : 0),
      0,
    );
  return size(true) > 2 * size(false)
    ? blocks.map((block) => ({ ...block, isHidden: false }))
    : blocks;
}

/** The last first, as the steps are a stack. */
function childrenOf({ childNodes }: HtmlElement, context: TextContext): Step[] {
  return childNodes.map((node): Step => ({ kind: 'into', node, context })).reverse();
}

/** A line of marks alone is an ornament. */
const LETTERS = /[\p{L}\p{N}]/u;
const SPACES = /\s+/gu;

const HAN = /\p{Script=Han}/gu;
/** Chinese characters that a Latin letter is worth. */
const LATIN = 0.35;

function sizeOf(text: string, length: number): number {
  const han = text.match(HAN)?.length ?? 0;
  return han + (length - han) * LATIN;
}

function blockOf(
  runs: readonly Run[],
  { box, level, isCode, isHidden, isCaption, isCentered, item, cell, quote }: TextContext,
  imagesBefore: number,
  isContinued: boolean,
): Block | undefined {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(SPACES, ' ')
    .trim();
  if (!LETTERS.test(text)) return undefined;
  const count = (which: (run: Run) => boolean) =>
    runs.reduce((sum, run) => (which(run) ? sum + run.text.replace(SPACES, '').length : sum), 0);
  const length = count(() => true);
  const hrefs = new Set(runs.flatMap(({ href }) => href ?? []));
  return {
    runs,
    text,
    length,
    size: sizeOf(text, length),
    linked: count(({ href }) => href !== undefined),
    bold: count(({ bold }) => bold),
    links: hrefs.size,
    box,
    level,
    isCode,
    isHidden,
    isCaption,
    isCentered,
    item,
    cell,
    quote,
    imagesBefore,
    isContinued,
  };
}
