import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { Seen } from './seen.ts';

/** What Discord says of a message that the twin does not keep. */
export interface Traits {
  readonly type?: number;
  readonly author?: APIUser;
  readonly webhook_id?: string;
  readonly mentions: readonly APIUser[];
  readonly mention_everyone?: boolean;
  readonly mention_roles?: readonly string[];
  readonly referenced_message?: APIMessage | null;
}

/** The messages of a channel's own endpoints: those of people, and those that the bot posted. */
export interface Posts {
  /** Says of a person's message what the twin does not keep. */
  describe(messageId: string, traits: Traits): void;
  traitsOf(messageId: string): Traits | undefined;
  /** Remembers a message of the bot, and the one that it replies to. */
  made(seen: Seen, question: string | undefined): void;
  seenOf(messageId: string): Seen | undefined;
  /** The bot's replies to a message, in order; grows with each. */
  repliesTo(messageId: string): readonly Seen[];
  /** The bot's message with this nonce, if it is to be the only one. */
  byNonce(nonce: string): APIMessage | undefined;
}

/** Makes the empty collection. */
export function createPosts(): Posts {
  const traits = new Map<string, Traits>();
  const made = new Map<string, Seen>();
  const replies = new Map<string, Seen[]>();
  const repliesTo = (messageId: string) => {
    const known = replies.get(messageId) ?? [];
    replies.set(messageId, known);
    return known;
  };
  return {
    describe: (messageId, said) => {
      traits.set(messageId, said);
    },
    traitsOf: (messageId) => traits.get(messageId),
    made: (seen, question) => {
      if (seen.message) made.set(seen.message.id, seen);
      if (question !== undefined) repliesTo(question).push(seen);
    },
    seenOf: (messageId) => made.get(messageId),
    repliesTo,
    byNonce: (nonce) => [...made.values()].find(({ message }) => message?.nonce === nonce)?.message,
  };
}
