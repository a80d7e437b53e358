import type { REST } from 'discord.js';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { Address, Delivery, FirstResponse } from './delivery.ts';
import { codeOf } from './discord-errors.ts';
import { laterByRest } from './rest-delivery.ts';

/** Sends the body of the HTTP response; rejects with `NobodyWaits` if nobody takes it any more. */
export type SendBody = (body: FirstResponse) => Promise<void>;

/**
 * Brings the first response as the body of the HTTP response to the interaction, and what follows by
 * REST. Of what the body says, Discord tells nobody what it refused.
 */
export function httpDelivery(to: Address, send: SendBody, rest: REST, clock: Clock): Delivery {
  const later = laterByRest(to, rest);
  const retried = (request: () => Promise<void>) => onceKnown(request, clock);
  return {
    waits: false,
    // Files need a multipart body, which Discord takes by REST only.
    carriesFiles: false,
    respond: (body) => send(body),
    edit: (reply, files) => retried(() => later.edit(reply, files)),
    followUp: (reply, files) => retried(() => later.followUp(reply, files)),
    remove: () => retried(later.remove),
  };
}

/** The waits between tries, in ms. */
const WAITS_MS = [100, 400, 1500];

/**
 * What follows a first response at once may overtake it: Discord says that it does not know the
 * token until it has read the body.
 */
async function onceKnown(request: () => Promise<void>, clock: Clock): Promise<void> {
  for (const ms of WAITS_MS) {
    try {
      return await request();
    } catch (error) {
      if (codeOf(error) !== Code.UnknownWebhook) throw error;
    }
    await new Promise<void>((resolve) => clock.after(ms, resolve));
  }
  return request();
}
