import { attribute, type Element, type ReadPage, wordsOf } from './read-page.ts';

/** All elements that pages are made of. */
const ELEMENTS = new Set(
  `html head meta title link script body a header nav main footer section article div p span h1 h2 h3
  h4 h5 h6 details summary ul ol li dl dt dd table thead tbody tr th td figure figcaption blockquote
  pre code q b small mark ins del form label input textarea button img`.split(/\s+/),
);
/** All attributes that they have. */
const ATTRIBUTES = new Set(
  `action alt aria-describedby aria-hidden aria-label autocomplete charset cite class colspan content
  defer enterkeyhint for href id lang loading maxlength method name open property rel required role
  rows scope src tabindex type value`.split(/\s+/),
);
const ADDRESSES = new Set(['href', 'src', 'action', 'cite']);

/**
 * What on a page is not the program's own markup: foreign elements and attributes, scripts and styles
 * that are not files, and addresses that are neither on this site nor on the web.
 */
export function foreignMarkup({ elements }: ReadPage): string[] {
  return elements.flatMap((element) => [
    ...(ELEMENTS.has(element.tagName) ? [] : [element.tagName]),
    ...(element.tagName === 'script' && !isOwnScript(element) ? ['a script'] : []),
    ...element.attrs
      .filter(({ name, value }) => !isOwnAttribute(element, name, value))
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  ]);
}

function isOwnScript(element: Element): boolean {
  return /^\/assets\/[a-z-]+\.js$/.test(attribute(element, 'src') ?? '') && wordsOf(element) === '';
}

function isOwnAttribute(element: Element, name: string, value: string): boolean {
  if (!ATTRIBUTES.has(name)) return false;
  if (name === 'class') return /^[a-z][a-z\d -]*$/.test(value);
  if (!ADDRESSES.has(name)) return true;
  // The site's own addresses are escaped whole.
  if (/^(?:\/(?!\/)|#)[\w!'()*,./?=&%#~-]*$/.test(value)) return true;
  const rel = (attribute(element, 'rel') ?? '').split(' ');
  if (element.tagName === 'link')
    return rel[0] === 'canonical' && value.startsWith('https://yin.example/');
  return element.tagName === 'a' && rel.includes('noreferrer') && isOnTheWeb(value);
}

function isOnTheWeb(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);
}
