/** What becomes of a list: nothing of it, or some of it. */
export type Change = (whole: unknown) => unknown;

const NEVER = '(?!)';

/**
 * Nothing of a list, in the shape that its readers expect: no word, no alternative, an expression that never
 * matches.
 */
export const nothing: Change = (whole) => {
  if (typeof whole === 'string') return '';
  if (Array.isArray(whole)) return [];
  if (whole instanceof RegExp) return new RegExp(NEVER, whole.flags);
  if (isRecord(whole)) return map(whole, nothing);
  throw new TypeError(`no list: ${typeof whole}`);
};

/** Only some of the words of a list. */
export function onlyWords(
  isKept: (word: string, at: number, all: readonly string[]) => boolean,
): Change {
  return (whole) => {
    if (typeof whole === 'string') return wordsOf(whole).filter(isKept).join(' ');
    if (isWords(whole)) return whole.filter(isKept);
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

/** A class of doubt without its words. */
export const wordless: Change = (whole) => {
  if (!isRecord(whole)) throw new TypeError('no class of doubt');
  return { ...whole, words: [], harmless: [] };
};

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

/** Of a class of doubt its words count, not its examples; of other records all but their names. */
function sizeOfRecord(record: Readonly<Record<string, unknown>>): number {
  const own = 'harmless' in record ? [record['words'], record['harmless']] : Object.values(record);
  return own.reduce((sum: number, each) => sum + sizeOf(each), 0);
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean);
}

function isWords(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function map(record: Readonly<Record<string, unknown>>, change: Change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
