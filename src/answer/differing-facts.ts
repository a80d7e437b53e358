import { changingOf, type Found, sidesOf } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Article } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../text/normalize.ts';
import { readQuantity } from '../text/quantities.ts';
import { differing, newestFirst, numberKey } from './differing.ts';

interface Stated {
  readonly article: Article;
  readonly value: string;
  readonly words: Citation;
}

/** Groups that are said at most. */
const GROUPS_MAX = 3;

/**
 * For facts of different articles that give one thing different values, such as an entity's number
 * of branches: the words of each value, the newest first.
 */
export function differingFacts(found: readonly Found[], { terms }: Library): Citation[][] {
  const groups = new Map<string, Stated[]>();
  for (const { fact } of found) {
    const changing = changingOf(fact);
    const words = changing && locate(changing.words, fact);
    if (changing === undefined || words === undefined) continue;
    const quantity = readQuantity(fold(changing.words));
    const value = quantity === undefined ? fold(changing.words) : numberKey(quantity);
    const key = [fact.kind, ...sidesOf(fact), terms.conceptOf(changing.of)].join('\n');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ article: fact.article, value, words });
  }
  return [...groups.values()]
    .map((group) => differing(group).map(({ words }) => words))
    .filter(({ length }) => length > 0)
    .slice(0, GROUPS_MAX);
}

/** Facts in the order of their articles, the newest first. */
export function newestArticlesFirst(found: readonly Found[]): Found[] {
  return found.toSorted((a, b) => newestFirst(a.fact.article, b.fact.article));
}

/** The place of some words in the quotes of a fact. */
function locate(words: string, { quotes }: Fact): Citation | undefined {
  for (const { article, passage, quote, start } of quotes) {
    const at = quote.indexOf(words);
    if (at >= 0) return cite(article, passage, words, start + at);
  }
  return undefined;
}
