import type { Config } from '../config.ts';
import { type Cooldown, createCooldown } from '../transport/cooldown.ts';
import { type ConnectionRefused, explainFailure } from '../transport/discord/explain-failure.ts';
import { type Gateway, startGateway } from '../transport/discord/gateway.ts';
import { createLog } from '../transport/log.ts';
import { surviveErrors } from '../transport/survive.ts';
import type { Web } from '../transport/web/serve-web.ts';
import { startAnswering } from './answering.ts';
import { startMeasuring } from './measuring.ts';
import { refuse } from './refuse.ts';
import { registerAtStart } from './register-at-start.ts';
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
  const answerer = startAnswering(config, log, metrics);
  const loaded = await answerer.loaded;
  if (loaded.kind === 'refused') return refuse(loaded.problems);
  const { commands, size } = loaded;
  const { web, problem } = await openFor(config, { answerer, log, measuring });
  if (problem !== undefined) {
    await answerer.close();
    return refuse([problem]);
  }
  stopOnSignals(async () => {
    // The gateway takes the answering thread along, so readers get their pages first.
    await web?.close(READERS_GRACE_MS);
    await gateway?.stop(GRACE_MS);
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
    const { mentions, discordApi: api } = config;
    const cooldown = cooldownOf(config);
    const settings = { token, log, commands, answerer, cooldown, mentions, onLost, api, metrics };
    gateway = await startGateway(settings);
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
  if (commandIds !== undefined) gateway.nameCommands(commandIds);
  return undefined;
}

/** Of the time that the bot has for stopping, what is left to readers of the website, in ms. */
const READERS_GRACE_MS = 2000;

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

function cooldownOf({ cooldown }: Config): Cooldown | undefined {
  return cooldown && createCooldown(cooldown, () => performance.now());
}
