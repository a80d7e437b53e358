import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const piece = z.object({
  /** Which text display it stands in. */
  display: z.number(),
  /** The height of its middle in the page. */
  middle: z.number(),
  lineHeight: z.number(),
  isSmall: z.boolean(),
});

const seen = z.object({ height: z.number(), text: z.string(), pieces: z.array(piece) });

/** What a drawn message takes up, in CSS pixels. */
export type SeenMessage = z.infer<typeof seen>;
/** A part of a text that stands in one line and looks the same. */
export type Piece = z.infer<typeof piece>;

const script = readFileSync(new URL('./read-message.mjs', import.meta.url), 'utf8');

/** @param page that shows a message of `drawMessagePage` */
export async function measureMessage(page: Page): Promise<SeenMessage> {
  return seen.parse(await page.evaluate(script));
}
