import { LRUCache } from 'lru-cache';
import type { CommandCalled, Value } from '../../answer/message.ts';
import type { Entities } from '../../entities/entities.ts';
import type { EntityId } from '../../entities/entity.ts';
import type { Fact } from '../../facts/kinds.ts';
import { nameAsQuoted } from '../../facts/name-as-quoted.ts';
import type { ArticleId } from '../../knowledge/article.ts';
import type { Citation } from '../../knowledge/citation.ts';
import type { Terms } from '../../knowledge/terms.ts';
import { dateParts, type Interval, type PartialDate } from '../../text/dates.ts';
import { DEFAULT_LOCALE, isSameLanguage, readsChinese } from '../../text/locale.ts';
import { simplifiedToTaiwan, toTaiwan } from '../../text/taiwan.ts';
import { headOf } from '../../text/truncate.ts';
import { CATALOGUES, isTraditional, type Locale, perLocale } from './locales.ts';
import { createTemplates, type Slot } from './template.ts';
import type { TextKey } from './texts.ts';

/** Control characters, and marks that change the text direction. */
const ACTING = /[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** The most characters of the asker's words that are repeated: enough to recognise them. */
const ASKED_MAX = 60;
/** Titles, notices and fields appear beside quotes and must leave room for them. */
const WORDS_MAX = 200;

/**
 * Texts that repeat words as the search reads them, in simplified characters whatever was typed,
 * and how to write those words for Taiwan.
 */
const READ: Partial<Record<TextKey, (words: string) => string>> = {
  'answer.unsaid': simplifiedToTaiwan,
  'question.read-as': toTaiwan,
  'short.read-as': toTaiwan,
};

/** Whether a text is a question made from a fact, phrased in the reader's language. */
function isQuestion(key: TextKey): boolean {
  return key.startsWith('ask.');
}

/** A library's names and terms in every language of the interface. */
export interface LibraryWords {
  readonly entities: Pick<Entities, 'get' | 'kinds' | 'find' | 'isCertain'>;
  readonly terms: Pick<Terms, 'translate'>;
}

/** A part of a text: its own words or, with `field`, those of a value. */
export interface Piece {
  readonly words: string;
  readonly field?: string;
}

/** Speaks the interface's language on one surface. */
export interface Speaker {
  readonly locale: Locale;
  /** The same without markup, as in a button's label. */
  readonly plain: Speaker;
  /** A text of the catalogue with its values filled in. */
  say(key: TextKey, values?: Readonly<Record<string, Value>>): string;
  /** The same in pieces, for a surface that links values or sets them off. */
  pieces(key: TextKey, values?: Readonly<Record<string, Value>>): readonly Piece[];
  name(id: EntityId): string;
  /** The name that a fact's article uses, if the reader reads its language. */
  nameIn(fact: Fact, id: EntityId): string;
  date(date: PartialDate): string;
  interval(interval: Interval): string;
  /** Words of a quote, made literal for the surface and otherwise unchanged. */
  literal(words: string): string;
  /**
   * Words of the library other than quotes: in the reader's script, shortened to leave room for
   * quotes.
   * @param max characters at most
   */
  words(words: string, max?: number): string;
  /** The same without shortening, for words that are typed or read whole, such as a question. */
  whole(words: string): string;
  /**
   * Words of a fact: in the reader's language if the library's terms have them, followed by the
   * article's words.
   */
  term(words: string): string;
  /** The same without the article's words, for a title above them. */
  brief(words: string): string;
  /** Tells apart the articles that a surface lists below an answer: ①. */
  readonly articleMark?: (article: ArticleId) => string;
}

/**
 * @param literal escapes anything the surface would take for markup
 * @param time writes a moment for the surface
 * @param command writes a command for the surface; if left out, with all that can be typed
 */
export function createSpeaker(
  locale: Locale,
  { entities, terms }: LibraryWords,
  literal: (words: string) => string,
  time: (moment: Date) => string = inUtc,
  command: (called: CommandCalled) => string = ({ usage }) => literal(usage),
): Speaker {
  const texts = CATALOGUES[locale];
  const inTraditional = isTraditional(locale);
  const list = (items: readonly string[]) => items.join(texts['list.joiner']);
  const inScript = (words: string) => (inTraditional ? toTaiwan(words) : words);
  const name = (id: EntityId) => {
    const known = entities.get(id)?.name;
    return literal(known === undefined ? id : (known[locale] ?? inScript(known[DEFAULT_LOCALE])));
  };
  const nameIn = (fact: Fact, id: EntityId) => {
    if (!isSameLanguage(fact.article.language, locale)) return name(id);
    const used = nameAsQuoted(id, fact, entities);
    // The name to show may be that very name in the reader's script.
    const isShown = Object.entries(entities.get(id)?.name ?? {}).some(
      ([each, shown]) => shown === used && isSameLanguage(each, locale),
    );
    return used === undefined || isShown ? name(id) : literal(inScript(used));
  };
  const date = (date: PartialDate) => formatDate(date, locale);
  const words = (words: string, max = WORDS_MAX) => literal(cut(inScript(words), max));
  const whole = (words: string) => literal(inScript(words));
  const brief = (own: string) => {
    const said = terms.translate(own, locale);
    return said === undefined ? words(own) : literal(said);
  };
  const term = (own: string) => {
    const said = terms.translate(own, locale);
    if (said === undefined || said === own || readsChinese(locale)) return brief(own);
    return `${words(said)} (${words(own)})`;
  };
  const dated = ({ quote, article: { published } }: Citation): string => {
    const date =
      published === undefined ? ({ key: 'article.undated' } as const) : { date: published };
    return say('list.dated', { words: { quoted: quote }, date });
  };
  const show = (value: Value, key: TextKey): string => {
    if (typeof value === 'number') return String(value);
    if ('command' in value) return command(value);
    if ('entities' in value) return list(value.entities.map(name));
    if ('entityKinds' in value) {
      return list(value.entityKinds.map((id) => literal(entities.kinds.nameOf(id, locale))));
    }
    if ('date' in value) return date(value.date);
    if ('dates' in value) return list(value.dates.map(date));
    if ('interval' in value) return interval(value.interval);
    if ('time' in value) return time(value.time);
    if ('key' in value) return texts[value.key];
    if ('keys' in value) return list(value.keys.map((key) => texts[key]));
    if ('messages' in value) return list(value.messages.map((each) => say(each.key, each.values)));
    if ('terms' in value) return list(value.terms.map(term));
    if ('dated' in value) return list(value.dated.map(dated));
    if ('quoted' in value) return literal(cut(value.quoted, ASKED_MAX));
    if ('asked' in value) {
      const given = (inTraditional && READ[key]) || String;
      const all = [value.asked].flat().map(given);
      return literal(cut(list(all).replace(ACTING, ' '), ASKED_MAX));
    }
    const { max } = value;
    return list([value.words].flat().map((own) => (isQuestion(key) ? term(own) : words(own, max))));
  };
  const fill = (
    { slot, field, one, many }: Slot,
    key: TextKey,
    values: Readonly<Record<string, Value>>,
  ): string => {
    const value = values[field];
    if (value === undefined) return slot;
    const noun = value === 1 ? one : many;
    return noun === undefined ? show(value, key) : `${show(value, key)} ${noun}`;
  };
  const say: Speaker['say'] = (key, values = {}) => {
    let text = '';
    for (const part of TEMPLATES[locale](key)) {
      text += typeof part === 'string' ? part : fill(part, key, values);
    }
    return text;
  };
  const pieces: Speaker['pieces'] = (key, values = {}) =>
    TEMPLATES[locale](key).map((part) =>
      typeof part === 'string'
        ? { words: part }
        : { words: fill(part, key, values), field: part.field },
    );
  const interval = ({ from, to }: Interval): string => {
    if (from !== undefined && to !== undefined) {
      return from === to
        ? date(from)
        : say('date.from-to', { from: { date: from }, to: { date: to } });
    }
    if (from !== undefined) return say('date.since', { from: { date: from } });
    return to === undefined ? '' : say('date.until', { to: { date: to } });
  };
  return {
    locale,
    get plain() {
      return createSpeaker(locale, { entities, terms }, String, time);
    },
    name,
    nameIn,
    date,
    interval,
    literal,
    words,
    whole,
    term,
    brief,
    say,
    pieces,
  };
}

const TEMPLATES = perLocale((_, catalogue) => createTemplates(catalogue));

/** Dates already formatted; the facts of an answer share them. */
const written = new LRUCache<string, string>({ max: 2000 });

/** A format costs native memory, so there is only one per locale and date precision. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatDate(date: PartialDate, locale: Locale): string {
  const key = `${locale} ${date}`;
  const text = written.get(key) ?? writeDate(date, locale);
  written.set(key, text);
  return text;
}

function writeDate(date: PartialDate, locale: Locale): string {
  const { year, month, day } = dateParts(date);
  const time = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const key = `${locale} ${date.length}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month === undefined ? {} : { month: 'long' }),
      ...(day === undefined ? {} : { day: 'numeric' }),
    });
  formats.set(key, format);
  return format.format(time);
}

/** `2026-11-24 08:00 UTC`: the reader's time zone is unknown. */
function inUtc(moment: Date): string {
  return `${moment.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function cut(words: string, max: number): string {
  // Discord refuses lone surrogates.
  const whole = words.toWellFormed();
  return whole.length <= max ? whole : `${headOf(whole, max)}…`;
}
