import { findPlans } from '../../facts/checks/doubt-words.ts';
import type { Fact } from '../../facts/kinds.ts';
import type { Lexicon } from '../../facts/lexicon.ts';
import { sentencesOf } from '../../facts/parse-facts.ts';
import { type AnyKind, type ArticleContext, KINDS } from '../../facts/read-fact.ts';
import type { SourceSentence } from '../../facts/source-sentence.ts';
import type { Article } from '../../knowledge/article.ts';
import { candidateDates } from './candidate-dates.ts';
import { isStated } from './is-stated.ts';
import { judgeEntry } from './judge-entry.ts';
import type { SuggestedFact, WrittenEntry } from './suggestion.ts';

/** At most so many facts are suggested of one kind for one sentence; lists of names need a person. */
const FACTS_MAX = 6;
/** At most so many entries are judged for one kind in one sentence. */
const JUDGED_MAX = 40;

/**
 * The facts that the sentences of an article may state, in their order. A candidate of a kind is
 * judged like an entry of the facts file, by the same code.
 * @param known the facts of the article that the library has already
 * @param isWanted leaves out sentences that need not be looked at
 */
export function suggestFacts(
  article: Article,
  lexicon: Lexicon,
  known: readonly Fact[],
  isWanted: (sentence: SourceSentence) => boolean = () => true,
): SuggestedFact[] {
  const sentences = sentencesOf(article, lexicon);
  const context = { article, sentences, lexicon };
  const seen = new Set<string>();
  const quoted = new Set<string>();
  return sentences.flatMap((sentence) => {
    // A facts file cannot say which of two equal sentences it quotes.
    if (quoted.has(sentence.source) || !isWanted(sentence)) return [];
    quoted.add(sentence.source);
    const near = () => nearby(sentence, context);
    return KINDS.flatMap((kind) =>
      factsOf(kind, sentence, near)
        .filter(({ entry }) => !isStated(entry, kind, sentence, known))
        .filter(({ entry }) => {
          const key = keyOf(kind, entry);
          return !seen.has(key) && seen.add(key);
        }),
    );
  });
}

/**
 * The part of an article in which a sentence is found as a quote. Judging an entry looks for its
 * quotes, and a long article has thousands of sentences with dozens of entries each.
 */
function nearby(
  { source }: SourceSentence,
  { article, sentences, lexicon }: ArticleContext,
): ArticleContext {
  const inText = article.passages.find(({ text }) => text.includes(source));
  const inCaption =
    inText === undefined ? article.captions.find(({ text }) => text.includes(source)) : undefined;
  const found = inText ?? inCaption;
  return {
    article: {
      ...article,
      passages: inText === undefined ? [] : [inText],
      captions: inCaption === undefined ? [] : [inCaption],
    },
    sentences: sentences.filter(({ passage }) => passage === found),
    lexicon,
  };
}

/** The best reading of each fact of one kind that a sentence may state. */
function factsOf(kind: AnyKind, sentence: SourceSentence, near: () => ArticleContext) {
  const candidates = kind.candidates(sentence);
  if (candidates.length === 0) return [];
  const context = near();
  const dates = candidateDates(sentence, context.article);
  let judged = 0;
  const facts = candidates.flatMap((readings) => {
    let best: SuggestedFact | undefined;
    for (const { fields, remarks } of readings) {
      for (const date of dates) {
        if (++judged > JUDGED_MAX || best?.doubts.length === 0) break;
        const quotes = [sentence.source];
        const entry = { kind: kind.kind, ...written({ ...fields, ...date.fields, quotes }) };
        const { doubts } = judgeEntry(entry, context);
        if (doubts === undefined) continue;
        const all = [...remarks, ...date.remarks, ...doubts];
        if (best === undefined || all.length < best.doubts.length) {
          best = { entry, doubts: all, needs: [] };
        }
      }
    }
    return best === undefined ? [] : asPlan(best, sentence, context);
  });
  return facts.slice(0, FACTS_MAX);
}

/** A fact in doubt is a plan if its sentence has a word for one besides the fact's own words. */
function asPlan(
  fact: SuggestedFact,
  sentence: SourceSentence,
  context: ArticleContext,
): SuggestedFact {
  const { quotes, ...fields } = fact.entry;
  const own = Object.values(fields).join(' ');
  const plans = findPlans(sentence).map((word) => sentence.slice(word));
  if (fact.doubts.length === 0 || plans.every((word) => own.includes(word))) return fact;
  const entry = { ...fields, status: 'planned', quotes };
  const { doubts } = judgeEntry(entry, context);
  if (doubts === undefined) return fact;
  return { ...fact, entry, doubts: [...new Set([...fact.doubts, ...doubts])] };
}

/** The fields that a file would have: none that is empty. */
function written(fields: WrittenEntry): WrittenEntry {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function keyOf(kind: AnyKind, entry: WrittenEntry): string {
  const { quotes: _, ...rest } = entry;
  return `${kind.kind} ${JSON.stringify(rest)}`;
}
