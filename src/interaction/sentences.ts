import type { Answer } from '../answer/answer.ts';
import { notice } from '../answer/blocks.ts';
import { createEntities } from '../entities/entities.ts';
import { type Reply, renderDiscord } from '../surfaces/discord/render.ts';
import type { Locale } from '../surfaces/texts/locales.ts';
import type { LibraryWords } from '../surfaces/texts/say.ts';

/** For texts that use no names or terms from a library. */
export const NO_WORDS: LibraryWords = {
  entities: createEntities([]),
  terms: { translate: () => undefined },
};

/** Sentences shown when there is no answer. */
export type Sentence =
  | 'control.not-yours'
  | 'control.not-shared'
  | 'cooldown.wait'
  | 'error.crowded'
  | 'error.leaving'
  | 'error.no-database'
  | 'error.no-library'
  | 'error.too-slow'
  | 'error.unexpected'
  | 'said.no-words';

/** One honest sentence for an unexpected error; the log has the details. */
export const APOLOGY: Answer = answerOf('error.unexpected');

export const NO_DATABASE: Answer = answerOf('error.no-database');

/** A sentence as a message, for the asker only. Needs no library. */
export function saySentence(
  key: Sentence,
  locale: Locale,
  values: Readonly<Record<string, number>> = {},
): Reply {
  const view = { audience: 'asker', from: 0 } as const;
  return renderDiscord(answerOf(key, values), locale, NO_WORDS, view);
}

function answerOf(key: Sentence, values: Readonly<Record<string, number>> = {}): Answer {
  return { kind: 'error', blocks: [notice(key, values)] };
}
