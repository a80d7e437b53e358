import type { Article, Passage } from '../knowledge/article.ts';
import { cite } from '../knowledge/citation.ts';
import type { InferableField } from '../knowledge/front-matter.ts';
import type { Library } from '../library.ts';
import { type Answer, type Block, type ContextRole, heading, notice } from './answer.ts';
import { splitParts } from './split-parts.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

/**
 * A passage whole, in its place, with its neighbours; a permalink may be older than the library.
 * @param part which part of a passage that is too long for one message; the last one if it has fewer
 */
export function showSource(article: string, passage: string, library: Library, part = 0): Answer {
  const found = library.corpus.resolve(article, passage);
  if (found === undefined) return sourceGone(article, library);
  const { passages } = found.article;
  // A caption's ordinal counts captions; its neighbours are those that stand around it in the file.
  const [before, after] = [
    passages.findLast(({ line }) => line < found.passage.line),
    passages.find(({ line }) => line > found.passage.line),
  ];
  return {
    kind: 'source',
    blocks: [
      heading('source.passage'),
      ...(found.match === 'exact' ? [] : [notice(`source.${found.match}`)]),
      ...neighbour(before, found.article, 'before'),
      partOf(found.passage, found.article, part),
      ...neighbour(after, found.article, 'after'),
      ...inferences(found.article),
    ],
  };
}

function inferences({ inferred }: Article): Block[] {
  return Object.entries(inferred).map(([field, words]): Block => {
    const values = {
      field: { key: `field.${field as InferableField}` },
      words: { words },
    } as const;
    return { kind: 'notice', quiet: true, message: { key: 'source.inferred', values } };
  });
}

function neighbour(passage: Passage | undefined, article: Article, role: ContextRole): Block[] {
  if (passage === undefined) return [];
  return [{ kind: 'context', role, citation: cite(article, passage, passage.text, 0) }];
}

function partOf(passage: Passage, article: Article, wanted: number): Block {
  const parts = splitParts(passage.text);
  const part = Math.min(wanted, parts.length - 1);
  const { start, end } = parts[part] ?? { start: 0, end: passage.text.length };
  const citation = cite(article, passage, passage.text.slice(start, end), start);
  return { kind: 'context', role: 'passage', citation, part: { part, of: parts.length } };
}

/** The nearest thing to a passage that is gone is the end of its article. */
function sourceGone(id: string, library: Library): Answer {
  const article = library.corpus.article(id);
  const nearest = article?.passages.at(-1);
  if (article === undefined || nearest === undefined) {
    return {
      kind: 'source-gone',
      blocks: [notice('source.gone'), ...whatCanBeAsked(undefined, library)],
    };
  }
  const blocks = [
    notice('source.gone'),
    notice('source.nearest'),
    ...neighbour(article.passages.at(-2), article, 'before'),
    partOf(nearest, article, 0),
  ];
  return { kind: 'source-gone', blocks };
}
