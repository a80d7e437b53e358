import { dateParts } from '../../text/dates.ts';
import { align } from './align.ts';
import { comparedText } from './compared-text.ts';
import { differingDates } from './differing-dates.ts';
import { differingFigures } from './differing-figures.ts';
import { isOfSame } from './is-of-same.ts';
import type { Reading } from './read-sentence.ts';
import { citeSentence, type SourceSentence } from './search-sentences.ts';
import { best, NOT_MENTIONED, type Verdict, verdictOf } from './verdict.ts';

/** A claim with fewer words, names and figures aside, says too little to be recognised. */
const WORDS_MIN = 2;

/** Whether a claim is a sentence of the library itself: then nothing of it needs to be understood. */
export function checkQuotation(claim: Reading, sentences: readonly SourceSentence[]): Verdict {
  const letters = lettersOf(claim);
  const source = sentences.find(({ reading }) => lettersOf(reading) === letters);
  return source === undefined ? NOT_MENTIONED : verdictOf([evidence(source)], []);
}

/** Holds a claim against sentences of the library. */
export function checkPassages(claim: Reading, sentences: readonly SourceSentence[]): Verdict {
  const own = claim.words.filter(({ name }) => name === undefined);
  if (own.length < WORDS_MIN) return NOT_MENTIONED;
  return best(sentences.map((source) => checkSentence(claim, source)));
}

function checkSentence(claim: Reading, source: SourceSentence): Verdict {
  const { reading, article } = source;
  const alignment = align(claim, reading, 'same') ?? align(claim, reading, 'alike');
  if (alignment === undefined || !isOfSame(claim, reading, alignment)) return NOT_MENTIONED;
  const published = dateParts(article.published).year;
  const dates = differingDates(claim, reading, alignment, published);
  const figures = differingFigures(claim, reading, alignment);
  if (dates === undefined || figures === undefined) return NOT_MENTIONED;
  return verdictOf([evidence(source)], [...dates, ...figures]);
}

function evidence(source: SourceSentence) {
  return { kind: 'quote' as const, citation: citeSentence(source) };
}

function lettersOf({ statement }: Reading): string {
  return comparedText(statement.text).replace(/[^\p{L}\p{N}]/gu, '');
}
