import { type Entities, entitiesIn } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Article } from './article.ts';

/** The entities that articles name, in paragraphs, captions or headings. */
export function mentionedEntities(
  articles: readonly Article[],
  entities: Entities,
): ReadonlySet<EntityId> {
  const texts = articles.flatMap(({ passages, captions, headings }) => [
    ...[...passages, ...captions].map(({ text }) => text),
    ...headings,
  ]);
  return new Set(texts.flatMap((text) => entitiesIn(text, entities)));
}
