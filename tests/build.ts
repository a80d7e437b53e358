import { execFileSync } from 'node:child_process';
import { installTwin } from './e2e/install-twin.ts';
import { installChromium } from './gallery/chromium.ts';

/** Makes ready what the tests need besides their source, once. */
export function setup(): void {
  installTwin();
  prepareChromium();
  // Tests that run the program as a user does run today's source.
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
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
