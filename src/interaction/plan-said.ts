import type { Topic } from '../answer/topic.ts';
import { help } from '../commands/help.ts';
import { type Locale, toLocale } from '../surfaces/texts/locales.ts';
import type { AnyLocale } from '../text/locale.ts';
import { localeWritten } from '../text/locale-written.ts';
import { toPlainText } from '../text/plain-text.ts';
import type { Plan } from './plan.ts';
import { refuse } from './refuse.ts';
import type { RequestTarget } from './request.ts';
import type { Said } from './said.ts';

/** How to respond to a message: with an answer for everyone in the channel, or just a sentence. */
export type SaidPlan = Extract<Plan, { kind: 'message' | 'refusal' }>;

/** The words of a message as its readers see them. */
export function wordsOf({ text }: Said): string {
  return toPlainText(text).join('\n');
}

/** A message has no locale of its own, so its words and the server's locale say which it is. */
export function localeOf(words: string, server: AnyLocale | undefined): Locale {
  return toLocale(localeWritten(words, server));
}

/**
 * Plans the response to a message.
 * @param words those of the message as its readers see them
 * @param after what the answer that it follows was about
 */
export function planSaid(
  { person, guild, text, isReply }: Said,
  words: string,
  locale: Locale,
  after: Topic | undefined,
): SaidPlan {
  if (words === '' && isReply) {
    return refuse('said.no-words', locale);
  }
  const target: RequestTarget =
    words === ''
      ? { ask: 'command', name: help.data.name, options: {} }
      : { ask: 'said', text, ...(after === undefined ? {} : { after }) };
  const repliesIn = guild === undefined ? 'direct' : 'channel';
  const view = { audience: 'everyone', from: 0, repliesIn, asker: person } as const;
  return { kind: 'message', ephemeral: false, request: { target, locale, view } };
}
