import type { Reply } from '../../surfaces/discord/render.ts';
import type { Delivery, FirstResponse } from './delivery.ts';
import { update } from './first-response.ts';

/** What became of an interaction: the JSON that Discord would have got. */
export interface Captured {
  readonly response: FirstResponse | undefined;
  readonly followUps: readonly Reply[];
  /** Whether the message whose control was used is deleted. */
  readonly isRemoved: boolean;
}

/** Keeps an answer in memory, for a page to show. Nothing is deferred, so nothing is edited. */
export function captureDelivery(): { readonly delivery: Delivery; captured(): Captured } {
  let response: FirstResponse | undefined;
  let isRemoved = false;
  const followUps: Reply[] = [];
  return {
    delivery: {
      waits: true,
      // The page has the pictures of the website at hand.
      carriesFiles: false,
      picturesAt: '',
      respond: async (body) => {
        response = body;
      },
      edit: async (data) => {
        response = update(data);
      },
      followUp: async (reply) => {
        followUps.push(reply);
      },
      remove: async () => {
        isRemoved = true;
      },
    },
    captured: () => ({ response, followUps, isRemoved }),
  };
}
