import { expect } from 'vitest';
import type { ReadElement } from './read-page.ts';

/** The elements of pages. */
const ELEMENTS = new Set(
  `html head meta title link script body a header nav main footer article p h1 h2 h3 h4 h5 h6 form label
  input textarea button section ul ol li dl dt dd div figure figcaption blockquote pre table thead tbody
  tr th td details summary img b q small span code mark ins del`.split(/\s+/),
);
const ATTRIBUTES = new Set(
  `action alt aria-describedby aria-hidden aria-label autocomplete charset cite class colspan content
  defer enterkeyhint for href id lang loading maxlength method name open property rel required role rows
  scope src tabindex type value`.split(/\s+/),
);
const ADDRESSES = ['href', 'src', 'cite', 'action'];
const OWN_ADDRESS = /^(?:\/(?!\/)|#)[^\s"<>\\]*$/;

/**
 * Nothing on a page is anything but our own markup, and every address is on the same site, but for
 * the originals of articles and what the page itself is called.
 */
export function expectSafe(page: ReadElement): void {
  expect(page.all().flatMap(findFaults)).toEqual([]);
}

function findFaults({ name, attributes, text }: ReadElement): string[] {
  const isWhole = /\b(?:external|canonical)\b/.test(attributes['rel'] ?? '');
  const faults = Object.entries(attributes).filter(([attribute, value]) => {
    if (!ATTRIBUTES.has(attribute)) return true;
    if (ADDRESSES.includes(attribute)) {
      return isWhole ? !/^https?:\/\//.test(value) : !OWN_ADDRESS.test(value);
    }
    return attribute === 'class' && !/^[a-z\d -]*$/.test(value);
  });
  return [
    ...(ELEMENTS.has(name) ? [] : [name]),
    ...(name === 'script' && text !== '' ? ['a script with words'] : []),
    ...faults.map(([attribute, value]) => `${name} ${attribute}=${value}`),
  ];
}

/** A text as a browser gives it back after it stood on a page. */
export function asRead(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '');
}
