import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { startChromium } from './chromium.ts';
import { type GalleryReply, readGallery, writeMeasures } from './gallery.ts';
import { pairUp } from './pairs.ts';
import { replies } from './replies.ts';
import { type Sheet, sheetAsHtml, sheetAsMarkdown } from './sheet.ts';
import { sheetOf, sheetOfPairs } from './sheets.ts';
import { MEASURED, type Shot } from './shots.ts';
import { takePairs } from './take-pairs.ts';
import { takePictures } from './take-pictures.ts';

/** A gallery, and the page that shows it. */
export interface MadeGallery {
  readonly replies: readonly GalleryReply[];
  readonly sheet: Sheet;
}

/**
 * Fills a folder with pictures of all replies, their measures, and pages that show both.
 * @param shots besides the one that is measured
 * @param before a folder with an earlier gallery, to stand beside this one
 */
export async function makeGallery(
  folder: string,
  shots: readonly Shot[],
  before?: string,
): Promise<MadeGallery> {
  if (before !== undefined && resolve(before) === resolve(folder)) {
    throw new Error(`the pictures in ${before} would be written over`);
  }
  // Read first: a folder that is missing should not cost the time of all pictures.
  const earlier = before === undefined ? undefined : readGallery(before);
  mkdirSync(folder, { recursive: true });
  const browser = await startChromium();
  try {
    await takeAll(browser, folder, shots);
    const present = readGallery(folder);
    const sheet =
      earlier === undefined ? sheetOf(present) : await compare(browser, earlier, present, folder);
    writeFileSync(join(folder, 'README.md'), sheetAsMarkdown(sheet));
    writeFileSync(join(folder, 'index.html'), sheetAsHtml(sheet));
    return { replies: present, sheet };
  } finally {
    await browser.close();
  }
}

async function takeAll(browser: Browser, folder: string, shots: readonly Shot[]): Promise<void> {
  const items = await replies();
  const measures = await takePictures(browser, items, folder, MEASURED);
  writeMeasures(
    folder,
    items.flatMap(({ name, isShipped }, n) => {
      const found = measures[n];
      return found === undefined ? [] : { name, isShipped, measures: found };
    }),
  );
  for (const shot of shots) await takePictures(browser, items, folder, shot);
}

async function compare(
  browser: Browser,
  before: readonly GalleryReply[],
  after: readonly GalleryReply[],
  folder: string,
): Promise<Sheet> {
  const pairs = pairUp(before, after);
  await takePairs(browser, pairs, folder);
  return sheetOfPairs(pairs);
}
