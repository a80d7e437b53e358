import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { error, isError, type Problem } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import {
  type ArticleId,
  type HeadingPlace,
  type Passage,
  type PassageId,
  passageId,
} from './article.ts';
import { createReport } from './fault.ts';
import { toFile } from './offset-map.ts';
import { readBlocks } from './read-blocks.ts';

/** A passage whose article's title is not known here. */
export type Untitled = Omit<Passage, 'title'>;

/** An article's body, cut into passages, captions and headings. */
export interface Body {
  readonly headings: readonly string[];
  readonly headingPlaces: readonly HeadingPlace[];
  readonly passages: readonly Untitled[];
  readonly captions: readonly Untitled[];
  readonly problems: readonly Problem[];
}

/**
 * Cuts a parsed Markdown body.
 * @param title the title of the article, if its front matter gives one; a first-level heading that
 *   repeats it structures nothing
 */
export function splitPassages(
  file: TextFile,
  article: ArticleId,
  root: Root,
  title: string | undefined,
): Body {
  const report = createReport(file);
  const { problems } = report;
  const headings: string[] = [];
  const headingPlaces: HeadingPlace[] = [];
  const passages: Untitled[] = [];
  const captions: Untitled[] = [];
  /** The open headings by depth, the outermost first. */
  let open: readonly { readonly depth: number; readonly text: string }[] = [];
  let trail: readonly string[] = [];
  for (const block of readBlocks(root, file.text, report)) {
    const { text } = block;
    if (block.kind === 'heading') {
      const { depth } = block;
      if (depth === 1 && text === title) continue;
      open = [...open.filter((above) => above.depth < depth), { depth, text }];
      trail = open.map((heading) => heading.text);
      headings.push(text);
      headingPlaces.push({ depth, at: toFile(block.map, 0) });
      continue;
    }
    const { form, map } = block;
    const line = report.lineOf(block);
    const kind = form.kind === 'caption' ? 'caption' : 'passage';
    const list = kind === 'caption' ? captions : passages;
    const ordinal = list.length + 1;
    const id = identify(kind, ordinal, text);
    list.push({ kind, article, id, ordinal, text, form, map, trail, line });
  }
  // If text was refused, it has its own problem.
  if (passages.length === 0 && !problems.some(isError)) {
    const remedy = 'add its body.';
    problems.push(error({ file: file.path, line: 1 }, 'the article has no paragraph.', remedy));
  }
  return { headings, headingPlaces, passages, captions, problems };
}

/** The id of a passage with this text at this place. */
export function identify(kind: Passage['kind'], ordinal: number, text: string): PassageId {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return passageId.parse(`${kind === 'caption' ? 'c' : ''}${ordinal}-${hash}`);
}
