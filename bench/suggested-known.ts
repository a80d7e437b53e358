import { sidesOf } from '../src/facts/facts.ts';
import type { Fact } from '../src/facts/kinds.ts';
import { createLexicon } from '../src/facts/lexicon.ts';
import { suggestFor } from '../src/import/suggestions/suggest-for.ts';
import { isSure, type SuggestedFact } from '../src/import/suggestions/suggestion.ts';
import { loadLibrary } from '../src/transport/library/load-library.ts';

/** How many of the facts that people wrote for a library are suggested, and as what. */
export interface KnownFound {
  readonly facts: number;
  /** Those that the program believes. */
  readonly byProgram: number;
  readonly sure: number;
  readonly found: number;
  /** All suggestions, and those of them that are sure and nobody wrote. */
  readonly suggested: number;
  readonly surplus: number;
}

/** Makes suggestions for the articles of a library as if it had no facts yet. */
export async function measureKnown(folder: string): Promise<KnownFound> {
  const { library, problems } = await loadLibrary(folder);
  if (library === undefined) throw new Error(JSON.stringify(problems));
  const { corpus, facts, entities, terms } = library;
  const lexicon = createLexicon(entities, terms);
  const suggested = corpus.articles.map((article) => {
    return { article, all: suggestFor(article, { lexicon, facts: [] }).facts };
  });
  const ofArticle = (fact: Fact) =>
    suggested.find(({ article }) => article === fact.article)?.all ?? [];
  const matches = facts.map((fact) => ofArticle(fact).filter((each) => isOf(each, fact)));
  const all = suggested.flatMap((each) => each.all);
  const matched = new Set(matches.flat());
  return {
    facts: facts.length,
    byProgram: facts.filter(({ believed }) => believed.by === 'program').length,
    sure: matches.filter((found) => found.some(isSure)).length,
    found: matches.filter((found) => found.length > 0).length,
    suggested: all.length,
    surplus: all.filter((each) => isSure(each) && !matched.has(each)).length,
  };
}

/** Whether a suggestion is of the kind of a fact, about the same, and from a sentence it quotes. */
function isOf({ entry }: SuggestedFact, fact: Fact): boolean {
  if (entry.kind !== fact.kind) return false;
  const values = Object.values(entry);
  if (!sidesOf(fact).every((id) => values.includes(id))) return false;
  const own = String(entry['quotes']);
  if (!fact.quotes.some(({ quote }) => own.includes(quote) || quote.includes(own))) return false;
  const words = new Map<string, unknown>(Object.entries(fact)).get('value');
  return typeof words !== 'string' || String(entry['value']).includes(words);
}
