import { openFont } from './font.ts';

/** A line of words in ECharts' SVG. */
const TEXT = /<text (?<attributes>[^>]*)>(?<words>[^<]*)<\/text>/gu;
const SIZE = /font-size:(?<value>[\d.]+)px/u;
const X = /(?:^|\s)x="(?<value>-?[\d.]+)"/u;
const Y = /(?:^|\s)y="(?<value>-?[\d.]+)"/u;
const ENTITY = /&(?<name>#39|\w+);/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
/** The middle of Chinese characters above the line that they stand on, for a size of 1. */
const MIDDLE = 0.38;

/**
 * Draws the words of an SVG as outlines. resvg reads the whole font again for each piece of text,
 * some 40 ms each; and outlines are exactly as wide as they were measured.
 */
export function outlineLabels(svg: string): string {
  const outlined = svg.replace(TEXT, (...found) => outline(found.at(-1)));
  if (outlined.includes('<text')) throw new Error('words of a picture were not read');
  return outlined;
}

function outline({ attributes = '', words: escaped = '' }: Record<string, string>): string {
  const words = escaped.replace(ENTITY, (all, name: string) => ENTITIES[name] ?? all);
  const size = numberIn(SIZE, attributes);
  const font = openFont(attributes.includes('font-weight:bold') ? 'bold' : 'regular');
  const isMiddle = attributes.includes('text-anchor="middle"');
  const x = numberIn(X, attributes) - (isMiddle ? (font.widthOf(words) * size) / 2 : 0);
  const y = numberIn(Y, attributes) + MIDDLE * size;
  const [moved = ''] = /transform="[^"]*"/u.exec(attributes) ?? [];
  const [fill = ''] = /fill="[^"]*"/u.exec(attributes) ?? [];
  const scale = size / font.unit;
  const letters = font.outlineOf(words).map(({ path, at }) => {
    return path === '' ? '' : `<path transform="translate(${at})" d="${path}"/>`;
  });
  const place = `translate(${x} ${y}) scale(${scale} ${-scale})`;
  return `<g ${moved} ${fill}><g transform="${place}">${letters.join('')}</g></g>`;
}

function numberIn(pattern: RegExp, attributes: string): number {
  return Number(pattern.exec(attributes)?.groups?.['value'] ?? 0);
}
