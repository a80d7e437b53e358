import type { EntityKind } from '../entities/kinds.ts';
import { ECHO, INTENTS } from '../language/questions.ts';
import { COMMAS, FULL_COMMA, QUESTION_MARKS, SENTENCE_ENDS } from '../language/zh/marks.ts';
import type { Library } from '../library/library.ts';
import { type Thing, thingsOf } from '../search/question/things.ts';
import { findDates } from '../text/dates.ts';
import { fold, hasHan, normalize } from '../text/normalize.ts';
import type { Ask } from './complete-ask.ts';
import {
  askedOf,
  isBareName,
  isEcho,
  type Named,
  namesIn,
  putBefore,
  putInto,
  subjectOf,
} from './names-taken.ts';
import { nameMeant } from './pronouns.ts';
import { isOfKinds } from './ways/kinds-said.ts';

const END = `[\\s${SENTENCE_ENDS}${COMMAS}]`;
const ENDS = new RegExp(`(?<!${END})${END}+$`, 'u');
const ASKING_END = new RegExp(`[${QUESTION_MARKS}]\\s*$`, 'u');
const COMMA = new RegExp(`(?=[${COMMAS}])`, 'u');

/**
 * Fills in what a text takes from the question that was answered before it: a name in place of
 * another (那农行呢), names for a pronoun or where there are none (它的优势呢), the other side of a pair
 * (和工行什么时候合作的), or all of it (什么时候).
 */
export function completeFollowUp(typed: string, before: string, library: Library): Ask[] {
  const mended = library.mendSlips(typed);
  const isMended = mended !== undefined && namesIn(typed, library).length === 0;
  const text = isMended ? mended : typed;
  const asks = completed(text, before, library);
  return asks.map((ask) => ({ ...ask, asked: typed }));
}

/** Whether a text only repeats what was asked, about other names: 那农行呢, or 农行？. */
export function isEchoOfAnswer(text: string, library: Library): boolean {
  return isEcho(text, library) || (ASKING_END.test(text) && isBareName(text, library));
}

function completed(text: string, before: string, library: Library): Ask[] {
  const [own, earlier] = [namesIn(text, library), namesIn(before, library)];
  if (isEchoOfAnswer(text, library)) {
    const meant = earlier.length === 0 ? [subjectOf(own)] : askedOf(own, before, library);
    return meant.map((each) => ({ asked: text, meant: each }));
  }
  const ask = own.length > 0 ? named(text, own, earlier, library) : nameless(text, before, library);
  return [ask ?? { asked: text }];
}

/** A text with a name of its own may lack the other side, or what to compare it with. */
function named(
  text: string,
  own: readonly Named[],
  earlier: readonly Named[],
  library: Library,
): Ask | undefined {
  const kindOf = ({ id }: Named) => library.entities.get(id)?.kind;
  const [kind, ...others] = new Set(own.map(kindOf));
  if (others.length > 0) return undefined;
  const isOwn = ({ id }: Named) => own.some((each) => each.id === id);
  const alike = earlier.filter((each) => kindOf(each) === kind && !isOwn(each)).slice(-1);
  const unlike = earlier.filter((each) => kindOf(each) !== kind);
  const missing = INTENTS.compare.test(fold(text)) || unlike.length === 0 ? alike : unlike;
  if (missing.length === 0) return undefined;
  const subject = subjectOf(missing);
  const head = text.slice(0, text.indexOf(own[0]?.words ?? ''));
  const meant = nameMeant(head, missing, library);
  if (meant !== undefined) return { asked: text, meant: meant + text.slice(head.length) };
  const joining = unmarked(head);
  if (joining !== '' && ECHO.rest.test(fold(joining))) {
    return { asked: text, meant: putBefore(subject, joining + text.slice(head.length)) };
  }
  if (missing === alike) return undefined;
  return { asked: text, meant: putBefore(subject, text), alone: 'named' };
}

function nameless(text: string, before: string, library: Library): Ask | undefined {
  const earlier = namesIn(before, library);
  const subject = subjectOf(earlier);
  const meant = nameMeant(text, earlier, library);
  if (meant !== undefined) return { asked: text, meant };
  const rest = unmarked(text);
  const things = thingsOf(library.search.understand(rest));
  const asks = INTENTS.asksItself.test(fold(rest));
  if (!things.some(isContent)) {
    const isDate = things.some(({ kind }) => kind === 'date');
    if (isDate && !asks) return { asked: text, meant: inTime(before, rest) };
    return asks || isDate ? { asked: text, meant: withClause(before, rest, library) } : undefined;
  }
  const content = things.filter(isContent);
  const kind = kindEnding(rest, content, library);
  if (kind !== undefined && earlier.length > 0) {
    return { asked: text, meant: putInto(before, rest.replace(ENDS, ''), kind, library) };
  }
  if (subject === '') return undefined;
  const completed = { asked: text, meant: putBefore(subject, rest) };
  if (asks || rest === text) {
    return { ...completed, meant: putBefore(subject, text), alone: 'leaning' };
  }
  return content.length > 1 ? { ...completed, alone: 'elliptic' } : completed;
}

function isContent({ kind }: Thing): boolean {
  return kind === 'content' || kind === 'name';
}

/** Without the words that ask the question before it again: 那优势呢 as 优势. */
function unmarked(text: string): string {
  const { text: normalized, toSource } = normalize(text);
  const marks = [...normalized.matchAll(ECHO.marks)].map(({ index, 0: mark }) =>
    toSource({ start: index, end: index + mark.length }),
  );
  return marks
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trim();
}

/** The kind that a text asks for (哪些银行), or of a name that the library does not know (花旗银行). */
function kindEnding(
  text: string,
  content: readonly Thing[],
  library: Library,
): EntityKind | undefined {
  const whole = fold(text.replace(ENDS, ''));
  const word = library.entities.kinds.find(whole).find(({ end }) => end === whole.length);
  if (word === undefined || word.start === 0) return undefined;
  const asksForKind = content.every(({ surface }) => isOfKinds(surface, library));
  const isOneName = !/[^\s]/u.test(
    content.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), whole),
  );
  return asksForKind || isOneName ? word.kind : undefined;
}

/** The whole question, and what else is asked about it: 百度和农行合作了什么，什么时候. */
function withClause(before: string, clause: string, library: Library): string {
  const [first = '', ...others] = before.replace(ENDS, '').split(COMMA);
  // What an earlier follow-up asked is answered.
  const last = others.findLastIndex((each) =>
    thingsOf(library.search.understand(each)).some(isContent),
  );
  const kept = [first, ...others.slice(0, last + 1)].join('');
  return `${kept}${hasHan(clause) ? FULL_COMMA : ', '}${clause}`;
}

/** A question with another date, or with one. */
function inTime(before: string, date: string): string {
  const words = date.replace(ENDS, '');
  const { text, toSource } = normalize(before);
  const [place] = findDates(text);
  if (place === undefined) return putBefore(words, before);
  const { start, end } = toSource(place);
  return before.slice(0, start) + words + before.slice(end);
}
