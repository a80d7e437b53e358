import { REST } from 'discord.js';
import type { Config, WebConfig } from '../config.ts';
import { systemClock } from '../transport/clock.ts';
import { restOptions } from '../transport/discord/rest.ts';
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
import { explainUnopened, openWeb } from './web.ts';

/**
 * Runs the web server without a connection to Discord until it is told to stop.
 * @returns an exit code if it failed to start
 */
export async function serveHttp(config: Config, settings: WebConfig): Promise<number | undefined> {
  const log = createLog(config);
  const measuring = await startMeasuring(config, { library: () => answerer.state() });
  const metrics = measuring?.metrics;
  const answerer = await startAnswering(config, log, metrics);
  reloadOnSignal(answerer, log);
  const loaded = await answerer.loaded;
  if (loaded.kind === 'refused') return refuse(loaded.problems);
  const { commands } = loaded;
  const size = describeLoaded(loaded);
  const underWay = createUnderWay();
  const { people: cooldown, readers } = await cooldownsOf(config, log);
  const painter = startPainting(log);
  const pictures = { painter, publicUrl: config.publicUrl };
  const asking = { commands, answerer, log, cooldown, underWay, metrics, pictures };
  const interactions = startHttpInteractions(config, asking);
  let web: Web;
  try {
    const serving = { answerer, painter, cooldown: readers };
    const own = { ...serving, log, measuring, interactions, commands };
    web = await openWeb(config, settings, own);
  } catch (err) {
    log.debug({ err }, 'the web server was not opened');
    await answerer.close();
    return refuse([explainUnopened(err, settings)]);
  }
  stopOnSignals(async () => {
    underWay.begin(web.close(GRACE_MS + FAREWELL_MS));
    await underWay.finish(GRACE_MS, answerer, systemClock);
  }, log);
  surviveErrors(process, { log, isConnected: () => true, end: () => process.exit(1) });
  log.info({ web: web.address, ...size }, 'ready');
  if (config.token !== undefined) {
    const options = restOptions(config.discordApi, metrics?.restFailed);
    const rest = new REST(options).setToken(config.token);
    const commandIds = await registerAtStart(config, rest, commands, log);
    if (commandIds !== undefined) interactions?.answering.nameCommands(commandIds);
  }
  return undefined;
}
