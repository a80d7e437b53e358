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

/** The front matter with its lines, from the first line of the file on. */
const HEAD = /^---[ \t]*(?:\r\n?|\n)[\s\S]*?[\r\n]---[ \t]*(?=[\r\n]|$)/;
const HAS_WORDS = /[\p{L}\p{N}]/u;
/** What may stand on the line of a passage before it, and behind it. */
const BEFORE = /^[\s>\p{Cf}]*$/u;
const BEHIND = /^[\s\p{Cf}]*$/u;

/**
 * Reads what was stored as the outline of a file. Its fields are those of the file's front matter, and
 * every line with words is the whole of a passage or a caption, or holds the next heading: so no
 * words are cited that are cut, left out or another article's.
 * @throws Error if it cannot be that file's
 */
export function readOutline(value: unknown, file: TextFile): Outline {
  const { headings, passages, captions, ...fields } = stored.parse(value);
  const [head] = HEAD.exec(file.text) ?? [''];
  // A body of one word will do: it is the front matter that is wanted, without the work of the rest.
  const { draft } = parseArticle({ ...file, text: `${head}\n\nx\n` });
  if (draft === undefined) throw new RangeError(`no front matter in ${file.path}`);
  const { file: _, headings: __, passages: ___, captions: ____, ...expected } = draft;
  const all = [...withKind('passage', passages), ...withKind('caption', captions)];
  const isSound =
    isDeepStrictEqual(fields, expected) &&
    all.every((each) => isWholeLine(each, file.text)) &&
    coversLines(all, headings, file.text, head.length);
  if (!isSound) throw new RangeError(`what is stored is no outline of ${file.path}`);
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

/** Walks the lines behind the front matter. */
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
