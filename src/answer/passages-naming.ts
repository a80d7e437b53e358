import type { EntityId } from '../entities/entity.ts';
import type { Library } from '../library/library.ts';
import { analyzeOwn, nameTerm, type Question } from '../search/question/analyze.ts';
import type { Judged } from '../search/search.ts';
import { JUDGED_MAX } from './find-citations.ts';

/**
 * Of the best passages for a question, or for nothing but the names, those that name all of these.
 */
export function passagesNaming(
  ids: readonly EntityId[],
  library: Library,
  question: Question = questionOf(ids, library),
): Judged[] {
  const { search, vocabulary } = library;
  return search.judge(question, JUDGED_MAX).filter(({ passage }) => {
    const { words, meanings } = analyzeOwn(passage.text, vocabulary);
    return ids.every((id) => words.includes(nameTerm(id)) || meanings.includes(nameTerm(id)));
  });
}

/** A question of nothing but names, where nobody typed one. */
export function questionOf(ids: readonly EntityId[], { search, entities }: Library): Question {
  return search.understand(ids.map((id) => entities.get(id)?.name['zh-CN'] ?? id).join('与'));
}

/** Passages, shown as no more than the closest. */
export function asNearest(judged: readonly Judged[]): Judged[] {
  return judged.map((each) => ({ ...each, tier: 'nearest' }));
}
