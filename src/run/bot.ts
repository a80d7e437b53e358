import type { Config } from '../config.ts';
import { systemClock } from '../transport/clock.ts';
import { type ConnectionRefused, explainFailure } from '../transport/discord/explain-failure.ts';
import { createGateway, type Gateway, type NewGateway } from '../transport/discord/gateway.ts';
import { createTopics } from '../transport/discord/topics.ts';
import { createUnderWay, FAREWELL_MS } from '../transport/discord/under-way.ts';
import { createLog } from '../transport/log.ts';
import { surviveErrors } from '../transport/survive.ts';
import type { Web } from '../transport/web/serve-web.ts';
import { describeLoaded, startAnswering } from './answering.ts';
import { cooldownsOf } from './cooldowns.ts';
import { startHttpInteractions } from './http-interactions.ts';
import { startMeasuring } from './measuring.ts';
import { startPainting } from './painting.ts';
import { refuse } from './refuse.ts';
import { registerAtStart } from './register-at-start.ts';
import { reloadOnSignal } from './reload-on-signal.ts';
import { GRACE_MS, stopOnSignals } from './stop-on-signals.ts';
import { explainUnopened, type OwnParts, openBeside, openWeb } from './web.ts';

/** Runs the bot until it is told to stop. @returns an exit code if it failed to start */
export async function runBot(config: Config, token: string): Promise<number | undefined> {
  const log = createLog(config);
  let connecting: NewGateway | undefined;
  let gateway: Gateway | undefined;
  const measuring = await startMeasuring(config, {
    library: () => answerer.state(),
    gateway: () => connecting?.state() ?? { isConnected: false, shards: [] },
  });
  const metrics = measuring?.metrics;
  const answerer = await startAnswering(config, log, metrics);
  reloadOnSignal(answerer, log);
  const loaded = await answerer.loaded;
  if (loaded.kind === 'refused') return refuse(loaded.problems);
  const { commands } = loaded;
  const size = describeLoaded(loaded);
  // What is shared by both ways to ask: over the gateway, and over HTTP if the mode has that too.
  const [topics, underWay] = [createTopics(systemClock), createUnderWay()];
  const { people: cooldown, readers } = await cooldownsOf(config, log);
  const painter = startPainting(log);
  const pictures = { painter, publicUrl: config.publicUrl };
  const asking = { log, commands, answerer, cooldown, topics, underWay, metrics, pictures };
  const interactions = startHttpInteractions(config, asking);
  const serving = { answerer, painter, cooldown: readers };
  const own = { ...serving, log, measuring, interactions, commands };
  const { web, problem } = await openFor(config, own);
  if (problem !== undefined) {
    await answerer.close();
    return refuse([problem]);
  }
  stopOnSignals(async () => {
    if (web !== undefined) underWay.begin(web.close(GRACE_MS + FAREWELL_MS));
    // Both take the answering thread along once nothing is under way, on the web too.
    if (gateway === undefined) await underWay.finish(GRACE_MS, answerer, systemClock);
    else await gateway.stop(GRACE_MS);
  }, log);
  surviveErrors(process, {
    log,
    // Before login there is nothing to check: a failed login ends the process by itself.
    isConnected: () => gateway?.isConnected() ?? true,
    end: () => process.exit(1),
  });
  const onLost = (error: ConnectionRefused) => {
    log.fatal({ err: error }, explainFailure(error));
    process.exit(1);
  };
  try {
    const { mentions, shards, discordApi: api } = config;
    connecting = createGateway({ ...asking, token, mentions, shards, onLost, api });
    gateway = await connecting.logIn();
  } catch (err) {
    log.debug({ err }, 'login failed');
    await web?.close(0);
    await answerer.close();
    return refuse([explainFailure(err)]);
  }
  const { user, guilds, rest } = gateway.client;
  const opened = web === undefined ? {} : { web: web.address };
  const about = { bot: user.username, ...size, guilds: guilds.cache.size, ...opened };
  log.info({ ...about, ...shardsOf(gateway) }, 'ready');
  const commandIds = await registerAtStart(config, rest, commands, log);
  if (commandIds === undefined) return undefined;
  gateway.nameCommands(commandIds);
  interactions?.answering.nameCommands(commandIds);
  return undefined;
}

/** The shards for the log, unless there is only one. */
function shardsOf({ client, state }: Gateway) {
  const { shardCount = 1 } = client.options;
  return shardCount === 1 ? {} : { shards: state().shards.map(({ id }) => id), of: shardCount };
}

/** A companion may be missing; but if Discord is to reach the bot over the web, it must not. */
async function openFor(
  config: Config,
  parts: OwnParts,
): Promise<{ readonly web?: Web | undefined; readonly problem?: string }> {
  const { mode, web } = config;
  if (mode === 'gateway' || web === undefined) return { web: await openBeside(config, parts) };
  try {
    return { web: await openWeb(config, web, parts) };
  } catch (err) {
    return { problem: explainUnopened(err, web) };
  }
}
