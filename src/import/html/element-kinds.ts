import { attribute, type HtmlElement } from './parse-html.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin a new line. */
const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
/** Elements whose content is no text: programs, other media, controls, readings of characters. */
const SKIPPED = set(
  'audio base button canvas datalist embed frame frameset head iframe input link map meta meter noframes noscript object option optgroup progress rp rt script select style svg template textarea title video',
);
/** What was deleted is no longer said. */
const STRUCK = set('del s strike');

export function beginsLine(element: HtmlElement): boolean {
  return (
    BLOCKS.has(element.tagName) || /display\s?:\s?(?:block|flex|grid)/iu.test(styleOf(element))
  );
}

export function isNoText(element: HtmlElement): boolean {
  const isStruck = STRUCK.has(element.tagName) || /line-through/iu.test(styleOf(element));
  return isStruck || SKIPPED.has(element.tagName);
}

/** Hidden from readers, at least until a script shows it. */
export function isHidden(element: HtmlElement): boolean {
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /(?:display\s?:\s?none|visibility\s?:\s?hidden)/iu.test(styleOf(element))
  );
}

/** Whether an element makes its text bold, or not bold, or leaves it. */
export function boldness(element: HtmlElement): boolean | undefined {
  const weight = /font-weight\s?:\s?(\w+)/iu.exec(styleOf(element))?.[1]?.toLowerCase();
  if (weight === 'bold' || weight === 'bolder' || /^[6-9]00$/u.test(weight ?? '')) return true;
  if (weight === 'normal' || weight === 'lighter' || /^[1-4]00$/u.test(weight ?? '')) return false;
  return element.tagName === 'b' || element.tagName === 'strong' ? true : undefined;
}

export function isItalic(element: HtmlElement): boolean {
  return element.tagName === 'em' || element.tagName === 'i';
}

export function isCentered(element: HtmlElement): boolean {
  return (
    element.tagName === 'center' ||
    attribute(element, 'align').toLowerCase() === 'center' ||
    /text-align\s?:\s?center/iu.test(styleOf(element))
  );
}

function styleOf(element: HtmlElement): string {
  return attribute(element, 'style');
}
