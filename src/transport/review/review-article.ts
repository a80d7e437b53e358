import type { Suggestions } from '../../import/suggestions/suggestion.ts';
import type { Article } from '../../knowledge/article.ts';
import { reviewEntity } from './review-entity.ts';
import { reviewFact } from './review-fact.ts';
import type { Reviewing } from './reviewing.ts';

/** Goes through the suggestions of an article. @returns whether to go on with the next article */
export async function reviewArticle(
  article: Article,
  { entities, facts }: Suggestions,
  reviewing: Reviewing,
): Promise<boolean> {
  let [nthEntity, nthFact] = [0, 0];
  for (const suggested of entities) {
    const done = await reviewEntity(suggested, article, reviewing);
    if (done === 'quit') return false;
    if (done === 'skipped') nthEntity++;
    else await reviewing.desk.remove(article.id, 'entities', nthEntity);
  }
  for (const suggested of facts) {
    const done = await reviewFact(suggested, article, reviewing);
    if (done === 'quit') return false;
    if (done === 'skipped') nthFact++;
    else await reviewing.desk.remove(article.id, 'facts', nthFact);
  }
  return true;
}
