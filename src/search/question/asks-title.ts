import { TITLE_QUOTES } from '../../language/zh/marks.ts';
import { analyzeOwn, type Vocabulary } from './analysis.ts';
import type { Question } from './question.ts';

/** The share of a title's pairs of adjacent letters that a question has to repeat … */
const MOST = 0.75;
/** … and at least so many of them. */
const PAIRS_MIN = 3;
const PAIR = /(?=([\p{L}\p{N}]{2}))/gu;

/**
 * Whether a question asks for an article by its title: it has the title in 《》, or most of it.
 * Names are also left out of account, because a question with a name is about whoever has it.
 */
export function asksForTitle({ text }: Question, title: string, vocabulary: Vocabulary): boolean {
  if (title === '') return false;
  const analysis = analyzeOwn(title, vocabulary);
  const [open, close] = TITLE_QUOTES;
  if (text.includes(`${open}${analysis.text}${close}`)) return true;
  const names = analysis.places.filter(({ term }) => term.startsWith('@'));
  let rest = analysis.text;
  for (const { start, end } of names) {
    rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  }
  return repeatsMost(analysis.text, text) && repeatsMost(rest, text);
}

function repeatsMost(title: string, text: string): boolean {
  const pairs = Array.from(title.matchAll(PAIR), ([, pair = '']) => pair);
  const repeated = pairs.filter((pair) => text.includes(pair)).length;
  return repeated >= PAIRS_MIN && repeated >= MOST * pairs.length;
}
