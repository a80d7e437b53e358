import { INTENTS, LIMITING, OF_ONESELF, QUESTION_WORD, TELLING } from '../language/questions.ts';
import { COMMAS, FULL_COMMA, SEMICOLONS } from '../language/zh/marks.ts';
import type { Library } from '../library/library.ts';
import { isKnown, thingsOf } from '../search/question/things.ts';
import { fold, hasHan, normalize } from '../text/normalize.ts';
import { splitSentences } from '../text/sentences.ts';
import { namesIn } from './names-taken.ts';
import { pronounIn } from './pronouns.ts';

/** Between clauses. Many who chat put a blank there, which has no other use beside a character. */
const BORDER = new RegExp(
  `[${COMMAS}${SEMICOLONS}]|(?<=\\p{Script=Han})\\s|\\s(?=\\p{Script=Han})`,
  'u',
);

/**
 * The questions of a message without the chat around them. Chat is decided by what it lacks: it asks
 * nothing, and limits nothing that is asked; nor does it have anything that the library knows.
 * @returns undefined if there is no chat, or nothing but chat
 */
export function withoutChat(text: string, library: Library): string | undefined {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
  const asking = sentences.flatMap((sentence, n) => {
    if (!asks(sentence)) return [];
    const before = sentences[n - 1];
    const isAbout = before !== undefined && !asks(before) && leansOn(sentence, library);
    return isAbout
      ? [before, withoutChatIn(sentence, library)]
      : [withoutChatIn(sentence, library)];
  });
  const rest = asking.join(' ');
  return rest === '' || rest === sentences.join(' ') ? undefined : rest;
}

/** Whether a sentence speaks of what the one before it named. */
function leansOn(sentence: string, library: Library): boolean {
  return namesIn(sentence, library).length === 0 && pronounIn(sentence, library) !== undefined;
}

/**
 * Without clauses of chat. Before the one that first asks about something, even a question is chat
 * (有懂的吗), and so are words up to those that ask to be told (兄弟们有人知道). After it, a glossary word
 * alone is chat, too (在线等).
 */
function withoutChatIn(sentence: string, library: Library): string {
  const clauses = sentence
    .split(BORDER)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const first = clauses.findIndex(
    (clause) =>
      names(clause, library) || (asks(clause) && firstKnown(clause, library) !== undefined),
  );
  const known = clauses[first];
  if (known === undefined) return sentence;
  const isLeading = (clause: string) =>
    limits(clause) || (firstKnown(clause, library) !== undefined && !OF_ONESELF.test(fold(clause)));
  const isLater = (clause: string) => asks(clause) || limits(clause) || names(clause, library);
  const kept = [
    ...clauses.slice(0, first).filter(isLeading),
    withoutAddress(known, library),
    ...clauses.slice(first + 1).filter(isLater),
  ];
  if (kept.length === clauses.length && kept.every((clause, n) => clause === clauses[n])) {
    return sentence;
  }
  return kept.join(hasHan(sentence) ? FULL_COMMA : ', ');
}

/** Whether a text has a name, a date, or a word for a kind of entity. */
function names(text: string, { search, entities }: Library): boolean {
  const question = search.understand(text);
  return (
    thingsOf(question).some(({ kind }) => kind === 'name' || kind === 'date') ||
    entities.kinds.find(question.text).length > 0
  );
}

/** Where a text has the first thing that the library knows: one of these, or a glossary word. */
function firstKnown(text: string, { search, entities }: Library): number | undefined {
  const question = search.understand(text);
  const starts = [
    ...thingsOf(question).filter((thing) => thing.kind === 'date' || isKnown(thing)),
    ...entities.kinds.find(question.text),
  ].map(({ start }) => start);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** Without the words up to those that ask to be told, unless they ask something themselves. */
function withoutAddress(clause: string, library: Library): string {
  const { text, toSource } = normalize(clause);
  const head = text.slice(0, firstKnown(clause, library) ?? 0);
  const telling = [...head.matchAll(TELLING)].at(-1);
  if (telling === undefined || head.slice(0, telling.index).search(QUESTION_WORD) >= 0) {
    return clause;
  }
  const { end } = toSource({ start: 0, end: telling.index + telling[0].length });
  return clause.slice(end).trim();
}

function limits(clause: string): boolean {
  return LIMITING.test(fold(clause));
}

function asks(text: string): boolean {
  const words = fold(text);
  return INTENTS.asks.test(words) || words.search(QUESTION_WORD) >= 0;
}
