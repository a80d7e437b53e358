import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { TextFile } from '../files/source-file.ts';
import { type Passage, passageId } from './article.ts';
import { lineStarts, type Outline } from './outline.ts';
import { parseArticle } from './parse-article.ts';
import { identify } from './split-passages.ts';

const place = z.int().nonnegative();
const placed = z.array(
  z.strictObject({
    id: passageId,
    ordinal: place,
    trail: z.array(z.string()),
    line: place,
    start: place,
    end: place,
  }),
);
const stored = z.looseObject({ headings: z.array(z.string()), passages: placed, captions: placed });

type Placed = z.infer<typeof placed>[number] & { readonly kind: Passage['kind'] };

/** The front matter with its --- lines, at the start of the file. */
const HEAD = /^---[ \t]*(?:\r\n?|\n)[\s\S]*?[\r\n]---[ \t]*(?=[\r\n]|$)/;
const HAS_WORDS = /[\p{L}\p{N}]/u;
/** What may come before a passage on its line, and after it. */
const BEFORE = /^[\s>\p{Cf}]*$/u;
const BEHIND = /^[\s\p{Cf}]*$/u;

/**
 * Reads the stored outline of a file. Its fields have to equal the file's front matter, and every
 * line with words has to be a whole passage or caption, or contain the next heading. So no citation
 * is cut short, leaves words out or has the words of another article.
 * @throws Error if it cannot be the outline of that file
 */
export function readOutline(value: unknown, file: TextFile): Outline {
  const { headings, passages, captions, ...fields } = stored.parse(value);
  const [head] = HEAD.exec(file.text) ?? [''];
  // Only the front matter is needed, so a one-word body saves parsing the rest.
  const { draft } = parseArticle({ ...file, text: `${head}\n\nx\n` });
  if (draft === undefined) throw new RangeError(`no front matter in ${file.path}`);
  const { file: _, headings: __, passages: ___, captions: ____, ...expected } = draft;
  const all = [...withKind('passage', passages), ...withKind('caption', captions)];
  const isSound =
    isDeepStrictEqual(fields, expected) &&
    all.every((each) => isWholeLine(each, file.text)) &&
    coversLines(all, headings, file.text, head.length);
  if (!isSound) throw new RangeError(`the stored outline does not fit ${file.path}`);
  return { ...expected, headings, passages, captions };
}

function withKind(kind: Passage['kind'], list: z.infer<typeof placed>): Placed[] {
  return list.map((each) => ({ ...each, kind }));
}

function isWholeLine({ kind, id, ordinal, start, end }: Placed, text: string): boolean {
  return (
    start < end && end <= text.length && id === identify(kind, ordinal, text.slice(start, end))
  );
}

/** Whether the outline accounts for every line with words after the front matter. */
function coversLines(
  all: readonly Placed[],
  headings: readonly string[],
  text: string,
  from: number,
): boolean {
  const starts = lineStarts(text);
  const byLine = new Map(all.map((each) => [each.line, each]));
  const known = new Set(headings);
  const next = { passage: 1, caption: 1 };
  let heading = 0;
  let found = 0;
  for (const [n, start] of starts.entries()) {
    if (start < from) continue;
    const line = text.slice(start, starts[n + 1]);
    const here = byLine.get(n + 1);
    if (here === undefined) {
      if (!HAS_WORDS.test(line)) continue;
      if (!line.includes(headings[heading] ?? '\n')) return false;
      heading++;
      continue;
    }
    const [before, behind] = [line.slice(0, here.start - start), line.slice(here.end - start)];
    const isWhole = here.start >= start && BEFORE.test(before) && BEHIND.test(behind);
    const above = heading === 0 ? undefined : headings[heading - 1];
    const isUnder = here.trail.at(-1) === above && here.trail.every((each) => known.has(each));
    if (!isWhole || !isUnder || here.ordinal !== next[here.kind]) return false;
    next[here.kind]++;
    found++;
  }
  return found === all.length && heading === headings.length;
}
