import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { CommandDefinition } from '../../commands/command.ts';
import type { WebConfig } from '../../config.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Cooldown } from '../cooldown.ts';
import type { Answerer, PageMaker } from '../library/answerer.ts';
import type { Log } from '../log.ts';
import type { Measuring } from '../metrics/create-metrics.ts';
import type { Painter } from '../pictures/painter.ts';
import type { Asset } from './assets.ts';
import { countRequests } from './count-requests.ts';
import { limitAddress } from './limit-address.ts';
import { type QueueLimits, queueReaders } from './queue-readers.ts';
import { refuse, refuseError } from './refuse.ts';
import { refuseOdd } from './refuse-odd.ts';
import { refuseRebound } from './refuse-rebound.ts';
import { addAssets } from './routes/assets.ts';
import { type Interactions, interactionRoute } from './routes/interactions.ts';
import { addPages } from './routes/pages.ts';
import { addPictures } from './routes/pictures.ts';
import { addStatus } from './routes/status.ts';
import { addPlayground } from './routes/try.ts';
import { shareAmongReaders } from './share-among-readers.ts';

/** What the web server needs. */
export interface WebParts {
  readonly config: WebConfig;
  readonly answerer: Answerer & PageMaker;
  /** If missing, the website has no pictures. */
  readonly painter?: Painter | undefined;
  readonly log: Log;
  /** Where readers reach the website, without a slash at its end, if that is known. */
  readonly publicUrl?: string | undefined;
  /** What answers Discord's requests; missing if Discord brings interactions over the gateway. */
  readonly interactions?: Interactions | undefined;
  /** How often one address may ask; if missing, as often as it likes. */
  readonly cooldown?: Cooldown | undefined;
  /** The commands of the playground; if missing, there is none, whatever the settings say. */
  readonly commands?: readonly CommandDefinition[] | undefined;
  /** The files that pages need, by name. */
  readonly assets?: ReadonlyMap<string, Asset>;
  /** What operators may read. */
  readonly measuring?: Measuring | undefined;
  /** How much readers may ask at once, if not the usual. */
  readonly queue?: QueueLimits;
  readonly clock?: Clock;
}

export type App = Hono;

/**
 * The routes of the web server. Each group of them is one file in `routes/`. What readers ask waits
 * in a queue of its own, so that it holds up nobody on Discord.
 */
export function createApp(parts: WebParts): App {
  const { config, log, measuring, clock = systemClock } = parts;
  const forReaders = { ...parts, answerer: queueReaders(parts.answerer, clock, parts.queue) };
  const app = new Hono();
  if (measuring !== undefined) app.use(countRequests(measuring.metrics));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        context.header('Allow', methods.join(', '));
        return refuse(context, 405);
      },
    }),
  );
  app.use(limitAddress);
  app.use(refuseOdd);
  if (measuring !== undefined) addStatus(app, { config, ...measuring });
  app.route('/interactions', interactionRoute(parts.interactions));
  addAssets(app, parts);
  app.use(refuseRebound(parts.publicUrl, log));
  app.use(shareAmongReaders(config));
  addPictures(app, forReaders);
  addPages(app, forReaders);
  addPlayground(app, forReaders);
  app.notFound((context) => refuse(context, 404));
  app.onError((error, context) => refuseError(error, context, log));
  return app;
}
