import { createServer } from 'node:http';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { listen } from '../../tests/support/listen.ts';
import { createApplication } from './application.ts';
import { attachGateway } from './gateway.ts';
import { toInteraction } from './interaction.ts';
import { createLedger } from './ledger.ts';
import { createPlace, createUser, guildOf } from './place.ts';
import { play } from './play.ts';
import type { Batch, BatchReport } from './protocol.ts';
import { serve } from './rest.ts';

/** So many people ask, in turn. */
const PEOPLE = 1000;
const KEEP_ALIVE_MS = 600_000;

/** A Discord on 127.0.0.1 that does what bots need it for, and little more, so that it is fast. */
export interface LightDiscord {
  /** For `new Client({rest: {api}})`. */
  readonly restUrl: string;
  run(batch: Batch): Promise<BatchReport>;
  stop(): void;
}

/**
 * @param tokens the bots that may log in
 * @param onRegistered told whenever the bot of a token has registered its commands
 */
export async function startLightDiscord(
  tokens: readonly string[],
  onRegistered: (token: string) => void,
): Promise<LightDiscord> {
  const place = createPlace();
  const applications = new Map(tokens.map((token, n) => [token, createApplication(`bot${n}`)]));
  const people = Array.from({ length: PEOPLE }, (_, n) => createUser(`user${n}`));
  const ledger = createLedger(() => performance.now());
  const find = (token: string) => applications.get(token);
  const server = createServer((request, response) => void serve(world, request, response));
  // Node.js closes a silent connection after 5 s; Discord keeps it for longer.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const port = await listen(server);
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway/`;
  const world = {
    ...{ gatewayUrl, find, ledger },
    onRegistered: ({ id }: { id: string }) =>
      onRegistered(tokens.find((token) => find(token)?.id === id) ?? ''),
  };
  attachGateway(server, gatewayUrl, (bot) => [guildOf(place, bot)], find);
  let asked = 0;

  async function run({ id, token, deeds, pace, patienceMs, keep }: Batch): Promise<BatchReport> {
    const application = find(token);
    if (application === undefined) throw new Error(`no bot with the token ${token}`);
    // All of it is made before the first is sent, so that making it slows nothing down.
    const interactions = deeds.map((deed) => {
      const user = people[asked++ % PEOPLE] ?? application.user;
      return toInteraction(deed, application, user, place);
    });
    const began = performance.now();
    const { answers, lateMs } = await play(interactions.length, pace, (n) => {
      const interaction = interactions[n];
      if (interaction === undefined) throw new RangeError(`no interaction ${n}`);
      const { id, token } = interaction;
      const over = new Promise<void>((resolve) => {
        const impatient = setTimeout(resolve, patienceMs);
        ledger.open(id, token, () => {
          clearTimeout(impatient);
          resolve();
        });
      });
      application.shards[0]?.(GatewayDispatchEvents.InteractionCreate, interaction);
      return over;
    });
    const seconds = (performance.now() - began) / 1000;
    const waiting = interactions.filter(({ id }) => !ledger.hasAnswer(id)).length;
    await Promise.all(answers);
    const closed = interactions.map(({ id }) => ledger.close(id));
    const sent = closed.map(({ message }) => message).filter((message) => message !== undefined);
    const messages = sent.slice(0, keep);
    const outcomes = closed.map(({ message: _, ...outcome }) => outcome);
    return { id, outcomes, waiting, seconds, lateMs, messages };
  }

  return {
    restUrl: `http://127.0.0.1:${port}/api`,
    run,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
