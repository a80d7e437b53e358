import { cellsOf, type Passage } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { headOf } from '../text/truncate.ts';
import type { Speaker } from './texts/say.ts';

/** UTF-16 units of a column's header that are shown beside each of its values. */
const COLUMN_MAX = 40;

/**
 * Words of a passage as a reader sees them, made literal for the surface. A row of a table becomes
 * pairs: `银行：中国银行；时间：2017年6月`. A header comes with the border before its cell, so that words cut
 * at a cell are only those of the table.
 * @param words a part of the passage's text, which begins at `from`
 */
export function sayWords(passage: Passage, from: number, words: string, speaker: Speaker): string {
  const cells = cellsOf(passage);
  if (cells === undefined) return speaker.literal(words);
  const to = from + words.length;
  let said = '';
  let isFirst = true;
  for (const { start, end, column } of cells) {
    if (start === end) continue;
    const border = Math.max(start - 1, 0);
    if (from <= border && border < to) {
      if (!isFirst) said += speaker.say('row.joiner');
      if (column !== '')
        said += speaker.say('row.column', { column: { words: headOf(column, COLUMN_MAX) } });
    }
    said += speaker.literal(passage.text.slice(Math.max(start, from), Math.min(end, to)));
    isFirst = false;
  }
  return said;
}

/** The same for the words of a citation, cut if they are too many. */
export function sayQuote(
  { passage, start, quote }: Pick<Citation, 'passage' | 'start' | 'quote'>,
  max: number,
  speaker: Speaker,
): string {
  const words = headOf(quote, max);
  const cut = words.length < quote.length ? '…' : '';
  return `${sayWords(passage, start, words, speaker)}${cut}`;
}
