import { entitiesIn } from '../entities/entities.ts';
import type { EntityId } from '../entities/entity.ts';
import { AND, ECHO, HANGING, INTENTS, JOINS, POINTING, PRONOUN } from '../language/questions.ts';
import { COMMAS, LIST_COMMA, SEMICOLONS } from '../language/zh/marks.ts';
import type { Library } from '../library/library.ts';
import { thingsOf } from '../search/question/things.ts';
import { normalize } from '../text/normalize.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
import { isOfKinds } from './ways/kinds-said.ts';

/** One question of a text. */
export interface Ask {
  /** As typed. */
  readonly asked: string;
  /** With the words that it takes from the ask before it: 百度呢 as 百度和谁合作. */
  readonly meant?: string;
  /** It takes only names from the ask before it, and may also be meant as typed. */
  readonly alone?: true;
}

/** Questions of one text that are answered. */
const ASKS_MAX = 3;
/** Where a question may go on to another one. */
const COMMA = new RegExp(`[${COMMAS}${SEMICOLONS}]`, 'u');
const EDGE = `[\\s${COMMAS}${LIST_COMMA}]`;
/** Marks at the beginning and the end of a part of a question. */
const EDGE_MARKS = new RegExp(`^${EDGE}+|(?<!${EDGE})${EDGE}+$`, 'gu');
/** Two Chinese characters, which need no blank between them. */
const JOINED_HAN = /^\p{Script=Han} \p{Script=Han}/u;

/**
 * Splits a text into the questions that it asks: by sentences, by clauses that each have a question
 * word, and at conjunctions between parts that each ask something. A text with one question comes
 * back whole, politeness and all.
 */
export function splitAsks(text: string, library: Library): Ask[] {
  const pieces = splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .flatMap((sentence) => splitClauses(sentence, library))
    .filter((piece) => asksSomething(piece) || isEcho(piece, library));
  const asks: Ask[] = [];
  for (const piece of pieces) {
    if (asks.length >= ASKS_MAX) break;
    asks.push(...complete(piece, asks.at(-1), library));
  }
  return asks.length < 2 ? [{ asked: text }] : asks.slice(0, ASKS_MAX);
}

function splitClauses(sentence: string, library: Library): string[] {
  const clauses = sentence
    .split(COMMA)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const [first = ''] = clauses;
  const isSplit =
    clauses.length > 1 &&
    stands(first, library) &&
    clauses.every((clause) => stands(clause, library) || isEcho(clause, library));
  return (isSplit ? clauses : [sentence]).flatMap((clause) => splitJoined(clause, library));
}

/** Conjunctions of a clause that are tried as joints between questions. */
const JOINTS_MAX = 8;

/** 腾讯以及百度和谁合作 asks once, 腾讯和谁合作以及百度和谁合作 twice. */
function splitJoined(clause: string, library: Library, tries = JOINTS_MAX): string[] {
  const { text, toSource } = normalize(clause);
  let left = tries;
  for (const match of text.matchAll(JOINS)) {
    if (left-- === 0) break;
    const joint = { start: match.index, end: match.index + match[0].length };
    const parts = around(clause, toSource(joint));
    const [before = '', behind = ''] = parts;
    if (parts.every((part) => stands(part, library)))
      return [before, ...splitJoined(behind, library, left)];
  }
  return [clause];
}

function around(text: string, { start, end }: Span): string[] {
  return [text.slice(0, start), text.slice(end)].map((part) => part.replace(EDGE_MARKS, ''));
}

/** Fills in what a question takes from the one before it. */
function complete(piece: string, before: Ask | undefined, library: Library): Ask[] {
  const last = before?.meant ?? before?.asked;
  const earlier = last === undefined ? [] : entitiesIn(last, library.entities);
  if (last === undefined || earlier.length === 0) return [{ asked: piece }];
  const own = namesIn(piece, library);
  if (isEcho(piece, library)) {
    return own.map(({ id, words }) => ({ asked: piece, meant: putInto(last, id, words, library) }));
  }
  if (own.length > 0) return [{ asked: piece }];
  const names = namesIn(last, library).map(({ words }) => words);
  const subject = names.join(/\p{Script=Han}/u.test(names.join('')) ? AND.zh : AND.en);
  const pronoun = pronounIn(piece, library);
  if (pronoun !== undefined) {
    return [
      { asked: piece, meant: piece.slice(0, pronoun.start) + subject + piece.slice(pronoun.end) },
    ];
  }
  const gap = JOINED_HAN.test(`${subject.slice(-1)} ${piece}`) ? '' : ' ';
  return [{ asked: piece, meant: subject + gap + piece, alone: true }];
}

/** Repeats a question with another name in place of the one of the same kind, or of the first. */
function putInto(question: string, id: EntityId, words: string, { entities }: Library): string {
  const { text, toSource } = normalize(question);
  const found = entities.find(text);
  const kind = entities.get(id)?.kind;
  const place = found.find((each) => entities.get(each.id)?.kind === kind) ?? found[0];
  if (place === undefined) return question;
  const { start, end } = toSource(place);
  return question.slice(0, start) + words + question.slice(end);
}

/** Whether a text only asks the question before it about other names: 百度呢 (and Baidu?). */
function isEcho(text: string, { entities }: Library): boolean {
  const { text: normalized } = normalize(text);
  const found = entities.find(normalized);
  let rest = normalized;
  for (const { start, end } of found.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  const unmarked = rest.replace(ECHO.marks, '');
  return found.length > 0 && unmarked !== rest && ECHO.rest.test(unmarked);
}

/**
 * Whether a text has a question word of its own and something to search for; a pronoun for a name
 * in the question before it is enough.
 */
function stands(text: string, library: Library): boolean {
  if (!INTENTS.asksItself.test(folded(text))) return false;
  if (pronounIn(text, library) !== undefined) return true;
  const things = thingsOf(library.search.understand(text));
  const hasContent = things.some(
    ({ kind, surface }) => kind === 'content' && !isOfKinds(surface, library),
  );
  const isNamed = things.some(({ kind }) => kind === 'name');
  return hasContent || (isNamed && !HANGING.test(folded(text)));
}

/** A word for whom the question before named: 他们, 该[公司]. */
function pronounIn(text: string, { entities }: Library): Span | undefined {
  const { text: normalized, toSource } = normalize(text);
  const kinds = new Map(entities.kinds.find(normalized).map(({ start, end }) => [start, end]));
  const pointed = [...normalized.matchAll(POINTING)].map(spanOf).flatMap(({ start, end }) => {
    const kindEnd = kinds.get(end);
    return kindEnd === undefined ? [] : { start, end: kindEnd };
  });
  const match = PRONOUN.exec(normalized);
  const [first] = [...pointed, ...(match === null ? [] : [spanOf(match)])].toSorted(
    (a, b) => a.start - b.start,
  );
  return first === undefined ? undefined : toSource(first);
}

interface Named {
  readonly id: EntityId;
  /** As typed. */
  readonly words: string;
}

function namesIn(text: string, { entities }: Library): Named[] {
  const { text: normalized, toSource } = normalize(text);
  return entities.find(normalized).map((place) => {
    const { start, end } = toSource(place);
    return { id: place.id, words: text.slice(start, end) };
  });
}

function asksSomething(text: string): boolean {
  return INTENTS.asks.test(folded(text));
}

function folded(text: string): string {
  return normalize(text).text;
}
