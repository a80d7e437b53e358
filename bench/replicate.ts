import { articleId, type Passage, passageId } from '../src/knowledge/article.ts';

/** A corpus of any size from a smaller one: the same texts again, as other articles. */
export function replicate(passages: readonly Passage[], size: number): Passage[] {
  return Array.from({ length: size }, (_, n) => n).flatMap((n) => {
    const copy = Math.floor(n / passages.length);
    const passage = passages[n % passages.length];
    if (passage === undefined || copy === 0) return passage ?? [];
    return {
      ...passage,
      article: articleId.parse(`${passage.article}~${copy}`),
      id: passageId.parse(`${passage.id}~${copy}`),
      // A slice of a joined string shares no memory with the first copy.
      text: `${passage.text} `.slice(0, -1),
    };
  });
}
