import type { ArticleId, Passage, PassageId } from '../src/knowledge/article.ts';

/** A corpus of any size from a smaller one: the same texts again, as other articles. */
export function replicate(passages: readonly Passage[], size: number): Passage[] {
  return Array.from({ length: passages.length === 0 ? 0 : size }, (_, n) => {
    const copy = Math.floor(n / passages.length);
    const passage = passages[n % passages.length] as Passage;
    if (copy === 0) return passage;
    return {
      ...passage,
      article: `${passage.article}~${copy}` as ArticleId,
      id: `${passage.id}~${copy}` as PassageId,
      // A slice of a joined string shares no memory with the first copy.
      text: `${passage.text} `.slice(0, -1),
    };
  });
}
