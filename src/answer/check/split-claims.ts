import type { EntityId } from '../../entities/entity.ts';
import type { Vocabulary } from '../../search/analyze.ts';
import { fold } from '../../text/normalize.ts';
import { toPlainText } from '../../text/plain-text.ts';
import { splitSentences } from '../../text/sentences.ts';
import { isLeadIn, isQuestion, leadInLength } from './claim-words.ts';
import { comparedText } from './compared-text.ts';
import { type Reading, readSentences } from './read-sentence.ts';

/** A sentence of a message that states something. */
export interface Claim {
  /** As it was written, without Markdown. */
  readonly words: string;
  /** Taken apart, its numbers and dates as the library writes them; none of one that is too long. */
  readonly readings: readonly Reading[];
  /** The companies and banks of the sentences before it, the nearest that name any. */
  readonly before: readonly EntityId[];
}

/** What a message states, and how many of its sentences state nothing. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly skipped: number;
}

/** Two words, names, dates or figures make the shortest statement; fewer are a title or a call. */
const ITEMS_MIN = 2;

/** Characters: no sentence of an article is as long, and reading pairs takes their square. */
const LENGTH_MAX = 400;

export function splitClaims(message: string, vocabulary: Vocabulary): Claims {
  const claims: Claim[] = [];
  let skipped = 0;
  let before: readonly EntityId[] = [];
  for (const words of sentencesOf(message)) {
    const isLong = words.length > LENGTH_MAX;
    const readings = isLong ? [] : readClaim(words, vocabulary);
    if (isQuestion(fold(words)) || isLeadIn(words) || (!isLong && itemsIn(readings) < ITEMS_MIN))
      skipped++;
    else claims.push({ words, readings, before });
    const sides = readings.flatMap((reading) => reading.sides);
    if (sides.length > 0) before = sides;
  }
  return { claims, skipped };
}

function sentencesOf(message: string): string[] {
  return toPlainText(message).flatMap((text) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
}

/** Without what introduces it. */
function readClaim(words: string, vocabulary: Vocabulary): Reading[] {
  return readSentences(comparedText(words.slice(leadInLength(words))), vocabulary);
}

function itemsIn(readings: readonly Reading[]): number {
  return readings.reduce(
    (sum, { words, figures, statement }) =>
      sum + words.length + figures.length + statement.dates.length,
    0,
  );
}
