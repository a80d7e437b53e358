import { within } from '../../facts/statement.ts';
import { type Reading, textOf } from './read-sentence.ts';

/** A part with fewer words of its own is no statement: 2017年上半年 belongs to what comes next. */
const WORDS_MIN = 2;

/** The statements that a sentence strings together with commas, as texts. */
export function partsOf(sentence: Reading): string[] {
  const parts: string[] = [];
  let waiting: string[] = [];
  for (const clause of sentence.statement.clauses) {
    const words = sentence.words.filter((word) => word.name === undefined && within(word, clause));
    waiting.push(textOf(clause, sentence));
    if (words.length < WORDS_MIN) continue;
    parts.push(waiting.join(','));
    waiting = [];
  }
  if (waiting.length > 0) parts.push([...parts.splice(-1), ...waiting].join(','));
  return parts;
}
