import type { Passage } from '../knowledge/article.ts';
import { cite } from '../knowledge/citation.ts';
import type { InferableField } from '../knowledge/front-matter.ts';
import type { Library } from '../library.ts';
import { type Answer, type Block, type ContextRole, heading, notice } from './answer.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

/** A passage whole, in its place, with its neighbours; a permalink may be older than the library. */
export function showSource(article: string, passage: string, library: Library): Answer {
  const found = library.corpus.resolve(article, passage);
  if (found === undefined) {
    const blocks = [notice('source.gone'), ...whatCanBeAsked(undefined, library)];
    return { kind: 'source-gone', blocks };
  }
  const block = (passage: Passage | undefined, role: ContextRole): Block[] =>
    passage === undefined
      ? []
      : [{ kind: 'context', role, citation: cite(found.article, passage, passage.text, 0) }];
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
      ...block(before, 'before'),
      ...block(found.passage, 'passage'),
      ...block(after, 'after'),
      ...Object.entries(found.article.inferred).map(([field, words]) =>
        notice('source.inferred', {
          field: { key: `field.${field as InferableField}` },
          words: { words },
        }),
      ),
    ],
  };
}
