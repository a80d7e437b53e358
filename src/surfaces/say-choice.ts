import type { Choice } from '../answer/answer.ts';
import type { Speaker } from './texts/say.ts';

/** What to type next. */
export function sayChoice({ command, argument }: Choice, speaker: Speaker): string {
  if ('key' in argument) return `/${command} ${speaker.say(argument.key, argument.values)}`;
  if ('entity' in argument) return `/${command} ${speaker.name(argument.entity)}`;
  return `/${command} ${speaker.literal(argument.words)}`;
}
