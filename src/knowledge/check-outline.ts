import { isDeepStrictEqual } from 'node:util';
import { decodeString } from 'micromark-util-decode-string';
import { z } from 'zod';
import { stem, type TextFile } from '../files/source-file.ts';
import { articleId, type Passage, passageId } from './article.ts';
import { fieldsOf } from './article-fields.ts';
import { accountsForWords } from './check-coverage.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import { type Outline, type PlacedPassage, wordsAt } from './outline.ts';
import { identify } from './split-passages.ts';

const place = z.int().nonnegative();
const words = z.array(z.string());
const form = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['paragraph', 'quote', 'code', 'footnote', 'caption']) }),
  z.strictObject({
    kind: z.literal('item'),
    leadIn: words,
    depth: z.int().positive(),
    mark: z.union([place, z.literal('bullet')]).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('row'), header: words }),
]);
const placed = z.array(
  z.strictObject({
    id: passageId,
    ordinal: place,
    form,
    map: z.array(place),
    trail: words,
    length: place,
    words: z.string().optional(),
  }),
);
const headingPlace = z.strictObject({ depth: z.int().positive(), at: place });
const stored = z.looseObject({
  headings: words,
  headingPlaces: z.array(headingPlace),
  passages: placed,
  captions: placed,
});

/** The front matter with its --- or +++ lines, at the start of the file. */
const HEAD = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)[\s\S]*?[\r\n]\1[ \t]*(?=[\r\n]|$)/;
/** A character reference. */
const REFERENCE = /^&[#\dA-Za-z]{1,32};/u;

/**
 * Reads the stored outline of a file. Its fields have to equal the file's front matter, each passage
 * has to consist of words of the file, and together with the headings they have to be all words of
 * the file. So no citation is cut short, leaves words out or has the words of another article.
 * @returns undefined if it may not be the outline of that file: then the file is parsed again
 * @throws Error if it is no outline
 */
export function readOutline(value: unknown, file: TextFile): Outline | undefined {
  const { headings, headingPlaces, passages, captions, ...fields } = stored.parse(value);
  const [head = ''] = HEAD.exec(file.text) ?? [];
  const { value: front } = readFrontMatter({ ...file, text: head }, parseMarkdown(head));
  const texts = passages.map((each) => ({ text: textOf(each, file.text) }));
  const expected = fieldsOf(articleId.parse(stem(file.name)), front, headings, texts);
  const outline: Outline = { ...expected, headings, headingPlaces, passages, captions };
  const isSound =
    isDeepStrictEqual(fields, expected) &&
    headingPlaces.length === headings.length &&
    headingPlaces.every(({ at }, n) => at > (headingPlaces[n - 1]?.at ?? 0)) &&
    passages.every((each, n) => isFromFile(each, 'passage', n, file.text)) &&
    captions.every((each, n) => isFromFile(each, 'caption', n, file.text)) &&
    accountsForWords(outline, front.title, file.text, head.length);
  return isSound ? outline : undefined;
}

function textOf({ map, length, words }: PlacedPassage, file: string): string {
  return words ?? wordsAt(map, length, file);
}

/** Whether this can be the passage or caption at index `n`: words of the file that its id fits. */
function isFromFile(each: PlacedPassage, kind: Passage['kind'], n: number, file: string): boolean {
  const { id, ordinal, form, map, length, words } = each;
  const text = textOf(each, file);
  return (
    ordinal === n + 1 &&
    (form.kind === 'caption') === (kind === 'caption') &&
    text !== '' &&
    text.length === length &&
    id === identify(kind, ordinal, text) &&
    (words === undefined || comesFrom(words, map, file))
  );
}

/** Whether words are those of the file, but for blanks, character references and raised digits. */
function comesFrom(words: string, map: readonly number[], file: string): boolean {
  for (let n = 0; n < map.length; n += 2) {
    const [at = 0, from = 0, end = words.length] = map.slice(n, n + 3);
    const part = words.slice(at, end);
    const written = file.slice(from, from + part.length);
    const [reference = ''] = REFERENCE.exec(file.slice(from, from + 40)) ?? [];
    const isSame = part.normalize('NFKC') === written.normalize('NFKC');
    if (!isSame && part.trim() !== '' && part !== decodeString(reference)) return false;
  }
  return true;
}
