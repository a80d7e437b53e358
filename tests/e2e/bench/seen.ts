import type { APIMessage } from 'discord-api-types/v10';
import type { z } from 'zod';
import { textOf } from './components.ts';
import type { SentFile } from './read-body.ts';
import type { modalBody, suggestionsBody } from './validate/check-callback.ts';
import type { MessageBody } from './validate/check-message.ts';

/**
 * What a user sees of one reply or follow-up. It is a live record: later edits and follow-ups of
 * the bot show up in the same object.
 */
export interface Seen {
  /** The body that the bot sent last for this message. */
  body: MessageBody | undefined;
  /** The message as Discord keeps it. Hand it (or this record) to `click` and its kin. */
  message: APIMessage | undefined;
  /** The files that came with the last body. */
  files: readonly SentFile[];
  /** Only this user sees it. */
  ephemeral: boolean;
  /** The bot first said only that it is at work. */
  deferred: boolean;
  /** The clicked message changed; nothing new was posted. */
  updated: boolean;
  deleted: boolean;
  /** How often the bot changed it after its first real content. */
  edits: number;
  /** The suggestions of an autocomplete. */
  choices: z.infer<typeof suggestionsBody>['choices'] | undefined;
  /** The form that was opened. */
  modal: z.infer<typeof modalBody> | undefined;
  /** What Discord shows instead of an answer, when there was none. */
  failed: string | undefined;
  readonly followUps: Seen[];
  /** All words of the message, its buttons' labels included, a line a piece. */
  readonly text: string;
}

export const DID_NOT_RESPOND = 'The application did not respond';

/** A record of nothing yet. */
export function nothingSeen(): Seen {
  return {
    body: undefined,
    message: undefined,
    files: [],
    ephemeral: false,
    deferred: false,
    updated: false,
    deleted: false,
    edits: 0,
    choices: undefined,
    modal: undefined,
    failed: undefined,
    followUps: [],
    get text() {
      return this.message ? textOf(this.message) : '';
    },
  };
}
