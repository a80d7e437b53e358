import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { BEHIND_ADDRESS } from '../language/zh/marks.ts';
import { boundMarks, isMarked } from './markdown-bounds.ts';

/** Struck-out words do not count. A line break replaces them, so their neighbours do not join. */
const STRUCK_OUT = /~~.+?~~/gsu;
/** Discord's markup for mentions, custom emoji and commands. */
const DISCORD_MARKUP = /<(?:@[!&]?|#|\/[^:<>]{1,64}:|a?:\w{1,32}:|id:)[^<>\s]{0,40}>/gu;
const ADDRESS = new RegExp(`(?:https?:\\/\\/|www\\.)[^\\s<>${BEHIND_ADDRESS}]+`, 'giu');
/** Underline, spoilers, subtext, and emphasis that CommonMark misses beside Chinese marks. */
const LEFT_OVER = /\*\*|__|~~|\|\||^-#\s+/gmu;
const EMOJI =
  /\p{RI}{2}|[\d#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\p{M}|\u200d|\p{Extended_Pictographic})*/gu;

/**
 * The lines of a Discord message as Discord shows them, without code blocks, struck-out words,
 * addresses, mentions, emoji and Markdown marks. Images, HTML and timestamps stay as typed: Discord
 * shows something there, so the words around them must not join. Everything removed except marks
 * ends a line, because the words around it are not one sentence.
 */
export function toPlainText(message: string): string[] {
  return blocksOf(message)
    .flatMap((text) =>
      text
        .replace(STRUCK_OUT, '\n')
        .replace(DISCORD_MARKUP, '\n')
        .replace(ADDRESS, '\n')
        .replace(EMOJI, '\n')
        .replace(LEFT_OVER, '')
        .split('\n'),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function blocksOf(message: string): string[] {
  if (!isMarked(message)) return paragraphsOf(message);
  const { marked, rest } = boundMarks(message);
  return [...parse(marked), ...paragraphsOf(rest)];
}

function parse(message: string): string[] {
  const root = fromMarkdown(message);
  const blocks: string[] = [];
  walk(root, (node) => {
    // Discord has no HTML and no indented code: both are words.
    if (node.type === 'html' || (node.type === 'code' && !isFenced(node, message))) {
      blocks.push(node.value);
      return false;
    }
    if (node.type !== 'paragraph' && node.type !== 'heading') return true;
    blocks.push(wordsOf(node));
    return false;
  });
  return blocks;
}

/** The paragraphs of a text without Markdown, separated by empty lines. */
function paragraphsOf(text: string): string[] {
  return text.split(/\n[ \t]*\n/u);
}

function isFenced({ position }: Nodes, message: string): boolean {
  return /[`~]/u.test(message.charAt(position?.start.offset ?? 0));
}

function wordsOf(block: Nodes): string {
  let words = '';
  walk(block, (node) => {
    if ('children' in node) return true;
    words += wordOf(node);
    return false;
  });
  return words;
}

function wordOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'html':
      return node.value;
    case 'image':
      return `!${node.alt ?? ''}`;
    case 'break':
      return '\n';
    default:
      return ' ';
  }
}

/**
 * Visits nodes in the order of the text, and their children if `visit` returns true. It has its own
 * stack, because messages can be nested too deep for recursion.
 */
function walk(root: Nodes, visit: (node: Nodes) => boolean): void {
  const ahead = [root];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (visit(node) && 'children' in node) ahead.push(...node.children.toReversed());
  }
}
