import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Another one, if its path is given. */
const program = process.env['CHROMIUM'] || '/usr/bin/chromium';
const packages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji', 'fonts-liberation'];

/** Debian's Chromium, without its talk to servers. Installed first where it is missing. */
export async function startChromium(): Promise<Browser> {
  installChromium();
  return chromium.launch({
    executablePath: program,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * Installs it if it is missing.
 * @throws Error that says what to do, where it cannot be installed
 */
export function installChromium(): void {
  if (existsSync(program)) return;
  const command = `apt-get update && apt-get install -y ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `${program} is missing. On Debian, as root: ${command}. Elsewhere set CHROMIUM to the path of one.`,
    );
  }
  console.error(`${program} is missing: ${command}`);
  execFileSync('/bin/sh', ['-c', command], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
