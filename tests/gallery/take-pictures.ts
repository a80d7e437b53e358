import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startChromium } from './chromium.ts';
import type { Attachment } from './draw-media.ts';
import { drawMessage, type MessageBody } from './draw-message.ts';

export interface PictureItem {
  /** Becomes part of the file name. */
  readonly name: string;
  readonly body: MessageBody;
  readonly files?: readonly PictureFile[] | undefined;
}

interface PictureFile {
  readonly name: string;
  readonly data: Uint8Array | string;
}

const botName = '引证';
const time = new Date('2026-01-05T02:24:00Z');

/** A phone's screen has two or three dots a pixel: one would blur small Chinese signs. */
const windows = [
  { device: 'phone', width: 390, dotsPerPixel: 2 },
  { device: 'desktop', width: 820, dotsPerPixel: 1 },
] as const;

/** Writes `<name>.phone.png` and `<name>.desktop.png` for each item; returns their paths. */
export async function takePictures(
  items: readonly PictureItem[],
  outDir: string,
): Promise<string[]> {
  await mkdir(outDir, { recursive: true });
  const browser = await startChromium();
  try {
    const paths: string[] = [];
    for (const window of windows) {
      paths.push(...(await takeAtWidth(browser, items, outDir, window)));
    }
    return paths;
  } finally {
    await browser.close();
  }
}

async function takeAtWidth(
  browser: Browser,
  items: readonly PictureItem[],
  outDir: string,
  { device, width, dotsPerPixel }: (typeof windows)[number],
): Promise<string[]> {
  const paths: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    deviceScaleFactor: dotsPerPixel,
    offline: true,
  });
  const page = await context.newPage();
  for (const { name, body, files = [] } of items) {
    const path = join(outDir, `${name}.${device}.png`);
    await page.setContent(drawMessage(body, { width, botName, time, files: attach(files) }));
    await page.locator('.message').screenshot({ path });
    paths.push(path);
  }
  await context.close();
  return paths;
}

function attach(files: readonly PictureFile[]): Map<string, Attachment> {
  return new Map(
    files.map(({ name, data }) => {
      const bytes = Buffer.from(data);
      const url = `data:${mediaType(name)};base64,${bytes.toString('base64')}`;
      return [name, { url, size: bytes.length }];
    }),
  );
}

function mediaType(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return ending === 'svg' ? 'image/svg+xml' : `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}
