import type { Passage } from '../../knowledge/article.ts';
import { cite } from '../../knowledge/citation.ts';
import type { Library } from '../../library.ts';
import { dateParts } from '../../text/dates.ts';
import { align } from './align.ts';
import { differingDates } from './differing-dates.ts';
import { differingFigures } from './differing-figures.ts';
import { isOfSame } from './is-of-same.ts';
import { type Reading, readSentences } from './read-sentence.ts';
import { best, NOT_MENTIONED, type Verdict, verdictOf } from './verdict.ts';

/** So many of the passages found are read sentence by sentence. */
const PASSAGES_READ = 10;
/** A claim with fewer words, names and figures aside, says too little to be recognised. */
const WORDS_MIN = 2;

/** Holds a claim against the sentences of the passages that search finds for it. */
export function checkPassages(claim: Reading, library: Library): Verdict {
  const own = claim.words.filter(({ name }) => name === undefined);
  if (own.length < WORDS_MIN) return NOT_MENTIONED;
  const { question } = library.search.understand(claim.statement.text);
  const found = library.search.find(question, PASSAGES_READ);
  return best(found.flatMap(({ passage }) => checkPassage(claim, passage, library)));
}

function checkPassage(claim: Reading, passage: Passage, library: Library): Verdict[] {
  const article = library.corpus.articleOf(passage);
  return readSentences(passage.text, library.vocabulary).flatMap((source): Verdict[] => {
    const alignment = align(claim, source, 'same') ?? align(claim, source, 'alike');
    if (alignment === undefined || !isOfSame(claim, source, alignment)) return [];
    const dates = differingDates(claim, source, alignment, dateParts(article.published).year);
    const figures = differingFigures(claim, source, alignment);
    if (dates === undefined || figures === undefined) return [];
    const { start, text } = source.statement;
    const citation = cite(article, passage, text, start);
    return [verdictOf([{ kind: 'quote', citation }], [...dates, ...figures])];
  });
}
