import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGallery, writeMeasures } from './gallery.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gallery-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** As much of a picture as says how high it is. */
function picture(name: string, height: number): string {
  const bytes = Buffer.alloc(32);
  bytes.writeUInt32BE(height, 20);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const measures = { height: 868, smallPrint: 0.391, buttons: 5, menus: 0, characters: 498 };

test('a gallery is read as it was written, in its order', () => {
  const dark = picture('b.phone.dark.png', 1736);
  const light = picture('b.phone.light.png', 1736);
  picture('b.desktop.dark.png', 700);
  picture('gone.phone.dark.png', 700);
  const written = [
    { name: 'b', isShipped: true, measures },
    { name: 'a', isShipped: false, measures },
  ];
  writeMeasures(folder, written);
  expect(readGallery(folder)).toEqual([
    { ...written[0], pictures: { dark, light } },
    { ...written[1], pictures: {} },
  ]);
});

test('pictures alone tell heights; one without a theme is dark', () => {
  const dark = picture('ask.phone.png', 1736);
  const light = picture('help.phone.light.png', 500);
  expect(readGallery(folder)).toEqual([
    { name: 'ask', isShipped: false, measures: { height: 868 }, pictures: { dark } },
    { name: 'help', isShipped: false, measures: { height: 250 }, pictures: { light } },
  ]);
});

test('a folder that is missing is an error', () => {
  expect(() => readGallery(join(folder, 'none'))).toThrow('ENOENT');
});
