import { describe, expect, it } from 'vitest';
import { TOKENS } from '../../../src/surfaces/web/style/tokens.ts';

/** The colours of both themes, by name; the dark one has all that the light one has. */
const [light = '', dark = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');
const coloursIn = (css: string) =>
  new Map(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex ?? '']),
  );
const THEMES = [
  ['light', coloursIn(light)],
  ['dark', coloursIn(dark)],
] as const;

/** The relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

it('both themes have the same colours', () => {
  const [one, other] = THEMES.map(([, colours]) => [...colours.keys()]);
  expect(other).toEqual(one);
  expect(one?.length).toBeGreaterThan(10);
});

describe.each(THEMES)('in the %s theme', (_, colours) => {
  const hex = (name: string) => colours.get(name) ?? '';

  it.each([
    ...['ink', 'quiet', 'proof'].flatMap((word) =>
      ['paper', 'raised', 'highlight'].map((ground) => [word, ground]),
    ),
    ['ink', 'quote-ground'],
    ['said', 'said-ground'],
    ['source', 'source-ground'],
    ['said', 'paper'],
    ['source', 'paper'],
  ])('words in %s can be read on %s', (word, ground) => {
    expect(contrast(hex(word ?? ''), hex(ground ?? ''))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['edge', 'highlight-edge', 'proof'])('lines in %s can be told from the page', (line) => {
    expect(contrast(hex(line), hex('paper'))).toBeGreaterThanOrEqual(3);
  });
});
