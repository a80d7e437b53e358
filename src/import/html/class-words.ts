import type { DropReason } from '../draft.ts';
import { attribute, type HtmlElement } from './parse-html.ts';

/**
 * Words in class names and ids that authors of pages use for what is not the article, whatever the
 * site. A word counts whole or as the beginning of one: `shareBox`, `share-bar` and `sharebar` all
 * begin with `share`. Short words count only whole, as `ad` begins `address` too.
 */
const WORDS: readonly {
  readonly why: DropReason;
  readonly whole: string;
  readonly beginnings: string;
}[] = [
  {
    why: 'comments',
    whole: 'reply replies respond responses',
    beginnings: 'comment disqus pinglun',
  },
  {
    why: 'related',
    whole: 'hot rank ranking read-next upnext teaser teasers trending recirc more tuijian',
    beginnings:
      'related recommend morenews mostread mostpopular readmore hotnews similar relevant popular',
  },
  {
    why: 'advertisement',
    whole: 'ad ads adv adbox adsense gg promo promos dfp sponsor sponsors sponsored',
    beginnings: 'advert sponsored promotion newsletter subscri signup qrcode paywall donat',
  },
  {
    why: 'navigation',
    whole:
      'nav menu side foot crumb crumbs tool tools share sharing social tags tag pager paging widget modal popup login top-bar topbar toplinks bottom-bar skip qr tips',
    beginnings:
      'navi navbar navigation breadcrumb sidebar sidenav footer footnav bdshare share social toolbar pagination cookie consent pagenav masthead toggle',
  },
  { why: 'disclaimer', whole: 'declare', beginnings: 'copyright disclaimer statement mianze' },
];

const WHOLE = new Map(
  WORDS.flatMap(({ why, whole }) => whole.split(' ').map((word) => [word, why] as const)),
);
const BEGINNINGS = WORDS.flatMap(({ why, beginnings }) =>
  beginnings.split(' ').map((word) => ({ word, why })),
);
/** Elements that HTML itself has for what is beside an article. */
const ELEMENTS: ReadonlyMap<string, DropReason> = new Map([
  ['nav', 'navigation'],
  ['footer', 'navigation'],
  ['aside', 'related'],
  ['menu', 'navigation'],
  ['dialog', 'navigation'],
]);
const ROLES: ReadonlyMap<string, DropReason> = new Map([
  ['navigation', 'navigation'],
  ['complementary', 'related'],
  ['banner', 'navigation'],
  ['contentinfo', 'disclaimer'],
  ['search', 'navigation'],
  ['dialog', 'navigation'],
]);

/** What an element is by its name, role or class, if that is not a part of an article. */
export function classReason(element: HtmlElement): DropReason | undefined {
  return (
    ELEMENTS.get(element.tagName) ??
    ROLES.get(attribute(element, 'role')) ??
    nameWords(element).reduce<DropReason | undefined>(
      (found, word) => found ?? reasonOf(word),
      undefined,
    )
  );
}

/** Whether an element is the end of a page, by its name or class. */
export function isFooter(element: HtmlElement): boolean {
  return (
    element.tagName === 'footer' || nameWords(element).some((word) => word.startsWith('footer'))
  );
}

function reasonOf(word: string): DropReason | undefined {
  return WHOLE.get(word) ?? BEGINNINGS.find((each) => word.startsWith(each.word))?.why;
}

/** Longer class attributes are of utility frameworks and say little. UTF-16 units. */
const NAMES_MAX = 300;

/** The words of an element's class and id, in lower case: `relatedNews_box` → related, news, box. */
export function nameWords(element: HtmlElement): string[] {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, NAMES_MAX);
  return names
    .replace(/(?<=[a-z\d])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter(Boolean);
}
