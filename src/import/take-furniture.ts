import type { RootContent } from 'mdast';
import * as en from '../language/en/bylines.ts';
import * as zh from '../language/zh/bylines.ts';
import { fold } from '../text/normalize.ts';
import { type Byline, readByline } from './byline.ts';
import type { Draft, Dropped, DropReason, Field } from './draft.ts';
import { visibleText } from './write/visible-text.ts';

/** How far from either end lines about the text are looked for, in blocks. */
const HEAD_MAX = 6;
const TAIL_MAX = 6;
/** Longer ones are text. UTF-16 units. */
const NOTICE_MAX = 300;

type Taken = Pick<
  Draft,
  'title' | 'source' | 'published' | 'author' | 'url' | 'notice' | 'byline'
> & {
  readonly body: readonly RootContent[];
  readonly dropped: readonly Dropped[];
};

/**
 * Takes what is about the text out of the text: the title at the top, lines with source, author
 * and date, editors, and what the publisher allows.
 */
export function takeFurniture(blocks: readonly RootContent[]): Taken {
  const rest = [...blocks];
  const dropped: Dropped[] = [];
  const lines: Line[] = [];
  const drop = (block: RootContent, why: DropReason) =>
    dropped.push({ words: visibleText(block), why });
  let title: Field | undefined;
  for (let n = 0, seen = 0; seen < HEAD_MAX; seen++) {
    const block = rest[n];
    if (block === undefined) break;
    if (block.type === 'heading' && title === undefined && n === 0) {
      title = { kind: 'stated', value: visibleText(block) };
      rest.splice(n, 1);
      continue;
    }
    const line = readLine(block);
    if (line === undefined) break;
    lines.push(line);
    drop(block, line.why);
    rest.splice(n, 1);
  }
  const below: Dropped[] = [];
  // Footnotes come last, wherever they belong.
  const isNote = (block: RootContent) => block.type === 'footnoteDefinition';
  for (let seen = 0; seen < TAIL_MAX; seen++) {
    const at = rest.findLastIndex((block) => !isNote(block));
    const block = rest[at];
    const line = block === undefined ? undefined : readLine(block);
    if (block === undefined || line === undefined) break;
    lines.push(line);
    below.unshift({ words: visibleText(block), why: line.why });
    rest.splice(at, 1);
  }
  return {
    ...(title === undefined ? {} : { title }),
    ...fieldsOf(lines),
    body: rest,
    dropped: [...dropped, ...below],
  };
}

interface Line {
  readonly words: string;
  readonly why: DropReason;
  readonly bylines: readonly Byline[];
}

function readLine(block: RootContent): Line | undefined {
  if (block.type !== 'paragraph') return undefined;
  const words = visibleText(block).trim();
  const text = fold(words);
  const has = (...forms: readonly { readonly form: RegExp }[]) =>
    forms.some(({ form }) => form.test(text));
  if (has(zh.EDITOR_LINE, en.EDITOR_LINE)) return { words, why: 'editor', bylines: [] };
  if (words.length <= NOTICE_MAX && has(zh.NOTICE, en.NOTICE)) {
    return { words, why: 'disclaimer', bylines: [] };
  }
  const bylines = words.split('\n').map(readByline);
  const read = bylines.filter((byline) => byline !== undefined);
  return read.length === bylines.length ? { words, why: 'byline', bylines: read } : undefined;
}

function fieldsOf(lines: readonly Line[]): Omit<Taken, 'title' | 'body' | 'dropped'> {
  const bylines = lines.flatMap(({ bylines, words }) =>
    bylines.map((byline) => ({ ...byline, words })),
  );
  const fieldFrom = (name: 'source' | 'published' | 'author' | 'url'): Field | undefined => {
    const has = bylines.filter((byline) => byline[name] !== undefined);
    const best = has.find(({ isSourceGuessed }) => name !== 'source' || !isSourceGuessed) ?? has[0];
    const value = best?.[name];
    if (best === undefined || value === undefined) return undefined;
    const isGuessed = name === 'source' && best.isSourceGuessed;
    return isGuessed ? { kind: 'guessed', value, words: best.words } : { kind: 'stated', value };
  };
  const named = (['source', 'published', 'author', 'url'] as const).flatMap((name) => {
    const field = fieldFrom(name);
    return field === undefined ? [] : [[name, field] as const];
  });
  const words = (why: DropReason) =>
    lines.filter((line) => line.why === why).map((line) => line.words);
  const [byline, notice] = [words('byline').join(' '), words('disclaimer').join(' ')];
  return {
    ...Object.fromEntries(named),
    ...(byline === '' ? {} : { byline }),
    ...(notice === '' ? {} : { notice }),
  };
}
