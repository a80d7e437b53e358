import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { WebConfig } from '../../config.ts';
import type { Cooldown } from '../cooldown.ts';
import type { Answerer, PageMaker } from '../library/answerer.ts';
import type { Log } from '../log.ts';
import type { Painter } from '../pictures/painter.ts';
import type { Asset } from './assets.ts';
import { limitAddress } from './limit-address.ts';
import { queueReaders } from './queue-readers.ts';
import { refuse, refuseError } from './refuse.ts';
import { addAssets } from './routes/assets.ts';
import { type Interactions, interactionRoute } from './routes/interactions.ts';
import { addPages } from './routes/pages.ts';
import { addPictures } from './routes/pictures.ts';
import { secure } from './secure.ts';

/** What the web server needs. */
export interface WebParts {
  readonly config: WebConfig;
  readonly answerer: Answerer & PageMaker;
  /** If missing, the website has no pictures. */
  readonly painter?: Painter | undefined;
  readonly log: Log;
  /** What answers Discord's requests; missing if Discord brings interactions over the gateway. */
  readonly interactions?: Interactions | undefined;
  /** How often one address may ask; if missing, as often as it likes. */
  readonly cooldown?: Cooldown | undefined;
  /** The files that pages need, by name. */
  readonly assets?: ReadonlyMap<string, Asset>;
}

export type App = Hono;

/**
 * The routes of the web server. Each group of them is one file in `routes/`. What readers ask waits
 * in a queue of its own, so that it holds up nobody on Discord.
 */
export function createApp(parts: WebParts): App {
  const { log } = parts;
  const forReaders = { ...parts, answerer: queueReaders(parts.answerer) };
  const app = new Hono();
  app.use(secure);
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
  app.route('/interactions', interactionRoute(parts.interactions));
  addAssets(app, parts);
  addPictures(app, forReaders);
  addPages(app, forReaders);
  app.notFound((context) => refuse(context, 404));
  app.onError((error, context) => refuseError(error, context, log));
  return app;
}
