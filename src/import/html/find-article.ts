import type { Dropped, DropReason } from '../draft.ts';
import { judgeBlocks } from './article-blocks.ts';
import type { Block, Judged, Page } from './blocks.ts';
import { withoutLayoutLists } from './layout-lists.ts';
import { type Asides, findMainBox } from './main-box.ts';
import { findScriptArticle } from './script-article.ts';
import type { ScriptObject } from './script-values.ts';

/** The blocks around an article's text, each with why it is not in the article if so. */
export interface Article {
  readonly before: readonly Judged[];
  readonly judged: readonly Judged[];
  readonly behind: readonly Judged[];
  /** The object in a script that has the text. */
  readonly object: ScriptObject | undefined;
}

/** Finds the article on a page, or in its scripts if these have more than the page shows. */
export function findArticle(
  page: Page,
  asides: Asides,
  objects: readonly ScriptObject[],
  title: { readonly value: string | undefined; readonly at: number | undefined },
): Article | undefined {
  const main = findMainBox(page, asides, title.at ?? 0);
  const outside = (start: number, end?: number) =>
    visible(page.blocks.slice(start, end)).map(
      (block) => ({ block, why: asides.get(block.box) ?? 'navigation' }) as const,
    );
  const script = findScriptArticle(objects, main?.weight ?? 0, title.value);
  if (script !== undefined) {
    const judged = judgeBlocks(visible(script.page.blocks), script.asides, title.value);
    const from = (title.at ?? page.blocks.length - 1) + 1;
    return {
      before: outside(0, from + SCRIPT_BYLINE),
      judged,
      behind: outside(from + SCRIPT_BYLINE),
      object: script.object,
    };
  }
  if (main === undefined) return undefined;
  const { start, end } = main.box;
  const judged = judgeBlocks(visible(page.blocks.slice(start, end)), asides, title.value);
  return { before: outside(0, start), judged, behind: outside(end), object: undefined };
}

/** Lines below the title that may be its byline when the text is in a script. */
const SCRIPT_BYLINE = 5;

function visible(blocks: readonly Block[]): readonly Block[] {
  return withoutLayoutLists(blocks.filter(({ isHidden }) => !isHidden));
}

/** What is not in the article: neighbouring lines with one reason together. */
export function droppedFrom({ before, judged, behind }: Article): Dropped[] {
  const dropped: { words: string[]; why: DropReason }[] = [];
  for (const { block, why } of [...before, ...judged, ...behind]) {
    if (why === undefined) continue;
    const last = dropped.at(-1);
    if (last?.why === why) last.words.push(block.text);
    else dropped.push({ words: [block.text], why });
  }
  return dropped.map(({ words, why }) => ({ words: words.join('\n'), why }));
}
