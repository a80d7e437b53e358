import { COMMAS, LIST_COMMA } from '../language/zh/marks.ts';
import { isPartialDate, type PartialDate } from '../text/dates.ts';
import { readDate } from '../text/read-date.ts';

/** The value of a field, or what is wrong with it and what to do. */
export type FieldReading<T> =
  | { readonly value: T }
  | { readonly what: string; readonly remedy: string };

/** The most tags or authors of an article. */
const LIST_MAX = 50;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu;
/** The time after a date: `2017-06-30 12:00:00`, `2017-06-30T12:00:00+08:00`. */
const TIME = /(?<=\d)[T ]+\d{1,2}:\d{2}.*$/su;
/** Between the words of a list on one line. */
const BETWEEN = new RegExp(`[${COMMAS}${LIST_COMMA}]`, 'u');
/** A link to another note of Obsidian, or a tag of it: the words inside are the name. */
const NAME_IN = /^(?:\[\[(?<linked>.*)\]\]|#(?<tagged>.+))$/su;

/** Words on one line; numbers and yes or no, which YAML reads as such, are words too. */
export function readLine(value: unknown): FieldReading<string> {
  const isWord = ['string', 'number', 'boolean'].includes(typeof value);
  const line = isWord ? String(value).replace(/\s+/gu, ' ').trim() : '';
  return line === ''
    ? { what: 'is empty or no text', remedy: 'write it as text on one line.' }
    : { value: line };
}

function lineIn(value: unknown): string {
  const reading = readLine(value);
  return 'what' in reading ? '' : reading.value;
}

/** A list of words, however deep Hexo nests it, or words between commas. */
export function readLines(value: unknown): FieldReading<readonly string[]> {
  const all: unknown[] = Array.isArray(value) ? value.flat(4) : lineIn(value).split(BETWEEN);
  const lines = all.flatMap((each) => {
    // Hugo's authors have a name, a link and more.
    const isNamed = typeof each === 'object' && each !== null && 'name' in each;
    const line = lineIn(isNamed ? each.name : each);
    const { linked, tagged } = NAME_IN.exec(line)?.groups ?? {};
    return line === '' ? [] : [linked ?? tagged ?? line];
  });
  return lines.length === 0
    ? { what: 'is empty or no list', remedy: 'write a list: [a, b].' }
    : { value: [...new Set(lines)].slice(0, LIST_MAX) };
}

/** A date, exactly as precise as written; a time of day is passed over. */
export function readDateField(value: unknown): FieldReading<PartialDate> {
  const text = lineIn(value instanceof Date ? value.toISOString() : value).replace(TIME, '');
  if (isPartialDate(text)) return { value: text };
  const read = readDate(text);
  return read?.from !== undefined && read.from === read.to
    ? { value: read.from }
    : {
        what: `"${text}" is not a date as precise as known`,
        remedy: 'write 2017, 2017-06 or 2017-06-30.',
      };
}

/** A language tag as it is usually written: `zh_cn` is `zh-CN`. */
export function readLanguage(value: unknown): FieldReading<string> {
  const tag = lineIn(value).replaceAll('_', '-');
  const [usual] = LANGUAGE.test(tag) ? canonical(tag) : [];
  return usual !== undefined
    ? { value: usual }
    : { what: `"${tag}" is not a language tag`, remedy: 'write one, such as zh-CN.' };
}

function canonical(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch (cause) {
    if (cause instanceof RangeError) return [];
    throw cause;
  }
}

export function readUrl(value: unknown): FieldReading<string> {
  const text = lineIn(value);
  return /^https?:\/\/[^\s/]/iu.test(text) && URL.canParse(text)
    ? { value: text }
    : { what: `"${text}" is not an http(s) address`, remedy: 'begin it with https://.' };
}
