import type { Span } from './normalize.ts';

/** Marks that end a sentence. A semicolon too: Chinese strings whole statements together with it. */
const TERMINATOR = /[。！？!?；;…\n]+|\.(?=\s|$)/gu;
const CLOSERS = new Set(['”', '’', '"', '」', '』', '）', ')', '】', '》']);
/** `……”李晓枫说。`: who said it belongs to what was said. */
const ATTRIBUTION =
  /^[^，,。！？!?；;…\n]{1,16}?(?:说|表示|称|指出|强调|认为|透露|說|稱|指出|強調|認為)[^，,。！？!?；;…\n]{0,4}[。！？!?；;…\n]+/u;

/**
 * The sentences of a paragraph, in order. Together they cover every character that is not white
 * space between them; each span is trimmed and none is empty.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let from = 0;
  while (from < text.length) {
    TERMINATOR.lastIndex = from;
    const terminator = TERMINATOR.exec(text);
    let end = terminator ? terminator.index + terminator[0].length : text.length;
    while (terminator && end < text.length && CLOSERS.has(text[end] ?? '')) end++;
    const attribution = CLOSERS.has(text[end - 1] ?? '')
      ? ATTRIBUTION.exec(text.slice(end, end + 40))
      : null;
    if (attribution) end += attribution[0].length;
    from = end;
    const span = trimmed(text, start, end);
    if (span) sentences.push(span);
    start = end;
  }
  return sentences;
}

/** The clauses of a sentence: what stands between commas. Colons and brackets do not part them. */
export function splitClauses(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const char = text[i];
    if (char !== undefined && char !== ',' && char !== '，') continue;
    const span = trimmed(text, start, i);
    if (span) clauses.push(span);
    start = i + 1;
  }
  return clauses;
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const piece = text.slice(start, end);
  const left = start + (piece.length - piece.trimStart().length);
  const right = left + piece.trim().length;
  return right > left ? { start: left, end: right } : undefined;
}
