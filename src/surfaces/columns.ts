/** A text's width in columns: a Chinese character takes two, as do its marks. */
export function columnsOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu;
