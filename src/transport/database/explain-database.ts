import { Unavailable } from '../../pending/unavailable.ts';
import { UnfitDatabase } from './schema.ts';

/** Tells an operator, in one sentence, why a database cannot be used and what to do. */
export function explainDatabase(error: unknown): string {
  if (error instanceof UnfitDatabase) return error.message;
  if (error instanceof Unavailable) return explainDatabase(error.cause);
  const code = codeOf(error);
  const said = error instanceof Error ? error.message : String(error);
  const known = REASONS[code] ?? REASONS[code.slice(0, 2)] ?? reasonOf(said);
  return known ?? `The database cannot be used: ${said}.`;
}

/** Whether a connection broke, which says nothing about the next one. */
export function isBroken(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== '') return BREAKS.has(code);
  return error instanceof Error && BROKEN.test(error.message);
}

/** Whether it took too long to get a connection, from the database or from others who have them. */
export function isWaitForConnection(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect';
}

/** Whether a server takes no connection of this user. */
export function isRefusal(error: unknown): boolean {
  return /^(?:28|53300|3D000)/.test(codeOf(error));
}

/** Whether the next attempt will tell more: a server goes or comes, or a connection broke. */
export function isPassing(error: unknown): boolean {
  return codeOf(error) === '57P03' || isBroken(error);
}

/** Whether both explanations may be of one and the same outage, of a server that is not there. */
export function isSameOutage(one: string, other: string): boolean {
  return one === other || (ABSENCES.has(one) && ABSENCES.has(other));
}

/** An attempt at several addresses fails with all their errors. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const AWAY =
  'The database cannot be reached: start it, or correct the host and port in DATABASE_URL.';
const BROKE =
  'The connection to the database broke, as when it is shut down, restarted or killed: start it again.';
const STARTING = 'The database is starting up or shutting down: it is asked again in a moment.';
const SLOW =
  'The database does not answer in time: look for what holds it up (its load and disk, locks in pg_stat_activity, the network).';
const RIGHTS =
  'The database does not let this user do that: as its owner, grant the user the right to create a schema in this database, or on the schema yinzheng and its tables, or use the user that owns them.';
const GONE =
  'The library is no longer in the database, or not in the form that this program knows: run npm run db:load.';

/** A server that is not there is heard of in these ways, in whatever order. */
const ABSENCES: ReadonlySet<string> = new Set([AWAY, BROKE, STARTING]);

/** What the client says by itself, without a code. */
const [BROKEN, LATE] = [/^Connection terminated/, /timeout|timed out/i];

function reasonOf(said: string): string | undefined {
  // A connection that is given up for being late is terminated, too.
  if (LATE.test(said)) return SLOW;
  return BROKEN.test(said) ? BROKE : undefined;
}

/** A server that ends sessions, or an idle one, says so. */
const BREAKS: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', '57P01', '57P02', '57P05']);

/** By the code of Node.js or PostgreSQL, or by the class that its first two letters name. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: AWAY,
  ENOENT: AWAY,
  ENOTFOUND: AWAY,
  EAI_AGAIN: AWAY,
  EHOSTUNREACH: AWAY,
  ENETUNREACH: AWAY,
  ETIMEDOUT: SLOW,
  ECONNRESET: BROKE,
  EPIPE: BROKE,
  '08': BROKE,
  '28': 'The database refuses the user or the password in DATABASE_URL: correct them, or let the user in.',
  '3D000': 'The database that DATABASE_URL names does not exist: create it, or correct the name.',
  '3F000': GONE,
  '42P01': GONE,
  '42703': GONE,
  '42501': RIGHTS,
  '25006':
    'The database is read-only, perhaps a standby: db:load needs the primary one. Answering works on either.',
  '53100':
    'The disk of the database is full: make room; what was served before is served on. db:load goes on where it was.',
  '53300':
    'The database takes no more connections: raise its max_connections, or end other programs’ connections.',
  '53': 'The database is short of memory or disk: make room.',
  '55P03': SLOW,
  '57014': SLOW,
  '57P01': BROKE,
  '57P02': BROKE,
  '57P03': STARTING,
  '57P05': BROKE,
  '58': 'The database cannot read or write its files: look into its log and at its disk.',
  XX001:
    'The database says that its data is damaged: restore it, or make it anew and run npm run db:load.',
  XX002:
    'The database says that its data is damaged: restore it, or make it anew and run npm run db:load.',
};
