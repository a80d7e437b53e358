/** What becomes of a list: nothing of it, or some of it. */
export type Change = (whole: unknown) => unknown;

const NEVER = '(?!)';
/** What a list, a form or a class of doubt is made of; whatever else it has says why, or shows it. */
const LISTED = ['words', 'harmless', 'form'];

/**
 * Nothing of a list, in the shape that its readers expect: no word, no alternative, an expression that never
 * matches.
 */
export const nothing: Change = (whole) => {
  if (Array.isArray(whole)) return [];
  if (whole instanceof RegExp) return new RegExp(NEVER, whole.flags);
  if (!isRecord(whole)) throw new TypeError(`no list: ${typeof whole}`);
  const own = LISTED.filter((name) => name in whole);
  if (own.length === 0) return map(whole, nothing);
  return { ...whole, ...Object.fromEntries(own.map((name) => [name, nothing(whole[name])])) };
};

/** Only some of the words of a list. */
export function onlyWords(
  isKept: (word: string, at: number, all: readonly string[]) => boolean,
): Change {
  return (whole) => {
    if (isRecord(whole) && isWords(whole['words'])) {
      return { ...whole, words: whole['words'].filter(isKept) };
    }
    throw new TypeError('no list of words');
  };
}

/** One entry of a record as nothing, the others whole. */
export function withoutEntry(name: string): Change {
  return (whole) => {
    if (!isRecord(whole) || !(name in whole)) throw new TypeError(`no entry ${name}`);
    return { ...whole, [name]: nothing(whole[name]) };
  };
}

/** Some entries of a list of records left out. */
export function withoutItems(
  isOut: (item: Readonly<Record<string, unknown>>, at: number) => boolean,
): Change {
  return (whole) => {
    if (!Array.isArray(whole)) throw new TypeError('no list of records');
    return whole.filter((item: unknown, at) => !(isRecord(item) && isOut(item, at)));
  };
}

/** How many words, or alternatives of an expression, there are. */
export function sizeOf(list: unknown): number {
  if (typeof list === 'string') return wordsOf(list).length;
  if (list instanceof RegExp) return list.source === NEVER ? 0 : list.source.split('|').length;
  if (isWords(list)) return list.length;
  if (Array.isArray(list))
    return list.reduce((sum: number, item: unknown) => sum + sizeOf(item), 0);
  if (isRecord(list)) return sizeOfRecord(list);
  return 0;
}

/** Of a list its words count, not its examples; of other records everything but their names. */
function sizeOfRecord(record: Readonly<Record<string, unknown>>): number {
  const own = LISTED.filter((name) => name in record).map((name) => record[name]);
  const all = own.length > 0 ? own : Object.values(record);
  return all.reduce((sum: number, each) => sum + sizeOf(each), 0);
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}

function isWords(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((item) => typeof item === 'string');
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function map(record: Readonly<Record<string, unknown>>, change: Change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
