import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** What Discord writes in a message for a mention, a custom emoji, a timestamp or a command. */
const DISCORD_MARKUP = /<(?:@[!&]?|#|t:|\/[^:<>]{1,64}:|a?:\w{1,32}:|id:)[^<>\s]{0,40}>/gu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>，。；！？、）」』】]+/giu;
/** Underline, spoilers and emphasis that CommonMark does not see beside Chinese marks; subtext. */
const LEFT_OVER = /\*\*|__|~~|\|\||^-#\s+/gmu;
const EMOJI =
  /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\p{M}|\u200d|\p{Extended_Pictographic})*/gu;

/**
 * The words of a Discord message, a paragraph, heading or list item each: without code blocks,
 * addresses, mentions, emoji and the marks of Markdown.
 */
export function toPlainText(message: string): string[] {
  return blocksOf(fromMarkdown(message))
    .map((text) =>
      text
        .replace(DISCORD_MARKUP, ' ')
        .replace(ADDRESS, ' ')
        .replace(LEFT_OVER, '')
        .replace(EMOJI, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

function blocksOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [wordsOf(node)];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function wordsOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
    case 'image':
      return ' ';
    default:
      return 'children' in node ? node.children.map(wordsOf).join('') : ' ';
  }
}
