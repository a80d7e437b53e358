import { expect, test } from 'vitest';
import { drawPair } from './draw-pair.ts';
import type { GalleryReply } from './gallery.ts';

const reply = (pictures: GalleryReply['pictures'], height: number): GalleryReply => ({
  name: 'ask',
  isShipped: true,
  measures: { height },
  pictures,
});
const before = reply({ dark: 'old.png' }, 1868);
const after = reply({ dark: 'dark.png', light: 'light.png' }, 900);

function columns(...[old, now]: (GalleryReply | undefined)[]): string[] {
  const html = drawPair({ name: 'ask', before: old, after: now }, 390, (path) => `at/${path}`);
  return html.split('<figure>').slice(1).map(readable);
}

function readable(figure: string): string {
  const caption = /<figcaption>(.*?)<\/figcaption>/.exec(figure)?.[1] ?? '';
  const source = /src="(.*?)"/.exec(figure)?.[1];
  return source === undefined ? caption : `${caption} ${source}`;
}

test('both sides stand beside each other with their heights, and what other themes there are', () => {
  expect(columns(before, after)).toEqual([
    'before, dark: 1,868 px at/old.png',
    'after, dark: 900 px at/dark.png',
    'after, light: 900 px at/light.png',
  ]);
});

test('a new reply has no before, and one that is gone no after', () => {
  expect(columns(undefined, after)).toEqual([
    'before: none',
    'after, dark: 900 px at/dark.png',
    'after, light: 900 px at/light.png',
  ]);
  expect(columns(before, undefined)).toEqual(['before, dark: 1,868 px at/old.png', 'after: none']);
});
