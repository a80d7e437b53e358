import { INTENTS } from '../language/zh/intents.ts';
import { fold } from '../text/normalize.ts';
import { splitSentences } from '../text/sentences.ts';

/** So many questions of one message are answered, each by itself. */
const ASKS_MAX = 3;
/** Between the clauses of one sentence. */
const COMMA = /[,，;；]/u;

/**
 * The questions that a text asks one after another: its sentences, and the clauses of one that each
 * have a question word. A text with a single one comes back whole, politeness and all.
 */
export function splitAsks(text: string): string[] {
  const asks = splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .flatMap(splitClauses)
    .filter(asksSomething);
  return asks.length < 2 ? [text] : asks.slice(0, ASKS_MAX);
}

function splitClauses(sentence: string): string[] {
  const clauses = sentence
    .split(COMMA)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return clauses.length > 1 && clauses.every(asksSomething) ? clauses : [sentence];
}

function asksSomething(text: string): boolean {
  return INTENTS.asks.test(fold(text));
}
