import type { Answer } from '../answer/answer.ts';
import { notice } from '../answer/blocks.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import { TALK } from '../language/questions.ts';
import { COMMAS, SENTENCE_ENDS } from '../language/zh/marks.ts';
import type { Library } from '../library/library.ts';
import { createFindWords, createIsOnly } from '../text/find-words.ts';
import { fold } from '../text/normalize.ts';

/** Longer texts are no small talk. UTF-16 units. */
const TALK_MAX = 100;
const BLANK = ' ';
const MARKS = `${SENTENCE_ENDS}${COMMAS}\\n~`;
const FIRST_WORD = /^\s*(\S+)\s+/u;
const FIRST_CLAUSE = new RegExp(`^\\s*([^${MARKS}]{1,${TALK_MAX}})[${MARKS}]\\s*`, 'u');

/** Answers a text that only greets, thanks or asks what the bot does; undefined for any other. */
export function smallTalk(text: string, library: Library): Answer | undefined {
  const kind = talkOf(text);
  if (kind === undefined) return undefined;
  const choices = whatCanBeAsked(undefined, library).filter((block) => block.kind === 'choices');
  return { kind: 'help', blocks: [notice(`talk.${kind}`), ...choices] };
}

/** A text without the greetings and thanks before what else it says: 谢谢，那农行呢. */
export function withoutGreeting(text: string): string {
  let rest = text;
  for (let found = FIRST_CLAUSE.exec(rest); found !== null; found = FIRST_CLAUSE.exec(rest)) {
    const kind = talkOf(found[1] ?? '');
    const behind = rest.slice(found[0].length);
    if (kind === undefined || kind === 'help' || behind === '') break;
    rest = behind;
  }
  const [greeting = '', word = ''] = FIRST_WORD.exec(rest) ?? [];
  return talkOf(word) === 'greeting' ? rest.slice(greeting.length) : rest;
}

/** What a text does that consists only of small talk, or is as a whole a way to ask for help. */
function talkOf(text: string): 'greeting' | 'thanks' | 'help' | undefined {
  if (text.length > TALK_MAX) return undefined;
  const folded = fold(text).trim();
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || folded;
  if (TALK.help.includes(words)) return 'help';
  if (!isOnlyTalk(words)) return undefined;
  return (['thanks', 'greeting'] as const).find((kind) => hasWord[kind](words).length > 0);
}

const isOnlyTalk = createIsOnly([...TALK.greeting, ...TALK.thanks, ...TALK.acknowledgement, BLANK]);
const hasWord = {
  greeting: createFindWords(TALK.greeting),
  thanks: createFindWords(TALK.thanks),
};
