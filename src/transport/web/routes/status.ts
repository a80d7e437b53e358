import type { Context } from 'hono';
import type { DatabaseState } from '../../database/watch-database.ts';
import type { MetricsReport } from '../../metrics/create-metrics.ts';
import type { GatewayState, ProgramState } from '../../metrics/program-state.ts';
import type { App } from '../app.ts';
import { type StatusRule, statusReaders } from '../who-asks.ts';

/** What the state of the bot is read from. */
export interface StatusParts {
  readonly config: StatusRule;
  readonly state: ProgramState;
  readonly report: MetricsReport;
}

/**
 * What operators and their programs ask: whether the process answers, whether it can do its work, and
 * what it counted. For everyone else there is nothing here, with any method.
 */
export function addStatus(app: App, { config, state, report }: StatusParts): void {
  const mayRead = statusReaders(config);
  const add = (path: string, answer: (context: Context) => Response | Promise<Response>) =>
    app.all(path, (context, next) => {
      if (!READING.includes(context.req.method) || !mayRead(context)) return next();
      context.header('Cache-Control', 'no-store');
      return answer(context);
    });
  add('/healthz', (context) => context.text('ok'));
  add('/readyz', (context) => {
    const { ready, ...parts } = readinessOf(state);
    return context.json({ ready, ...parts }, ready ? 200 : 503);
  });
  add('/metrics', async (context) =>
    context.body(await report.read(), 200, { 'Content-Type': report.contentType }),
  );
}

const READING = ['GET', 'HEAD'];

/** Whether the bot can do its work, and each part of it. */
interface Readiness {
  readonly ready: boolean;
  readonly library: 'loaded' | 'not loaded';
  /** Whether changed files of the library are being loaded, or cannot be, for so many reasons. */
  readonly reload: 'none' | 'loading' | 'failed';
  readonly problems?: number;
  /** Files of the library that are left out because of errors, wholly or in part. */
  readonly leftOut?: number;
  /** Files with errors of which an earlier version is served. */
  readonly stale?: number;
  /** The database that has the library, and what is wrong with it; missing if none has. */
  readonly database?: DatabaseState['kind'];
  /** Of the library, in that database. */
  readonly version?: number;
  readonly why?: string;
  /** `not used` where Discord sends requests, or no token is set. */
  readonly gateway: Connection | 'not used';
  /** Each shard of this process, by its number. */
  readonly shards?: Readonly<Record<number, Connection>>;
}

type Connection = 'connected' | 'not connected';

function readinessOf({ library, gateway }: ProgramState): Readiness {
  const { isReady: isLoaded, reload, size, version, database } = library();
  const about = gateway?.();
  return {
    ready: isLoaded && database?.kind !== 'away' && about?.isConnected !== false,
    library: isLoaded ? 'loaded' : 'not loaded',
    reload: reload.kind,
    ...(reload.kind === 'failed' ? { problems: reload.problems } : {}),
    ...(size === undefined ? {} : { leftOut: size.leftOut, stale: size.stale }),
    ...(version === undefined ? {} : { version }),
    ...(database === undefined ? {} : { database: database.kind }),
    ...(database === undefined || database.kind === 'answers' ? {} : { why: database.problem }),
    ...(about === undefined ? { gateway: 'not used' } : connectionsOf(about)),
  };
}

function connectionsOf({ isConnected, shards }: GatewayState) {
  const say = (is: boolean): Connection => (is ? 'connected' : 'not connected');
  const each = shards.map((shard) => [shard.id, say(shard.isConnected)] as const);
  return { gateway: say(isConnected), shards: Object.fromEntries(each) };
}
