import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { WebConfig } from '../../config.ts';
import type { Answerer, PageMaker } from '../library/answerer.ts';
import type { Log } from '../log.ts';
import { type Interactions, interactionRoute } from './routes/interactions.ts';
import { addPages } from './routes/pages.ts';

/** What the web server needs. */
export interface WebParts {
  readonly config: WebConfig;
  readonly answerer: Answerer & PageMaker;
  readonly log: Log;
  /** What answers Discord's requests; missing if Discord brings interactions over the gateway. */
  readonly interactions?: Interactions | undefined;
}

export type App = Hono;

/** The routes of the web server. Each group of them is one file in `routes/`. */
export function createApp(parts: WebParts): App {
  const app = new Hono();
  app.use(secureHeaders({ contentSecurityPolicy: POLICY, xFrameOptions: 'DENY' }));
  app.route('/interactions', interactionRoute(parts.interactions));
  addPages(app, parts);
  return app;
}

const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};
