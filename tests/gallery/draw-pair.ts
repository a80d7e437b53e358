import { THEMES, type Theme } from '../../src/surfaces/web/discord/themes.ts';
import { type Html, html } from '../../src/surfaces/web/html.ts';
import type { GalleryReply } from './gallery.ts';
import type { Pair } from './pairs.ts';
import { sayMeasure } from './say-measure.ts';

/** Reads a picture as an address that a page may show. */
export type AddressOf = (path: string) => string;

interface Side {
  readonly label: 'before' | 'after';
  readonly theme: Theme;
  readonly reply: GalleryReply | undefined;
}

/**
 * A page with the pictures of a reply before and after, side by side, each with its height. A theme
 * that one side has no pictures of shows what the other side has.
 */
export function drawPair(pair: Pair, width: number, addressOf: AddressOf): string {
  const sides = sidesOf(pair);
  return `<!doctype html>
<meta charset="utf-8">
<style>${style(width, sides.length)}</style>
${html`<main>
<h1>${pair.name}</h1>
<div class="sides">${sides.map((side) => drawSide(side, addressOf))}</div>
</main>`}`;
}

function sidesOf({ before, after }: Pair): Side[] {
  return THEMES.flatMap((theme) => {
    const sides: Side[] = [
      { label: 'before', theme, reply: before },
      { label: 'after', theme, reply: after },
    ];
    const hasPicture = ({ reply }: Side) => reply?.pictures[theme] !== undefined;
    // What is new or gone is said once.
    return theme === THEMES[0] ? sides : sides.filter(hasPicture);
  });
}

function drawSide({ label, theme, reply }: Side, addressOf: AddressOf): Html {
  const path = reply?.pictures[theme];
  if (reply === undefined || path === undefined) {
    return html`<figure><figcaption>${label}: none</figcaption></figure>`;
  }
  const height = sayMeasure('height', reply.measures.height);
  const caption = html`<figcaption>${label}, ${theme}: ${height}</figcaption>`;
  return html`<figure>${caption}<img src="${addressOf(path)}" alt=""></figure>`;
}

function style(width: number, columns: number): string {
  return `
* { box-sizing: border-box; }
body { margin: 0; width: max-content; background: #8a8d93; color: #fff;
  font: 15px/1.4 'Liberation Sans', 'Noto Sans CJK SC', sans-serif; }
main { padding: 16px; }
h1 { font-size: 18px; margin: 0 0 8px; }
.sides { display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 16px;
  align-items: start; }
figure { margin: 0; }
img { display: block; width: ${width}px; margin-top: 6px; border-radius: 6px; }
`;
}
