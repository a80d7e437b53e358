import { AIMS } from '../../language/questions.ts';
import { segment } from '../../text/segment.ts';
import { splitClauses } from '../../text/sentences.ts';
import { isIdleWord } from './light-words.ts';

/**
 * What a question asks beyond naming things: what something is, which is the newest, which the
 * most. A passage that speaks of the right things need not say that, so it is no sure answer unless
 * its words do.
 */
export interface Aims {
  /** The thing whose definition is asked for, and whether it is what the word means. */
  readonly defines?: { readonly term: string; readonly isMeaning: boolean };
  /** The words for the utmost that is asked for: 最早, 最多. */
  readonly utmost: readonly string[];
}

/**
 * Reads the aims of a folded question.
 * @param things how many things it speaks of: X是什么 asks for a definition of a thing alone
 */
export function aimsOf(text: string, things: number): Aims {
  const term = [...AIMS.definition, ...(things === 1 ? AIMS.definitionOfOne : [])]
    .map((form) => form.exec(text)?.groups?.['term'])
    .find((found) => found !== undefined);
  const utmost = [...text.matchAll(AIMS.utmost)].map(([word]) => word);
  if (term === undefined) return { utmost };
  return { defines: { term: term.trim(), isMeaning: AIMS.meaning.test(text) }, utmost };
}

/**
 * Whether a folded text says what is aimed at: that a thing is something, that something is the
 * most.
 */
export function meets({ defines, utmost }: Aims, text: string): boolean {
  if (defines !== undefined && !defined(defines, text)) return false;
  return utmost.every((word) => saysUtmost(word, text));
}

function defined({ term, isMeaning }: NonNullable<Aims['defines']>, text: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + term.length)];
    const next = behind.replace(AIMS.behindTerm, '');
    if (AIMS.says.test(next)) return true;
    if (AIMS.is.test(next) && beginsClause(text, at)) return true;
    // A gloss says what a word stands for, and no more.
    if (isMeaning && (AIMS.glosses.test(behind) || AIMS.names.test(before))) return true;
  }
  return false;
}

/** Nothing stands before it in its clause but words that say nothing: 而, 所谓, an. */
function beginsClause(text: string, at: number): boolean {
  const clause = splitClauses(text).find(({ start, end }) => start <= at && at < end);
  const before = text.slice(clause?.start ?? at, at);
  return segment(before).every(({ start, end }) => isIdleWord(before.slice(start, end)));
}

/** In its own word or another one of the same. */
function saysUtmost(word: string, text: string): boolean {
  const alike = AIMS.sameUtmost.find((words) => words.includes(word)) ?? [word];
  return alike.some((each) => text.includes(each));
}
