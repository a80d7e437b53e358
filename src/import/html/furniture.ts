import * as enLines from '../../language/en/bylines.ts';
import * as en from '../../language/en/page-furniture.ts';
import type { WordForm } from '../../language/words.ts';
import * as zhLines from '../../language/zh/bylines.ts';
import * as zh from '../../language/zh/page-furniture.ts';
import { fold } from '../../text/normalize.ts';

/** What a line of a page may be beside the article, by the words of either language. */
const FORMS = {
  editor: [zhLines.EDITOR_LINE, enLines.EDITOR_LINE],
  related: [zh.RELATED, en.RELATED],
  control: [zh.PAGE_CONTROL, en.PAGE_CONTROL],
  disclaimer: [zhLines.NOTICE, enLines.NOTICE],
  social: [zh.SOCIAL, en.SOCIAL],
  source: [zhLines.SOURCE_LABEL, enLines.SOURCE_LABEL],
  author: [zhLines.AUTHOR_LABEL, enLines.AUTHOR_LABEL],
  byline: [zh.BYLINE_LABEL, en.BYLINE_LABEL],
  caption: [zh.CAPTION_LABEL, en.CAPTION_LABEL],
} as const satisfies Record<string, readonly WordForm[]>;

export type Furniture = keyof typeof FORMS;

/** The words of furniture come early; and folding takes time. UTF-16 units. */
const READ_MAX = 160;

/** Whether the words of a line say that it is furniture of this sort. */
export function isFurniture(sort: Furniture, text: string): boolean {
  const folded = fold(text.slice(0, READ_MAX));
  return FORMS[sort].some(({ form }) => form.test(folded));
}

/** Where labels of a sort are in folded text. */
export function labelsIn(
  sort: Furniture,
  folded: string,
): { readonly start: number; readonly end: number }[] {
  return FORMS[sort].flatMap(({ form }) => {
    const match = form.exec(folded);
    return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }];
  });
}
