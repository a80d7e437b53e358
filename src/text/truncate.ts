const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The first `max` UTF-16 units at most, cut between characters as readers see them. */
export function headOf(text: string, max: number): string {
  if (text.length <= max) return text;
  let length = letterBefore(text, max);
  for (const { segment } of graphemes.segment(text.slice(length))) {
    if (length + segment.length > max) break;
    length += segment.length;
  }
  return text.slice(0, length);
}

/** The last `max` UTF-16 units at most, likewise. */
export function tailOf(text: string, max: number): string {
  if (text.length <= max) return text;
  const from = letterBefore(text, text.length - max);
  for (const { index } of graphemes.segment(text.slice(from))) {
    if (text.length - (from + index) <= max) return text.slice(from + index);
  }
  return '';
}

/** A place at or before `at` where a character surely begins: a Han or Latin letter or digit. */
function letterBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && !/[\p{Script=Han}\p{Script=Latin}\d]/u.test(text[from] ?? '')) from--;
  return from;
}
