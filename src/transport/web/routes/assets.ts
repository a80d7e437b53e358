import { etag } from 'hono/etag';
import type { App, WebParts } from '../app.ts';
import { refuse } from '../refuse.ts';

/** The style sheet and the scripts, by name; browsers ask each time whether they have the newest. */
export function addAssets(app: App, { assets }: WebParts): void {
  app.get('/assets/:name', etag(), (context) => {
    const found = assets?.get(context.req.param('name'));
    if (found === undefined) return refuse(context, 404);
    const { body, type, etag: tag } = found;
    return context.body(body, 200, {
      'Content-Type': type,
      ETag: tag,
      'Cache-Control': 'no-cache',
    });
  });
}
