import { expect } from 'vitest';
import type { Read } from './read-html.ts';

/** The elements of pages with answers. */
const ELEMENTS = new Set(
  `html head meta title link script body a header nav main footer p h1 h2 h3 form label input textarea
  button section ul ol li dl dt dd div figure figcaption blockquote table thead tbody tr th td details
  summary b small span code mark ins del`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  `aria-describedby aria-label autocomplete charset cite class colspan content defer enterkeyhint for
  href id lang method action name open property rel role rows scope src tabindex type value`.split(
    /\s+/,
  ),
);
const ADDRESSES = ['href', 'src', 'cite', 'action'];

/** Nothing on a page is anything but our own markup, and every address is on the same site. */
export function expectSafe(page: Read): void {
  expect(page.all(() => true).flatMap(findFaults)).toEqual([]);
}

function findFaults({ name, attributes }: Read): string[] {
  const faults = Object.entries(attributes).filter(([attribute, value]) => {
    if (!ATTRIBUTES.has(attribute)) return true;
    if (ADDRESSES.includes(attribute) && !/^(?:\/(?!\/)|#)[^\s"<>\\]*$/.test(value)) return true;
    return attribute === 'class' && !/^[a-z -]*$/.test(value);
  });
  return [
    ...(ELEMENTS.has(name) ? [] : [name]),
    ...faults.map(([attribute, value]) => `${name} ${attribute}=${value}`),
  ];
}

/** A text as a browser gives it back after it stood on a page. */
export function asRead(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '');
}
