import type { Answer } from '../answer/answer.ts';
import { notice } from '../answer/blocks.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import { TALK } from '../language/questions.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../text/normalize.ts';

/** Longer texts are no small talk. UTF-16 units. */
const TALK_MAX = 100;

/** Answers a text that only greets, thanks or asks what the bot does; undefined for any other. */
export function smallTalk(text: string, library: Library): Answer | undefined {
  const kind = talkOf(text);
  if (kind === undefined) return undefined;
  const choices = whatCanBeAsked(undefined, library).filter((block) => block.kind === 'choices');
  return { kind: 'help', blocks: [notice(`talk.${kind}`), ...choices] };
}

function talkOf(text: string): keyof typeof TALK | undefined {
  if (text.length > TALK_MAX) return undefined;
  const folded = fold(text).trim();
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || folded;
  const kinds = ['greeting', 'thanks', 'help'] as const;
  return kinds.find((kind) => TALK[kind].includes(words));
}
