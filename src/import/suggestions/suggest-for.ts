import { createEntities } from '../../entities/entities.ts';
import { type Entity, type EntityId, entitySchema } from '../../entities/entity.ts';
import type { Kinds } from '../../entities/kinds.ts';
import type { Fact } from '../../facts/kinds.ts';
import { createLexicon, type Lexicon } from '../../facts/lexicon.ts';
import { sentencesOf } from '../../facts/parse-facts.ts';
import type { Article } from '../../knowledge/article.ts';
import { suggestEntities } from './suggest-entities.ts';
import { suggestFacts } from './suggest-facts.ts';
import type { SuggestedEntity, SuggestedFact, Suggestions } from './suggestion.ts';

/** What of the library decides whether something is new. */
export interface Known {
  /** The words that the library knows. */
  readonly lexicon: Lexicon;
  /** The facts that it has of the article. */
  readonly facts: readonly Fact[];
}

/** So much of an article is looked at, in UTF-16 units; a book would take minutes. */
export const LOOKED_AT = 100_000;

/** What an article names and states that the library does not have yet, as far as it is looked at. */
export function suggestFor(whole: Article, { lexicon, facts }: Known): Suggestions {
  const article = lookedAt(whole);
  const entities = suggestEntities(sentencesOf(article, lexicon), lexicon);
  const sure = suggestFacts(article, lexicon, facts);
  const added = new Map<unknown, EntityId>(entities.map(({ entry }) => [entry.id, entry.id]));
  const more = suggestFacts(article, withEntities(lexicon, entities), facts, ({ mentions }) =>
    mentions.some(({ id }) => added.has(id)),
  );
  const aboutAdded = more.flatMap((fact): SuggestedFact[] => {
    const needs = neededBy(fact, added);
    return needs.length === 0 ? [] : [{ ...fact, needs }];
  });
  return { entities, facts: [...sure, ...aboutAdded] };
}

/** Whether an article is so long that only its beginning is looked at. */
export function isCutShort(article: Article): boolean {
  return lookedAt(article).passages.length < article.passages.length;
}

/** The article without the paragraphs that come too late. */
function lookedAt(article: Article): Article {
  let length = 0;
  const late = article.passages.findIndex(({ text }) => {
    length += text.length;
    return length > LOOKED_AT;
  });
  return late < 0 ? article : { ...article, passages: article.passages.slice(0, late) };
}

function neededBy({ entry }: SuggestedFact, added: ReadonlyMap<unknown, EntityId>): EntityId[] {
  return Object.values(entry).flatMap((value) => added.get(value) ?? []);
}

/** The words of a library that has the suggested entities too. */
function withEntities(
  { entities, terms }: Lexicon,
  suggested: readonly SuggestedEntity[],
): Lexicon {
  const added = suggested.flatMap(({ entry }): Entity[] => {
    const parsed = entitySchema.safeParse({ kind: defaultKind(entities.kinds), ...entry });
    return parsed.success ? [parsed.data] : [];
  });
  return createLexicon(createEntities([...entities.all, ...added], entities.kinds), terms);
}

function defaultKind(kinds: Kinds): string {
  return kinds.all.find(({ is, partners }) => is === 'organisation' && partners)?.id ?? '';
}
