import { TITLE_QUOTES } from '../../language/zh/marks.ts';
import { type Analysis, analyzeOwn, type Vocabulary } from './analysis.ts';
import type { Question } from './question.ts';

/** The share of a title's letters that a question has to repeat … */
const MOST = 0.75;
/** … and at least so many of them. */
const LETTERS_MIN = 4;

/**
 * Whether a question asks for an article by its title: it has the title in 《》, or most of its
 * words. Names are counted apart, because a question with a name is about whoever has it.
 */
export function asksForTitle({ text }: Question, title: string, vocabulary: Vocabulary): boolean {
  if (title === '') return false;
  const analysis = analyzeOwn(title, vocabulary);
  if (text.includes(`${TITLE_QUOTES[0]}${analysis.text}${TITLE_QUOTES[1]}`)) return true;
  const words = wordsOf(analysis);
  return [words, words.filter(({ isName }) => !isName)].every((some) => {
    const letters = some.reduce((sum, { surface }) => sum + surface.length, 0);
    const repeated = some
      .filter(({ surface }) => text.includes(surface))
      .reduce((sum, { surface }) => sum + surface.length, 0);
    return repeated >= LETTERS_MIN && repeated >= MOST * letters;
  });
}

function wordsOf({ text, places, words }: Analysis) {
  // Places begin with the words, in order.
  return places
    .slice(0, words.length)
    .map(({ term, start, end }) => ({
      surface: text.slice(start, end),
      isName: term.startsWith('@'),
    }))
    .filter(({ surface }) => /[\p{L}\p{N}]/u.test(surface));
}
