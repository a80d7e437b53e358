import type { Nodes } from 'mdast';
import { showActing } from '../files/show-acting.ts';
import type { Draft } from './draft.ts';
import { isWide } from './join-lines.ts';
import type { Made } from './outcome.ts';
import { countSuggestions, sayCount } from './suggestions/count-suggestions.ts';
import { tidyLine } from './write/tidy-text.ts';
import { visibleText } from './write/visible-text.ts';

/** A line of a preview: what it shows decides its colour. */
export interface PreviewLine {
  readonly kind: 'head' | 'field' | 'kept' | 'dropped' | 'remark' | 'suggested';
  readonly text: string;
}

const FIELDS = ['title', 'source', 'published', 'author', 'url', 'language'] as const;
/** Of a long article the beginning and the end are shown. */
const FIRST_BLOCKS = 10;
const LAST_BLOCKS = 3;
const DROPPED_MAX = 12;
const WARNINGS_MAX = 5;
/** In half-width columns. */
const LINE_WIDTH = 76;

/**
 * Shows what becomes of a document, like a diff: fields, what is kept, what is dropped and why, and
 * what it suggests.
 */
export function previewOf(made: Made): PreviewLine[] {
  const { document, file, draft, reprintOf, warnings } = made;
  return [
    line('head', `${document} → ${file}`),
    ...FIELDS.flatMap((name) => fieldLine(name, draft)),
    ...(draft.tags === undefined ? [] : [line('field', `  tags       ${draft.tags.join(', ')}`)]),
    ...(draft.notice === undefined ? [] : [line('field', `  notice     ${cut(draft.notice, 60)}`)]),
    ...keptLines(draft),
    ...droppedLines(draft),
    ...draft.remarks.map((remark) => line('remark', `! ${remark}`)),
    ...(reprintOf === undefined
      ? []
      : [line('remark', `! Most of its paragraphs are in ${reprintOf} already: is it a reprint?`)]),
    ...warningLines(warnings),
    ...suggestedLines(made),
  ];
}

function fieldLine(name: (typeof FIELDS)[number], draft: Draft): PreviewLine[] {
  const field = draft[name];
  if (field === undefined) {
    return name === 'source' || name === 'published'
      ? [line('field', `  ${name.padEnd(10)} (not found)`)]
      : [];
  }
  const guess = field.kind === 'guessed' ? `  (guessed from: ${cut(field.words, 40)})` : '';
  return [line('field', `  ${name.padEnd(10)} ${cut(field.value, 60)}${guess}`)];
}

function keptLines({ body }: Draft): PreviewLine[] {
  const shown = (node: Nodes) =>
    line(
      'kept',
      `+ ${cut(markOf(node) + tidyLine(visibleText(node).replaceAll('\n', ' / ')), LINE_WIDTH)}`,
    );
  if (body.length <= FIRST_BLOCKS + LAST_BLOCKS) return body.map(shown);
  const more = body.length - FIRST_BLOCKS - LAST_BLOCKS;
  return [
    ...body.slice(0, FIRST_BLOCKS).map(shown),
    line('kept', `+ … ${more} more blocks`),
    ...body.slice(-LAST_BLOCKS).map(shown),
  ];
}

function droppedLines({ dropped }: Draft): PreviewLine[] {
  const shown = dropped
    .slice(0, DROPPED_MAX)
    .map(({ words, why }) =>
      line('dropped', `- ${cut(tidyLine(words), LINE_WIDTH - 20)}  (${why})`),
    );
  const more = dropped.length - DROPPED_MAX;
  return more > 0 ? [...shown, line('dropped', `- … ${more} more`)] : shown;
}

function warningLines(warnings: Made['warnings']): PreviewLine[] {
  const shown = warnings
    .slice(0, WARNINGS_MAX)
    .map(({ line: at, what }) => line('remark', `! Line ${at} of the article: ${cut(what, 110)}`));
  const more = warnings.length - WARNINGS_MAX;
  return more > 0 ? [...shown, line('remark', `! … ${more} more`)] : shown;
}

/** The names are worth a line: they show at once whether the library lacks somebody. */
function suggestedLines({ suggestions }: Made): PreviewLine[] {
  const said = suggestions === undefined ? undefined : sayCount(countSuggestions([suggestions]));
  if (suggestions === undefined || said === undefined) return [];
  const names = suggestions.entities.flatMap(({ spellings }) => spellings[0] ?? []);
  const named = names.length === 0 ? '' : `: ${names.join(', ')}`;
  return [line('suggested', `? ${cut(`suggests ${said}${named}`, LINE_WIDTH)}`)];
}

function markOf(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(node.depth)} `;
    case 'list':
      return `(list of ${node.children.length}) `;
    case 'table':
      return `(table of ${node.children.length} rows) `;
    case 'blockquote':
      return '> ';
    case 'code':
      return '(code) ';
    default:
      return '';
  }
}

/** Cut to a width, and marked as cut. */
function cut(text: string, width: number): string {
  let [kept, used] = ['', 0];
  for (const char of text) {
    used += isWide(char) ? 2 : 1;
    if (used > width) return `${kept}…`;
    kept += char;
  }
  return kept;
}

/** Whatever a document contains, the terminal only shows it. */
function line(kind: PreviewLine['kind'], text: string): PreviewLine {
  return { kind, text: showActing(text) };
}
