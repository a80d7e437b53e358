import { openFont } from '../../../src/transport/pictures/font.ts';

/** A line of words in a picture, and the box that it fills. */
export interface Label {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TEXT = /<text (?<attributes>[^>]*)>(?<words>[^<]*)<\/text>/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** Reads where the words of a drawing are, from its SVG and the widths of the font's letters. */
export function labelsOf(svg: string): Label[] {
  return Array.from(svg.matchAll(TEXT), ({ groups }) => {
    const { attributes = '', words: escaped = '' } = groups ?? {};
    const words = escaped.replace(/&(#39|\w+);/gu, (_, name: string) => ENTITIES[name] ?? '?');
    const size = Number(/font-size:(?<size>[\d.]+)px/u.exec(attributes)?.groups?.['size']);
    const isBold = /font-weight:bold/u.test(attributes);
    const width = openFont(isBold ? 'bold' : 'regular').widthOf(words) * size;
    const isMiddle = /text-anchor="middle"/u.test(attributes);
    const [x, y] = [numberOf(attributes, 'x'), numberOf(attributes, 'y')];
    const [left, right] = isMiddle ? [x - width / 2, x + width / 2] : [x, x + width];
    // Letters fill about this much of a line, from its middle.
    const half = size * 0.5;
    return { words, ...moved({ left, right, top: y - half, bottom: y + half }, attributes) };
  });
}

type Box = Omit<Label, 'words'>;

function moved(box: Box, attributes: string): Box {
  const { kind, numbers = '' } =
    /transform="(?<kind>translate|matrix)\((?<numbers>[^)]*)\)"/u.exec(attributes)?.groups ?? {};
  if (kind === undefined) return box;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = [
    ...(kind === 'translate' ? [1, 0, 0, 1] : []),
    ...numbers.split(/[\s,]+/u).map(Number),
  ];
  const corners = [box.left, box.right].flatMap((x) =>
    [box.top, box.bottom].map((y) => ({ x: a * x + c * y + e, y: b * x + d * y + f })),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function numberOf(attributes: string, name: string): number {
  return Number(
    new RegExp(` ${name}="(?<n>[-\\d.]+)"`, 'u').exec(` ${attributes}`)?.groups?.['n'] ?? 0,
  );
}

/** Pairs of labels that cover each other. */
export function overlapsIn(labels: readonly Label[]): string[] {
  const sorted = labels.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((one, n) =>
    sorted
      .slice(n + 1)
      .filter(
        (other) =>
          one.left < other.right - SLACK &&
          other.left < one.right - SLACK &&
          one.top < other.bottom - SLACK &&
          other.top < one.bottom - SLACK,
      )
      .map((other) => `${one.words} / ${other.words}`),
  );
}

/** Rounded to whole pixels, boxes may touch. */
const SLACK = 0.5;
