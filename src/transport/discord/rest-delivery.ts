import type { REST } from 'discord.js';
import { RESTJSONErrorCodes as Code, Routes } from 'discord-api-types/v10';
import type { Address, Delivery } from './delivery.ts';
import { codeOf } from './discord-errors.ts';
import { once } from './once.ts';
import { sent } from './sent-files.ts';

/** Brings all of an answer through Discord's REST API, as over the gateway. */
export function restDelivery(to: Address, rest: REST): Delivery {
  const route = Routes.interactionCallback(to.id, to.token);
  return {
    ...laterByRest(to, rest),
    waits: false,
    carriesFiles: true,
    respond: async (body, files) => {
      await once(() => rest.post(route, { auth: false, body, ...sent(files) }));
    },
  };
}

/** What follows a first response. The interaction's own token is enough for it. */
export function laterByRest(
  { application_id, token }: Address,
  rest: REST,
): Pick<Delivery, 'edit' | 'followUp' | 'remove'> {
  const original = Routes.webhookMessage(application_id, token);
  return {
    edit: async (body, files) => {
      await once(() => rest.patch(original, { auth: false, body, ...sent(files) }));
    },
    followUp: async (body, files) => {
      const route = Routes.webhook(application_id, token);
      await once(() => rest.post(route, { auth: false, body, ...sent(files) }));
    },
    remove: async () => {
      try {
        await once(() => rest.delete(original, { auth: false }));
      } catch (error) {
        if (codeOf(error) !== Code.UnknownMessage) throw error;
      }
    },
  };
}
