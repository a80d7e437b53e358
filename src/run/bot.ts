import type { Config } from '../config.ts';
import { systemClock } from '../transport/clock.ts';
import { type ConnectionRefused, explainFailure } from '../transport/discord/explain-failure.ts';
import { type Gateway, startGateway } from '../transport/discord/gateway.ts';
import { createTopics } from '../transport/discord/topics.ts';
import { createUnderWay, FAREWELL_MS } from '../transport/discord/under-way.ts';
import { createLog } from '../transport/log.ts';
import { surviveErrors } from '../transport/survive.ts';
import type { Web } from '../transport/web/serve-web.ts';
import { startAnswering } from './answering.ts';
import { cooldownOf } from './cooldown-of.ts';
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
  let gateway: Gateway | undefined;
  const measuring = await startMeasuring(config, {
    library: () => answerer.state(),
    gateway: () => gateway?.state() ?? { isConnected: false },
  });
  const metrics = measuring?.metrics;
  const answerer = await startAnswering(config, log, metrics);
  const loaded = await answerer.loaded;
  if (loaded.kind === 'refused') return refuse(loaded.problems);
  const { commands, size } = loaded;
  // What is shared by both ways to ask: over the gateway, and over HTTP if the mode has that too.
  const [topics, underWay] = [createTopics(systemClock), createUnderWay()];
  const cooldown = cooldownOf(config);
  const painter = startPainting(log);
  const pictures = { painter, publicUrl: config.publicUrl };
  const asking = { log, commands, answerer, cooldown, topics, underWay, metrics, pictures };
  const interactions = startHttpInteractions(config, asking);
  const own = { answerer, painter, log, measuring, interactions, commands };
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
  reloadOnSignal(answerer, log);
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
    const { mentions, discordApi: api } = config;
    gateway = await startGateway({ ...asking, token, mentions, onLost, api });
  } catch (err) {
    log.debug({ err }, 'login failed');
    await web?.close(0);
    await answerer.close();
    return refuse([explainFailure(err)]);
  }
  const { user, guilds, rest } = gateway.client;
  const opened = web === undefined ? {} : { web: web.address };
  log.info({ bot: user.username, ...size, guilds: guilds.cache.size, ...opened }, 'ready');
  const commandIds = await registerAtStart(config, rest, commands, log);
  if (commandIds === undefined) return undefined;
  gateway.nameCommands(commandIds);
  interactions?.answering.nameCommands(commandIds);
  return undefined;
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
