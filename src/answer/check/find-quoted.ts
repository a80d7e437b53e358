import { findDoubts } from '../../facts/doubts.ts';
import {
  ATTRIBUTIONS as EN_ATTRIBUTIONS,
  SPEECH_VERBS as EN_SPEECH,
} from '../../language/en/fillers.ts';
import { ATTRIBUTIONS, SPEECH_VERBS } from '../../language/zh/speech.ts';
import { BARS } from '../../search/bars.ts';
import { createFindWords } from '../../text/find-words.ts';
import { fold } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import type { Token, Tokens } from './tokens.ts';
import type { Difference } from './verdict.ts';

const findSpeech = createFindWords([
  ...[...SPEECH_VERBS, ...ATTRIBUTIONS].map(fold),
  ...[...EN_SPEECH, ...EN_ATTRIBUTIONS],
]);
/** 误区一: and 反方: say what the words behind them are. */
const OPENING = /(?<![^,:。])[^,:。]+(?=:["'\s]*$)/u;

/** Where a claim stands in a sentence as whole clauses, and what of the rest may turn it. */
export interface Quotation {
  readonly span: Span;
  /**
   * Words of doubt and of speech in the rest of the sentence: with any, the claim says less than
   * the source.
   */
  readonly turned: readonly Difference[];
}

/**
 * Finds a claim in a sentence, letter for letter: the whole of it has to be one or more whole
 * clauses behind each other, and where it has a border between clauses, the sentence has one.
 */
export function findQuoted(claim: Tokens, source: Tokens): Quotation | undefined {
  const said = claim.clauses.flat();
  const whole = keysOf(said);
  if (lettersIn(said) < BARS.quotedLetters) return undefined;
  const borders = bordersOf(claim.clauses);
  for (let first = 0; first < source.clauses.length; first++) {
    for (let last = first; last < source.clauses.length; last++) {
      const run = source.clauses.slice(first, last + 1);
      const written = keysOf(run.flat());
      if (written.length > whole.length) break;
      if (written !== whole || !borders.every((border) => bordersOf(run).includes(border)))
        continue;
      const span = { start: run[0]?.[0]?.start ?? 0, end: run.at(-1)?.at(-1)?.end ?? 0 };
      return { span, turned: turnedBy(source.text, span) };
    }
  }
  return undefined;
}

function keysOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join('');
}

/** Behind how many letters of keys a clause ends. */
function bordersOf(clauses: readonly (readonly Token[])[]): number[] {
  let length = 0;
  return clauses.map((clause) => {
    length += keysOf(clause).length;
    return length;
  });
}

function lettersIn(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * What in the rest of a sentence takes back, opens or gives to someone else what a part of it says:
 * words that may turn a whole sentence, wherever they stand; before the part, as far as no semicolon
 * divides them, also words that may turn a clause; and what ends with a colon right before it.
 */
export function turnedBy(text: string, { start, end }: Span): Difference[] {
  const [before, behind] = [fold(text.slice(0, start)), fold(text.slice(end))];
  const divided = before.slice(before.lastIndexOf(';') + 1);
  const opening = OPENING.exec(divided)?.[0] ?? '';
  const words = [
    ...(opening === '' ? [] : [opening]),
    ...findDoubts(divided).map(({ word }) => word),
    ...[before, behind].flatMap((rest) =>
      [
        ...findDoubts(rest).filter(({ doubt }) => doubt.reach === 'sentence'),
        ...findSpeech(rest),
      ].map(({ word }) => word),
    ),
  ];
  return [...new Set(words)].map((source) => ({ kind: 'words', said: '', source }));
}
