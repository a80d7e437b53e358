import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { drawPair } from './draw-pair.ts';
import type { Pair } from './pairs.ts';
import { MEASURED } from './shots.ts';

const PAIRS = 'before-after';

/** Where the picture of a pair is, from the folder of the gallery. */
export function pathOfPair({ name }: Pair): string {
  return `${PAIRS}/${name}.png`;
}

/** Writes a picture of each pair, both sides beside each other. */
export async function takePairs(
  browser: Browser,
  pairs: readonly Pair[],
  folder: string,
): Promise<void> {
  mkdirSync(join(folder, PAIRS), { recursive: true });
  const page = await browser.newPage({ offline: true, viewport: { width: 1700, height: 900 } });
  for (const pair of pairs) {
    await page.setContent(drawPair(pair, MEASURED.width, addressOf));
    await page.locator('main').screenshot({ path: join(folder, pathOfPair(pair)) });
  }
  await page.close();
}

function addressOf(path: string): string {
  return `data:image/png;base64,${readFileSync(path).toString('base64')}`;
}
