import type { MiddlewareHandler } from 'hono';
import type { Metrics, RouteGroup } from '../metrics/metrics.ts';

/** Counts each request and its time. */
export function countRequests(metrics: Metrics): MiddlewareHandler {
  return async (context, next) => {
    const started = performance.now();
    await next();
    const group = groupOf(context.req.path);
    metrics.webAnswered(group, context.res.status, performance.now() - started);
  };
}

/** By the first part of the address. */
const GROUPS: ReadonlyMap<string, RouteGroup> = new Map([
  ['', 'pages'],
  ['a', 'pages'],
  ['e', 'pages'],
  ['search', 'pages'],
  ['check', 'pages'],
  ['assets', 'assets'],
  ['pictures', 'pictures'],
  ['try', 'try'],
  ['interactions', 'interactions'],
  ['healthz', 'status'],
  ['readyz', 'status'],
  ['metrics', 'status'],
]);

function groupOf(path: string): RouteGroup {
  return GROUPS.get(path.split('/', 2)[1] ?? '') ?? 'other';
}
