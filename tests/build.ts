import { execFileSync } from 'node:child_process';
import { installTwin } from './e2e/install-twin.ts';

/** Makes ready what the tests need besides their source, once. */
export function setup(): void {
  installTwin();
  // Tests that run the program as a user does run today's source.
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
