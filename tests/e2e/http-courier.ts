import { Client, GatewayIntentBits } from 'discord.js';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { z } from 'zod';
import type { DiscordKey } from '../support/discord-key.ts';
import type { Bench } from './bench/start-bench.ts';

/** One interaction that Discord sent, and what it got for it. */
export interface Exchange {
  readonly id: string;
  /** Which address it was sent to. */
  readonly to: string;
  /** 0 if the connection broke. */
  readonly status: number;
  readonly body: string;
}

/** Discord's side of interactions over HTTP. */
export interface Courier {
  readonly exchanges: readonly Exchange[];
  /** Until it is let go, Discord has not read the responses that it got. */
  holdResponses(): { release(): void };
  /** Discord gives up on all that it waits for. */
  hangUp(): void;
  stop(): Promise<void>;
}

export interface CourierOptions {
  readonly key: DiscordKey;
  /** The address for the next interaction. */
  readonly next: () => string;
  /** The second at which Discord signs. */
  readonly timestamp: () => string;
}

const interaction = z.object({ id: z.string(), token: z.string() });

/**
 * Sends what people of a bench do as signed requests, and hands each response to the bench, which
 * judges it as it judges a callback by REST.
 */
export async function startCourier(
  bench: Bench,
  { key, next, timestamp }: CourierOptions,
): Promise<Courier> {
  const exchanges: Exchange[] = [];
  const waiting = new Set<AbortController>();
  let held = Promise.resolve();
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: bench.restUrl } });

  const carry = async (sent: unknown) => {
    const { id, token } = interaction.parse(sent);
    const asked = JSON.stringify(sent);
    const to = next();
    const hangUp = new AbortController();
    waiting.add(hangUp);
    const response = await fetch(`${to}/interactions`, {
      method: 'POST',
      body: asked,
      headers: key.headersFor(asked, timestamp()),
      signal: hangUp.signal,
    }).catch(() => undefined);
    waiting.delete(hangUp);
    const body = (await response?.text()) ?? '';
    exchanges.push({ id, to, status: response?.status ?? 0, body });
    if (response?.ok !== true) return;
    await held;
    await fetch(`${bench.restUrl}/v10/interactions/${id}/${token}/callback`, {
      method: 'POST',
      body,
      headers: { 'content-type': response.headers.get('content-type') ?? '' },
    });
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (sent: unknown) => void carry(sent));
  await client.login(bench.token);
  await bench.until(() => client.isReady(), 'the courier');
  return {
    exchanges,
    holdResponses() {
      let letGo = () => {};
      held = new Promise((resolve) => {
        letGo = resolve;
      });
      return { release: () => letGo() };
    },
    hangUp() {
      for (const each of waiting) each.abort();
    },
    stop: () => client.destroy(),
  };
}
