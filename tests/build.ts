import { execFileSync } from 'node:child_process';

/** Builds once, so that tests that run the program as a user does run today's source. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
