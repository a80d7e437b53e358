import { UnfitDatabase } from './schema.ts';

/** Tells an operator, in one sentence, why a database cannot be used and what to do. */
export function explainDatabase(error: unknown): string {
  if (error instanceof UnfitDatabase) return error.message;
  const code = codeOf(error);
  const known = REASONS[code] ?? REASONS[code.slice(0, 2)];
  const said = error instanceof Error ? error.message : String(error);
  return known ?? `The database cannot be used: ${said}.`;
}

/** An attempt at several addresses fails with all their errors. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const AWAY =
  'The database cannot be reached: start it, or correct the host and port in DATABASE_URL.';
const RIGHTS =
  'The database does not let this user do that: as its owner, grant it the right to create a schema in this database, or use the user that owns the schema yinzheng.';

/** By the code of Node.js or PostgreSQL, or by the class that its first two letters name. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: AWAY,
  ENOENT: AWAY,
  ENOTFOUND: AWAY,
  EAI_AGAIN: AWAY,
  ETIMEDOUT: AWAY,
  EHOSTUNREACH: AWAY,
  '28': 'The database refuses the user or the password in DATABASE_URL.',
  '3D000': 'The database that DATABASE_URL names does not exist: create it, or correct the name.',
  '42501': RIGHTS,
  '25006':
    'The database is read-only, perhaps a standby: db:load needs the primary one. Answering works on either.',
  '53100': 'The disk of the database is full: make room; what was served before is served on.',
  '53': 'The database has no room for another connection or for its data: make room.',
  '57P01': 'The database was shut down meanwhile: run it again once it is back.',
  '57P02': 'The database was shut down meanwhile: run it again once it is back.',
  '57P03': 'The database is starting up: try again in a moment.',
};
