import { AIMS } from '../../language/questions.ts';
import { segment } from '../../text/segment.ts';
import { splitClauses } from '../../text/sentences.ts';
import { isIdleWord } from './light-words.ts';

/**
 * What a question asks beyond its things: what something is, which is the newest, which has the
 * most. A passage may say all the things without that, so it is sure only if its words say it.
 */
export interface Aims {
  /** The thing to define, and whether the question asks what the word means. */
  readonly defines?: { readonly term: string; readonly isMeaning: boolean };
  /** The superlatives in the question: 最早 (earliest), 最多 (most). */
  readonly utmost: readonly string[];
}

/**
 * Reads the aims of a folded question.
 * @param things how many things it has: X是什么 asks for a definition only of a single thing
 */
export function aimsOf(text: string, things: number): Aims {
  const term = [...AIMS.definition, ...(things === 1 ? AIMS.definitionOfOne : [])]
    .map((form) => form.exec(text)?.groups?.['term'])
    .find((found) => found !== undefined);
  const utmost = [...text.matchAll(AIMS.utmost)].map(([word]) => word);
  if (term === undefined) return { utmost };
  return { defines: { term: term.trim(), isMeaning: AIMS.meaning.test(text) }, utmost };
}

/** Whether a folded text meets the aims: it defines the thing and has each superlative. */
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
    // A gloss only says what a word stands for.
    if (isMeaning && (AIMS.glosses.test(behind) || AIMS.names.test(before))) return true;
  }
  return false;
}

/** Whether only idle words come before a place in its clause: 而, 所谓, an. */
function beginsClause(text: string, at: number): boolean {
  const clause = splitClauses(text).find(({ start, end }) => start <= at && at < end);
  const before = text.slice(clause?.start ?? at, at);
  return segment(before).every(({ start, end }) => isIdleWord(before.slice(start, end)));
}

/** Whether a text has a superlative, or another one with the same meaning. */
function saysUtmost(word: string, text: string): boolean {
  const alike = AIMS.sameUtmost.find((words) => words.includes(word)) ?? [word];
  return alike.some((each) => text.includes(each));
}
