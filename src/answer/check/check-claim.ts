import type { EntityId } from '../../entities/entity.ts';
import type { Library } from '../../library.ts';
import { checkFacts } from './check-facts.ts';
import { checkPassages, checkQuotation } from './check-passages.ts';
import { isAttributing, isRelative, speaksOfOthers } from './claim-words.ts';
import { partsOf } from './parts-of.ts';
import { type Reading, readSentences } from './read-sentence.ts';
import { type SourceSentence, searchSentences } from './search-sentences.ts';
import type { Claim } from './split-claims.ts';
import { all, best, NOT_MENTIONED, type Verdict } from './verdict.ts';

/** Holds a claim against the library: facts first, then the sentences of its passages. */
export function checkClaim({ readings, before }: Claim, library: Library): Verdict {
  return all(readings.map((reading) => checkSentence(reading, before, library)));
}

function checkSentence(claim: Reading, before: readonly EntityId[], library: Library): Verdict {
  const sentences = searchSentences(claim, library);
  const quotation = checkQuotation(claim, sentences);
  if (quotation.kind === 'supported') return quotation;
  if (isRelative(claim.statement.text)) return NOT_MENTIONED;
  const whole = checkWhole(claim, before, sentences, library);
  return whole.kind === 'supported' ? whole : best([whole, checkParts(claim, before, library)]);
}

/** Without a name of its own it is checked as it stands and as one on those named before. */
function checkWhole(
  claim: Reading,
  before: readonly EntityId[],
  sentences: readonly SourceSentence[],
  library: Library,
): Verdict {
  const takesOver = claim.sides.length === 0 && before.length > 0;
  const readAs = [
    ...(takesOver && speaksOfOthers(claim.statement.text) ? [] : [claim]),
    ...(takesOver ? [{ ...claim, sides: before }] : []),
  ];
  return best(
    readAs.flatMap((each) => [checkFacts(each, library), checkPassages(each, sentences)]),
  );
}

/** A sentence that strings several statements together holds if each of them does. */
function checkParts(claim: Reading, before: readonly EntityId[], library: Library): Verdict {
  if (isAttributing(claim.statement.text)) return NOT_MENTIONED;
  const parts = partsOf(claim).flatMap((text) => readSentences(text, library.vocabulary));
  if (parts.length < 2) return NOT_MENTIONED;
  let named = before;
  return all(
    parts.map((part) => {
      if (part.sides.length > 0) named = part.sides;
      return checkWhole(part, named, searchSentences(part, library), library);
    }),
  );
}
