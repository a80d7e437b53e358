import type { EntityKind } from '../../entities/kinds.ts';
import { isHan } from '../../text/normalize.ts';
import { type Span, within } from '../../text/span.ts';
import { type Analysis, nameTerm } from './analysis.ts';
import { isEverydayWord } from './light-words.ts';
import type { Need, Question } from './question.ts';

/**
 * One or more needs, as evidence counts them. The weight depends on the question alone, so more
 * articles do not change what a passage says of it.
 */
export interface Thing extends Span {
  readonly surface: string;
  /** Several if the segmenter split a word that it does not know into characters: 董|清|世. */
  readonly needs: readonly Need[];
  readonly kind: 'name' | 'date' | 'light' | 'piece' | 'content';
  /** The words and meanings that say it. */
  readonly terms: ReadonlySet<string>;
  /** The kind of entity that it asks for: 哪家银行 (which bank) wants a bank named. */
  readonly asksFor?: EntityKind;
  /** Two or more Chinese characters: a text that contains them says it, however it is segmented. */
  readonly isWholeHan: boolean;
  /** 0 for names and years, which are checked separately. */
  readonly weight: number;
}

/**
 * Everyday talk (`light`) colours a question but names nothing that it asks. A lone character is
 * usually a piece of a word.
 */
const WEIGHTS = { name: 0, year: 0, light: 0.15, piece: 0.4, content: 1 } as const;
/** What other words of the same meaning count; the very words count 1. */
export const SAME_MEANING = 0.7;
/** A factor for the thing that is asked for. */
const ASKED = 1.5;
const YEAR = /^(?:19|20)\d{2}$/;
const known = new WeakMap<Question, readonly Thing[]>();

/** The things of a question, in order. */
export function thingsOf(question: Question): readonly Thing[] {
  const things = known.get(question) ?? takeApart(question);
  known.set(question, things);
  return things;
}

function takeApart({ text, needs, dates }: Question): Thing[] {
  const things: Thing[] = [];
  const inOrder = needs.toSorted((a, b) => a.start - b.start);
  for (const need of inOrder) {
    const last = things.at(-1);
    if (last !== undefined && last.end === need.start && isLone(need) && last.needs.every(isLone)) {
      things[things.length - 1] = toThing(text, [...last.needs, need], dates);
    } else {
      things.push(toThing(text, [need], dates));
    }
  }
  return things;
}

/** Whether a passage that says a thing has something in common with the question. */
export function isTelling({ kind }: Thing): boolean {
  return kind === 'name' || kind === 'content';
}

/** Whether a thing is a name of the library or a word of its glossary. */
export function isKnown({ needs }: Thing): boolean {
  return needs.some(({ name, meaning }) => name !== undefined || meaning !== undefined);
}

function isLone({ name, meaning, words: [word = ''], start, end }: Need): boolean {
  return name === undefined && meaning === undefined && end - start === 1 && isHan(word);
}

function toThing(text: string, needs: readonly Need[], dates: readonly Span[]): Thing {
  const [first, last] = [needs[0], needs.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('a thing has a need');
  const surface = text.slice(first.start, last.end);
  const span = { start: first.start, end: last.end };
  const inDate = dates.some((date) => within(span, date));
  const own = kindOf(needs, surface);
  const kind = own === 'year' || inDate ? 'date' : own;
  const isAsked = needs.some(({ asked }) => asked !== 'no');
  const weight = WEIGHTS[own] * (isAsked && kind === 'content' ? ASKED : 1);
  const terms = needs.flatMap(({ words, meaning }) =>
    meaning === undefined ? words : [...words, meaning],
  );
  const isWholeHan = surface.length > 1 && isHan(surface);
  const asksFor = isAsked ? last.ofKind : undefined;
  return {
    ...(asksFor === undefined ? {} : { asksFor }),
    surface,
    needs,
    kind,
    weight,
    terms: new Set(terms),
    isWholeHan,
    ...span,
  };
}

function kindOf(needs: readonly Need[], surface: string): keyof typeof WEIGHTS {
  if (needs.some(({ name }) => name !== undefined)) return 'name';
  if (YEAR.test(surface)) return 'year';
  if (needs.length > 1 || needs[0]?.meaning !== undefined) return 'content';
  if (isEverydayWord(surface)) return 'light';
  return surface.length === 1 && isHan(surface) ? 'piece' : 'content';
}

interface Terms {
  readonly own: ReadonlySet<string>;
  readonly meant: ReadonlySet<string>;
}

const termsBy = new WeakMap<Analysis, Terms>();

function termsOf(analysis: Analysis): Terms {
  const { words, meanings } = analysis;
  const found = termsBy.get(analysis) ?? { own: new Set(words), meant: new Set(meanings) };
  termsBy.set(analysis, found);
  return found;
}

/** For each thing: 1 if a text says it in its very words, SAME_MEANING in others of its meaning. */
export function heldBy(things: readonly Thing[], analysis: Analysis): number[] {
  const { text, kinds } = analysis;
  const { own, meant } = termsOf(analysis);
  return things.map((thing) => {
    const { needs, surface, isWholeHan } = thing;
    const [need] = needs;
    if (need?.name !== undefined) {
      const term = nameTerm(need.name);
      return own.has(term) || meant.has(term) ? 1 : 0;
    }
    // Letters decide, because text and question may be segmented differently; a single character
    // would say too little.
    if (isWholeHan && text.includes(surface)) return 1;
    if (needs.every((each) => each.words.every((word) => own.has(word)))) return 1;
    if (need?.meaning !== undefined && meant.has(need.meaning)) return SAME_MEANING;
    return kinds.some((kind) => kind === thing.asksFor) ? SAME_MEANING : 0;
  });
}

/** The weighted share of the things that is held; 1 if all weights are 0. */
export function shareHeld(
  things: readonly Pick<Thing, 'weight'>[],
  held: readonly number[],
): number {
  const total = things.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 1;
  return things.reduce((sum, { weight }, n) => sum + weight * (held[n] ?? 0), 0) / total;
}
