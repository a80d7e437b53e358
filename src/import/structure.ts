import type { ListItem, RootContent } from 'mdast';
import { readByline } from './byline.ts';
import { readNumber, type Scheme, withoutBullet } from './numbering.ts';
import { isTitleLike } from './title-like.ts';

/** A paragraph of plain text, as far as its layout tells what it is. */
export interface PlainParagraph {
  readonly text: string;
  /** Set larger than the text: 1 for the largest. */
  readonly level?: number;
}

/**
 * Finds headings, lists and paragraphs in plain text. Numbered lines one after another are a list,
 * with text between them headings; so are short lines that end without a mark and have text below.
 */
export function structure(paragraphs: readonly PlainParagraph[]): RootContent[] {
  const roles = paragraphs.map((_, n) => roleOf(paragraphs, n));
  const schemes: string[] = [];
  const blocks: RootContent[] = [];
  for (const [n, { text, level }] of paragraphs.entries()) {
    const role = roles[n] ?? 'text';
    const last = blocks.at(-1);
    if (role === 'bullet') {
      const item = itemOf(withoutBullet(text) ?? text);
      if (last?.type === 'list' && last.ordered === false) last.children.push(item);
      else blocks.push({ type: 'list', ordered: false, children: [item] });
    } else if (role === 'item') {
      const { value = 1, rest = text } = readNumber(text) ?? {};
      const goesOn = last?.type === 'list' && last.ordered === true && value > 1;
      if (goesOn) last.children.push(itemOf(rest));
      else blocks.push({ type: 'list', ordered: true, start: value, children: [itemOf(rest)] });
    } else if (role === 'heading') {
      const key = level === undefined ? (readNumber(text)?.scheme ?? 'plain') : `size ${level}`;
      if (!schemes.includes(key)) schemes.push(key);
      blocks.push(headingOf(text, schemes.indexOf(key)));
    } else blocks.push({ type: 'paragraph', children: [{ type: 'text', value: text }] });
  }
  return blocks;
}

type Role = 'heading' | 'item' | 'bullet' | 'text';

function roleOf(all: readonly PlainParagraph[], n: number): Role {
  const [before, one, after] = [all[n - 1], all[n], all[n + 1]];
  if (one === undefined) return 'text';
  if (one.level !== undefined) return 'heading';
  if (withoutBullet(one.text) !== undefined) return 'bullet';
  const number = readNumber(one.text);
  if (number?.value !== undefined && isRun(all, n, number.scheme, number.value)) return 'item';
  if (!isTitleLike(one.text) || after === undefined) return 'text';
  if (readByline(one.text) !== undefined) return 'text';
  if (number !== undefined) return 'heading';
  const isText = (other: PlainParagraph | undefined) =>
    other !== undefined && other.level === undefined && !isTitleLike(other.text);
  // Several short lines in a row are verses, an address, a table: nothing that has a heading.
  const standsAlone = before === undefined || isText(before) || before.level !== undefined;
  const hasText = isText(after) || readNumber(after.text) !== undefined;
  return standsAlone && hasText && withoutBullet(after.text) === undefined ? 'heading' : 'text';
}

/** Whether the line before or after has the neighbouring number. */
function isRun(all: readonly PlainParagraph[], n: number, scheme: Scheme, value: number): boolean {
  const has = (place: number, wanted: number) => {
    const number = readNumber(all[place]?.text ?? '');
    return number?.scheme === scheme && number.value === wanted;
  };
  return has(n - 1, value - 1) || has(n + 1, value + 1);
}

function itemOf(text: string): ListItem {
  const children = [
    { type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] },
  ];
  return { type: 'listItem', children };
}

function headingOf(text: string, level: number): RootContent {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return { type: 'heading', depth: depths[level] ?? 6, children: [{ type: 'text', value: text }] };
}
