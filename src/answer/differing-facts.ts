import { changingOf, type Found, sidesOf } from '../facts/facts.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Article } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../text/normalize.ts';
import { readQuantity } from '../text/quantities.ts';
import { differing, newestFirst, numberKey } from './differing.ts';
import type { Figure } from './differing-figures.ts';

interface Stated {
  readonly article: Article;
  readonly value: string;
  readonly unit: string;
  readonly words: Citation;
}

/** Groups that are said at most. */
const GROUPS_MAX = 3;

/**
 * For facts of different articles that give one thing different values, such as an entity's number
 * of branches: the words of each value, the newest first.
 */
export function differingFacts(found: readonly Found[], library: Library): Citation[][] {
  return groupsOf(found, library)
    .map((group) => differing(group).map(({ words }) => words))
    .filter(({ length }) => length > 0)
    .slice(0, GROUPS_MAX);
}

/**
 * The numbers of facts about one thing, and those with which passages of other articles answer the
 * same question, if they differ; the newest first.
 */
export function differingFromFacts(
  found: readonly Found[],
  figures: readonly Figure[],
  library: Library,
): (Stated | Figure)[] {
  const [group, ...others] = groupsOf(found, library);
  if (group === undefined || others.length > 0) return [];
  const units = new Set(group.map(({ unit }) => unit));
  const alike = figures.filter(({ unit }) => units.has(unit));
  return differing<Stated | Figure>([...group, ...alike]);
}

/** What facts say of each thing that another article may say differently. */
function groupsOf(found: readonly Found[], { terms }: Library): Stated[][] {
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
    group.push({ article: fact.article, value, unit: quantity?.unit ?? '', words });
  }
  return [...groups.values()];
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
