import type { Config } from '../config.ts';
import { formatProblem, isError, sortProblems } from '../files/problem.ts';
import { openDatabase } from '../transport/database/connect.ts';
import { explainDatabase, isBroken } from '../transport/database/explain-database.ts';
import { loadDatabase } from '../transport/database/load/load-database.ts';
import { withLoader } from '../transport/database/load/with-loader.ts';
import { readLibraryFiles } from '../transport/library/load-library.ts';
import { createLog } from '../transport/log.ts';
import { refuse } from './refuse.ts';

/**
 * Loads the knowledge folder into the database, prints every error and what was done.
 * @returns the exit code: 1 if there was an error, though the rest may be served
 */
export async function loadIntoDatabase(config: Config): Promise<number> {
  const { databaseUrl, knowledgeDir, maxFileMb, strict } = config;
  if (databaseUrl === undefined) {
    return refuse(['DATABASE_URL is not set: there is no database to load. See .env.example.']);
  }
  const { files, problems } = await readLibraryFiles(knowledgeDir, maxFileMb);
  if (files === undefined) return refuse(problems.map(formatProblem));
  const log = createLog(config);
  const database = openDatabase(databaseUrl, { log });
  try {
    const loaded = await withLoader(database, (client) =>
      loadDatabase(client, files, knowledgeDir, { strict }),
    );
    const errors = sortProblems(loaded.problems.filter(isError));
    for (const problem of errors) console.log(formatProblem(problem));
    console.log(sayLoaded(loaded));
    return errors.length === 0 ? 0 : 1;
  } catch (err) {
    log.debug({ err }, 'the database was not loaded');
    return refuse([`${explainDatabase(err)}${isBroken(err) ? GOES_ON : ''}`]);
  } finally {
    await database.close();
  }
}

const GOES_ON =
  ' What was served before is served on; run db:load again, and it goes on where it was.';

function sayLoaded({
  outcome,
  version,
  articles,
}: Awaited<ReturnType<typeof loadDatabase>>): string {
  const { written, kept, removed } = articles;
  switch (outcome) {
    case 'published':
      return `version ${version} is served: ${written} articles written, ${kept} kept, ${removed} removed`;
    case 'unchanged':
      return `nothing has changed: version ${version} is served, with ${kept} articles`;
    case 'refused':
      return version === undefined
        ? 'nothing is served because of the errors above'
        : `version ${version} is served on, because of the errors above`;
  }
}
