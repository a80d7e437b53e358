import type { Answer } from '../answer/answer.ts';
import { notice } from '../answer/blocks.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import { TALK } from '../language/questions.ts';
import { COMMAS, SENTENCE_ENDS } from '../language/zh/marks.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../text/normalize.ts';

/** Longer texts are no small talk. UTF-16 units. */
const TALK_MAX = 100;
const MARKS = `${SENTENCE_ENDS}${COMMAS}\\n~`;
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
  return rest;
}

function talkOf(text: string): keyof typeof TALK | undefined {
  if (text.length > TALK_MAX) return undefined;
  const folded = fold(text).trim();
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || folded;
  const kinds = ['greeting', 'thanks', 'help'] as const;
  return kinds.find((kind) => TALK[kind].includes(words));
}
