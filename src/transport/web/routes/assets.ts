import { etag } from 'hono/etag';
import type { App, WebParts } from '../app.ts';
import { refuse } from '../refuse.ts';
import { send } from '../sendable.ts';

/** The style sheet and the scripts, by name; browsers ask each time whether they have the newest. */
export function addAssets(app: App, { assets }: WebParts): void {
  app.get('/assets/:name', etag(), (context) => {
    const found = assets?.get(context.req.param('name'));
    if (found === undefined) return refuse(context, 404);
    return send(context, found, 200, { 'Content-Type': found.type, 'Cache-Control': 'no-cache' });
  });
}
