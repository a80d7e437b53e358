import * as marks from '../language/zh/marks.ts';
import type { Library } from '../library/library.ts';
import { BARS } from '../search/confidence/bars.ts';
import { isTelling, thingsOf } from '../search/question/things.ts';
import { fold } from '../text/normalize.ts';
import { inClass } from '../text/patterns.ts';
import { toPlainText } from '../text/plain-text.ts';
import { splitSentences } from '../text/sentences.ts';

/** The claims of a message, a sentence each, and how many of its sentences claim nothing. */
export interface Claims {
  readonly claims: readonly string[];
  readonly skipped: number;
}

/** The ends of questions: 合作了吗, 合作吗?. */
const ASKS = new RegExp(
  `[${marks.QUESTION_MARKS}][${inClass(marks.CLOSING_QUOTES)}]*$|` +
    `[${marks.ASKING_PARTICLES}][${marks.BEHIND_PARTICLES}]*$`,
  'u',
);

/** Short sentences whose things are counted; a text with more is not prose. */
const UNDERSTOOD_MAX = 50;

/** Finds the sentences of a message that claim something, in order and as written. */
export function readClaims(message: string, { search }: Library): Claims {
  const sentences = toPlainText(message).flatMap((text) =>
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  );
  let understood = 0;
  const speaks = (text: string) =>
    ++understood <= UNDERSTOOD_MAX &&
    thingsOf(search.understand(text)).filter(isTelling).length >= BARS.claimThings;
  const claims = sentences.filter(
    (text) => !asks(text) && (lettersIn(text) >= BARS.claimLetters || speaks(text)),
  );
  return { claims, skipped: sentences.length - claims.length };
}

function asks(text: string): boolean {
  return ASKS.test(fold(text).trim());
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
