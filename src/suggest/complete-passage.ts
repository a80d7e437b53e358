import type { Passage } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import { ORDINAL_BEGUN } from '../language/zh/references.ts';
import type { Library } from '../library/library.ts';
import { analyzeOwn } from '../search/question/analysis.ts';
import { analyzeQuestion } from '../search/question/question.ts';
import { heldBy, thingsOf } from '../search/question/things.ts';
import { fold } from '../text/normalize.ts';
import { writeDigits } from '../text/numerals.ts';
import { splitIndependentClauses } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** The share of the typed words that a passage has to say. */
const SHARE_MIN = 0.5;
/** Characters: longer text is pasted, and found without suggestions. */
const TYPED_MAX = 100;

/**
 * The passages that someone may be typing, by ordinal (¶1: 1, 10, 11 …) or by words: those that
 * contain them letter for letter, then those that say at least half of them. If nothing is typed,
 * the first passages of the newest articles.
 */
export function completePassage(typed: string, library: Library, limit: number): Citation[] {
  if (typed.length > TYPED_MAX) return [];
  const text = fold(typed).trim();
  const found = [
    ...byOrdinal(text, library, limit),
    ...library.search.findVerbatim(typed, limit),
    ...byWords(typed, library),
  ];
  return [...new Set(found)].slice(0, limit).map((passage) => {
    const { start, end } = sentenceOf(passage, text);
    const article = library.corpus.articleOf(passage);
    return cite(article, passage, passage.text.slice(start, end), start);
  });
}

/** Passages at most that do not contain the very words. */
const NEAR_MAX = 10;

function byWords(typed: string, { search, vocabulary }: Library): Passage[] {
  const question = analyzeQuestion(typed, vocabulary);
  if (question.needs.length === 0) return [];
  const things = thingsOf(question);
  return search
    .askWords(question)
    .distinct(NEAR_MAX)
    .map(({ passage }) => passage)
    .filter((passage) => {
      const held = heldBy(things, analyzeOwn(passage.text, vocabulary));
      return held.reduce((sum, share) => sum + share, 0) >= SHARE_MIN * held.length;
    });
}

/** The sentence that contains the typed words, folded as in the index; otherwise the first one. */
function sentenceOf({ text }: Passage, typed: string): Span {
  const sentences = splitIndependentClauses(text);
  const words = writeDigits(typed);
  const holding = sentences.find(({ start, end }) =>
    writeDigits(fold(text.slice(start, end))).includes(words),
  );
  return holding ?? sentences[0] ?? { start: 0, end: text.length };
}

function byOrdinal(text: string, { corpus }: Library, limit: number): Passage[] {
  const [, begun] = ORDINAL_BEGUN.exec(text) ?? [];
  if (begun === undefined) return [];
  const found: Passage[] = [];
  // First the whole number in every article, then the longer ones that begin with it.
  for (const isWanted of [
    (ordinal: string) => ordinal === begun,
    (ordinal: string) => ordinal !== begun && ordinal.startsWith(begun),
  ]) {
    for (const article of corpus.newest) {
      const { passages } = corpus.sizeOf(article);
      for (let ordinal = Number(begun); ordinal <= passages; ordinal++) {
        if (found.length === limit) return found;
        if (!isWanted(String(ordinal))) continue;
        found.push(...asList(corpus.passageAt(article, 'passage', ordinal)));
      }
    }
  }
  return found;
}

function asList<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
