import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/** YAML between --- lines (Hexo, Jekyll, Obsidian), or TOML between +++ lines (Hugo). */
const FENCES = ['yaml', 'toml'] as const;

/**
 * Parses Markdown as people write it: CommonMark, GitHub's tables, footnotes, task lists and ~~ ~~,
 * and emphasis that begins or ends at Chinese punctuation. A single ~ is a range (50~60), and an
 * indented line is a paragraph, because writers indent first lines.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, {
    extensions: [
      frontmatter([...FENCES]),
      gfmTable(),
      gfmFootnote(),
      gfmTaskListItem(),
      cjkFriendlyExtension(),
      gfmStrikethroughCjkFriendly({ singleTilde: false }),
      { disable: { null: ['codeIndented'] } },
    ],
    mdastExtensions: [
      frontmatterFromMarkdown([...FENCES]),
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
    ],
  });
}
