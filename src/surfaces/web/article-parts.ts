import type { Article, Passage } from '../../knowledge/article.ts';
import { toFile } from '../../knowledge/offset-map.ts';
import { isSameTable } from './table-rows.ts';

/** What an article consists of on a page, in the order of its file. */
export type ArticlePart = HeadingPart | TextPart;

export interface HeadingPart {
  readonly kind: 'heading';
  /** Its place among the headings, from 0. */
  readonly n: number;
  /** From 2, below the title, without gaps. */
  readonly level: number;
  readonly text: string;
}

/** A passage, or several that are one thing to a reader. */
export interface TextPart {
  readonly kind: 'passage' | 'quote' | 'list' | 'table' | 'footnotes';
  readonly passages: readonly [Passage, ...Passage[]];
}

/** The headings, passages and captions of an article, in the order of its file. */
export function partsOf(article: Article): ArticlePart[] {
  const parts: ArticlePart[] = [];
  for (const part of inOrder(article)) {
    const last = parts.at(-1);
    if (last === undefined || part.kind === 'heading' || last.kind === 'heading') parts.push(part);
    else if (!goesOn(last, part)) parts.push(part);
    else parts[parts.length - 1] = { ...last, passages: [...last.passages, ...part.passages] };
  }
  return parts;
}

function inOrder(article: Article): ArticlePart[] {
  const { passages, captions } = article;
  const placed = [
    ...headingsOf(article),
    ...[...passages, ...captions].map((passage) => {
      return { at: toFile(passage.map, 0), part: alone(passage) };
    }),
  ];
  return placed.toSorted((a, b) => a.at - b.at).map(({ part }) => part);
}

/** The headings, without one at the beginning that only repeats the title. */
function headingsOf({ title, headings, headingPlaces }: Article) {
  const placed: { readonly at: number; readonly part: HeadingPart }[] = [];
  let open: readonly number[] = [];
  for (const [n, { depth, at }] of headingPlaces.entries()) {
    const text = headings[n] ?? '';
    if (n === 0 && text === title) continue;
    open = [...open.filter((above) => above < depth), depth];
    const level = Math.min(1 + open.length, LEVEL_MAX);
    placed.push({ at, part: { kind: 'heading', n, level, text } });
  }
  return placed;
}

/** HTML has no deeper headings. */
const LEVEL_MAX = 6;

const KINDS = { quote: 'quote', row: 'table', footnote: 'footnotes' } as const;

function alone(passage: Passage): TextPart {
  const { form } = passage;
  if (form.kind === 'quote' || form.kind === 'row' || form.kind === 'footnote') {
    return { kind: KINDS[form.kind], passages: [passage] };
  }
  // The rest of an item, behind a table or a quotation in it, is no item of its own.
  const isItem = form.kind === 'item' && form.mark !== undefined;
  return { kind: isItem ? 'list' : 'passage', passages: [passage] };
}

/** Whether a part goes on with the one before it. */
function goesOn(last: TextPart, { kind, passages: [next] }: TextPart): boolean {
  const before = last.passages.at(-1);
  if (last.kind === 'list') return next.form.kind === 'item';
  if (last.kind !== kind || before === undefined) return false;
  return kind === 'table' ? isSameTable(before, next) : kind !== 'passage';
}
