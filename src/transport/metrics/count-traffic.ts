import { Counter, Histogram, type Registry } from 'prom-client';
import type { Metrics } from './metrics.ts';

type Traffic = Pick<Metrics, 'restFailed' | 'rateLimited' | 'reconnecting' | 'webAnswered'>;

/** In seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Counts what goes between the bot and Discord, and what the web server answers. */
export function countTraffic(registry: Registry): Traffic {
  const registers = [registry];
  const failures = new Counter({
    name: 'yinzheng_discord_request_errors_total',
    help: 'Tries of requests to Discord that did not succeed; some are sent again.',
    labelNames: ['method', 'route', 'status'] as const,
    registers,
  });
  const limits = new Counter({
    name: 'yinzheng_discord_rate_limits_total',
    help: 'Times that a request to Discord was held back because a limit was used up.',
    registers,
  });
  const reconnects = new Counter({
    name: 'yinzheng_gateway_reconnects_total',
    help: 'Times that the connection to Discord was lost and made again.',
    registers,
  });
  const requests = new Counter({
    name: 'yinzheng_web_requests_total',
    help: 'Requests to the web server by group of routes and class of status.',
    labelNames: ['route', 'status'] as const,
    registers,
  });
  const durations = new Histogram({
    name: 'yinzheng_web_request_duration_seconds',
    help: 'Time that the web server takes for a request.',
    labelNames: ['route'] as const,
    buckets: BUCKETS,
    registers,
  });
  return {
    restFailed: ({ method, route, status }) =>
      failures.inc({ method: knownMethod(method), route, status: knownStatus(status) }),
    rateLimited: () => limits.inc(),
    reconnecting: () => reconnects.inc(),
    webAnswered(route, status, ms) {
      requests.inc({ route, status: classOf(status) });
      durations.observe({ route }, ms / 1000);
    },
  };
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function knownMethod(method: string): string {
  return METHODS.includes(method) ? method : 'other';
}

/** Statuses that Discord and its proxies send. */
const STATUSES = [400, 401, 403, 404, 405, 409, 413, 429, 500, 502, 503, 504];

function knownStatus(status: number | 'foreign' | 'none'): string {
  if (typeof status === 'string' || STATUSES.includes(status)) return String(status);
  return classOf(status);
}

function classOf(status: number): string {
  return status >= 100 && status < 600 ? `${Math.floor(status / 100)}xx` : 'other';
}
