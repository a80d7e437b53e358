import { COMMANDS } from '../../src/commands/registry.ts';
import type { Library } from '../../src/library/library.ts';
import { makePage } from '../../src/pages/make-page.ts';
import type { Page, PageTarget } from '../../src/pages/page.ts';
import type { Locale } from '../../src/surfaces/texts/locales.ts';
import { type ReadElement, readPage } from './read-page.ts';

/** Makes a page of a library, published at an address. */
export function pageOf(target: PageTarget, library: Library, locale: Locale = 'zh-CN'): Page {
  const context = { library, loadedAt: new Date(0), version: '1.2.3', commands: COMMANDS };
  return makePage({ target, locale }, { ...context, publicUrl: 'https://yin.example' });
}

/** The same as a browser reads it. */
export function readPageOf(target: PageTarget, library: Library, locale?: Locale): ReadElement {
  return readPage(pageOf(target, library, locale).html);
}

/** The target of an address of the website. */
function targetOf({ pathname, searchParams }: URL): PageTarget | undefined {
  const [, room = '', id = '', ...others] = pathname.split('/').map(decodeURIComponent);
  if (others.length > 0) return undefined;
  switch (room) {
    case '':
      return { page: 'library', number: Number(searchParams.get('page') ?? 1) };
    case 'a':
      return { page: 'article', article: id, passage: searchParams.get('p') ?? undefined };
    case 'e':
      return { page: 'entity', entity: id };
    default:
      return undefined;
  }
}

/** Files and forms that are no pages of the library. */
const OTHERS =
  /^\/(?:assets\/(?:style\.css|icon\.svg|article\.js)|search|check|pictures\/[a-z]+\/[a-z0-9,-]*\.png)$/;

/**
 * The links of a page that lead nowhere: to a page that there is not, or a fragment that it has not.
 * @param at the page's own address
 */
export function brokenLinks(page: ReadElement, at: string, library: Library): string[] {
  const known = new Map<string, ReadElement>();
  const addresses = page
    .all()
    .flatMap((each) => ['href', 'src', 'action'].flatMap((name) => each.attributes[name] ?? []));
  return [...new Set(addresses)].filter((address) => {
    const url = new URL(address, `https://yin.example${at}`);
    if (url.host !== 'yin.example') return !/^https?:$/.test(url.protocol);
    if (OTHERS.test(url.pathname)) return false;
    const target = targetOf(url);
    if (target === undefined || pageOf(target, library).status !== 200) return true;
    const key = `${url.pathname}${url.search}`;
    const other = address.startsWith('#') ? page : (known.get(key) ?? readPageOf(target, library));
    known.set(key, other);
    return url.hash !== '' && other.byId(url.hash.slice(1)) === undefined;
  });
}
