import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { MessageBody } from '../../src/surfaces/web/discord/draw-message.ts';
import type { Attachment, View } from '../../src/surfaces/web/discord/view.ts';
import { measureMessage } from './measure-message.ts';
import { type Measures, measuresOf } from './measures.ts';
import { drawMessagePage, ENGLISH } from './message-page.ts';
import { fileOf, type Shot } from './shots.ts';

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

const LOOK = {
  botName: '引证',
  now: new Date('2026-01-05T02:24:00Z'),
  locale: 'en-US',
  users: new Map(),
  words: ENGLISH,
  isLive: false,
} as const;

/** Writes a picture of each item, named by `fileOf`; returns what each item takes up in it. */
export async function takePictures(
  browser: Browser,
  items: readonly PictureItem[],
  folder: string,
  shot: Shot,
): Promise<Measures[]> {
  const { width, dotsPerPixel } = shot;
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    deviceScaleFactor: dotsPerPixel,
    offline: true,
  });
  const page = await context.newPage();
  const measures: Measures[] = [];
  for (const { name, body, files = [] } of items) {
    const view: View = { ...LOOK, files: attach(files) };
    await page.setContent(drawMessagePage(body, view, shot));
    await page.locator('.dc-message').screenshot({ path: join(folder, fileOf(name, shot)) });
    measures.push(measuresOf(body, await measureMessage(page)));
  }
  await context.close();
  return measures;
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
