import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { installTwin } from './e2e/install-twin.ts';
import { installChromium } from './gallery/chromium.ts';
import { installPostgres, startPostgres } from './support/postgres-server.ts';

/** Makes ready what the tests need besides their source, once. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  installTwin();
  prepareChromium();
  // Tests that run the program as a user does run today's source.
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  return providePostgres(project);
}

/** Here, because two tests that find it missing must not install it at once. */
function prepareChromium(): void {
  try {
    installChromium();
  } catch (error) {
    // The tests that need it fail by themselves, and the others run.
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  }
}

/** One server for all tests, each with databases of its own. @returns what ends it */
async function providePostgres(project: TestProject): Promise<() => Promise<void>> {
  try {
    installPostgres();
    const server = await startPostgres(['max_connections=200']);
    project.provide('postgres', { url: server.url('*') });
    return () => server.remove();
  } catch (error) {
    const missing = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Tests with a database are skipped: ${missing}\n`);
    project.provide('postgres', { missing });
    return async () => {};
  }
}
