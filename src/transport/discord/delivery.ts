import type { InteractionResponseType as Response } from 'discord-api-types/v10';
import type { Choices } from '../../interaction/suggest.ts';
import type { Reply } from '../../surfaces/discord/render.ts';
import type { MessageFile } from './illustrate.ts';

/** Where an interaction is answered: Discord's addresses for it have these in them. */
export interface Address {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
}

/**
 * Brings the answer to one interaction to whoever asked: by REST, as the body of an HTTP response,
 * or to a page. Each function throws if what it brings cannot arrive.
 */
export interface Delivery {
  /** Whether there is no hurry, so that Discord need not be told to wait. */
  readonly waits: boolean;
  /** Whether the first response can carry files; an edit and a follow-up always can. */
  readonly carriesFiles: boolean;
  /** What the addresses of pictures begin with, if not with where readers reach the website. */
  readonly picturesAt?: string;
  /** Brings the first response, of which there is one only. It is there once this resolves. */
  respond(response: FirstResponse, files?: readonly MessageFile[]): Promise<void>;
  /** Brings the answer after a deferral. */
  edit(reply: Reply, files?: readonly MessageFile[]): Promise<void>;
  /** Brings one more message. */
  followUp(reply: Reply, files?: readonly MessageFile[]): Promise<void>;
  /**
   * Deletes the message whose control was used, or the placeholder, after a deferral; it may
   * already be gone.
   */
  remove(): Promise<void>;
}

/** The body of a first response, as Discord's API has it. */
export type FirstResponse =
  | { readonly type: Response.ChannelMessageWithSource; readonly data: Reply }
  | {
      readonly type: Response.DeferredChannelMessageWithSource;
      readonly data: Pick<Reply, 'flags'>;
    }
  | { readonly type: Response.DeferredMessageUpdate }
  | { readonly type: Response.UpdateMessage; readonly data: Reply }
  | {
      readonly type: Response.ApplicationCommandAutocompleteResult;
      readonly data: { readonly choices: Choices };
    };
