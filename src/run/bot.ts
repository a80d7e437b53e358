import type { Config } from '../config.ts';
import { type Cooldown, createCooldown } from '../transport/discord/cooldown.ts';
import { type ConnectionRefused, explainFailure } from '../transport/discord/explain-failure.ts';
import { type Gateway, startGateway } from '../transport/discord/gateway.ts';
import { registerCommands } from '../transport/discord/register.ts';
import { createLog, type Log } from '../transport/log.ts';
import { surviveErrors } from '../transport/survive.ts';
import { startAnswering } from './answering.ts';
import { refuse } from './refuse.ts';
import { explainNote, registration } from './registration.ts';

/** How long pending answers may still take after the bot is told to stop. */
const GRACE_MS = 5000;

/** Runs the bot until it is told to stop. @returns an exit code if it failed to start */
export async function runBot(config: Config, token: string): Promise<number | undefined> {
  const log = createLog(config);
  const answerer = startAnswering(config, log);
  const loaded = await answerer.loaded;
  if (loaded.kind === 'refused') return refuse(loaded.problems);
  const { commands, size } = loaded;
  let gateway: Gateway | undefined;
  stopOnSignals(() => gateway, log);
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
    const settings = { token, log, commands, answerer, cooldown, mentions, onLost, api };
    gateway = await startGateway(settings);
  } catch (err) {
    log.debug({ err }, 'login failed');
    await answerer.close();
    return refuse([explainFailure(err)]);
  }
  const { user, guilds } = gateway.client;
  log.info({ bot: user.username, ...size, guilds: guilds.cache.size }, 'ready');
  try {
    const { rest } = gateway.client;
    const about = registration(config, rest, commands);
    const { kind, commandIds, idsError, noteError } = await registerCommands(about, false);
    gateway.nameCommands(commandIds);
    log.info({ guild: config.guildId }, `commands ${kind}`);
    if (idsError !== undefined) {
      log.warn({ err: idsError }, `answers cannot link to commands: ${explainFailure(idsError)}`);
    }
    if (noteError !== undefined) log.warn({ err: noteError }, explainNote(noteError));
  } catch (err) {
    // Commands registered earlier still work.
    log.error({ err }, `commands not registered: ${explainFailure(err)}`);
  }
  return undefined;
}

function cooldownOf({ cooldown }: Config): Cooldown | undefined {
  return cooldown && createCooldown(cooldown, () => performance.now());
}

function stopOnSignals(gateway: () => Gateway | undefined, log: Log): void {
  const stop = async (signal: string) => {
    log.info({ signal }, 'stopping');
    await gateway()?.stop(GRACE_MS);
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
