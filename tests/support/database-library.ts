import { onTestFinished } from 'vitest';
import type { SourceFile } from '../../src/files/source-file.ts';
import type { Library } from '../../src/library/library.ts';
import { type Database, openDatabase } from '../../src/transport/database/connect.ts';
import {
  type Loaded,
  type LoadOptions,
  loadDatabase,
} from '../../src/transport/database/load/load-database.ts';
import { withLoader } from '../../src/transport/database/load/with-loader.ts';
import { openLibrary } from '../../src/transport/database/open-library.ts';
import { withKinds } from './knowledge.ts';

const SILENT = { debug() {} };

/** Connections to a database that end with the test. */
export function connect(url: string): Database {
  const database = openDatabase(url, { log: SILENT });
  onTestFinished(() => database.close());
  return database;
}

/** Loads files into a database, as `npm run db:load` does. */
export function load(
  database: Database,
  files: readonly SourceFile[],
  options?: LoadOptions,
): Promise<Loaded> {
  return withLoader(database, (client) =>
    loadDatabase(client, withKinds(files), 'knowledge', options),
  );
}

/** Loads files into a database and opens the library. */
export async function loadAndOpen(
  database: Database,
  files: readonly SourceFile[],
): Promise<Library> {
  await load(database, files);
  return (await openLibrary(database)).library;
}
