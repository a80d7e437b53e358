import { details } from '../../src/facts/facts.ts';
import type { Library } from '../../src/library.ts';
import { enUS } from '../../src/surfaces/texts/en-US.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import type { Texts } from '../../src/surfaces/texts/texts.ts';
import { zhCN } from '../../src/surfaces/texts/zh-CN.ts';
import { zhTW } from '../../src/surfaces/texts/zh-TW.ts';
import type { Locale } from '../../src/text/locale.ts';

const CATALOGUE: Readonly<Record<Locale, Texts>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };

/** All words that a surface may print besides quotes. */
export interface KnownWords {
  /** Texts without slots, entities' names, verified fields, titles, headings, dates, questions. */
  readonly whole: ReadonlySet<string>;
  /** Texts with slots; each slot is a group, whose words have to be known in their turn. */
  readonly templates: readonly RegExp[];
  /** What may be quoted: ¶n of the article file at index n − 1, then its captions. */
  readonly lines: readonly string[];
}

export function knownWords(
  { corpus, entities, facts, questions }: Library,
  locale: Locale,
  lines: readonly string[],
): KnownWords {
  const texts: readonly string[] = Object.values(CATALOGUE[locale]);
  const speaker = createSpeaker(locale, entities, String);
  const date = (value: Parameters<typeof speaker.date>[0] | undefined) =>
    value === undefined ? [] : [value, speaker.date(value)];
  const whole = [
    ...texts.filter((text) => !hasSlot(text)),
    ...entities.all.map(({ id }) => speaker.name(id)),
    ...questions.map(({ text }) => text),
    ...corpus.articles.flatMap(({ inferred }) => Object.values(inferred)),
    ...corpus.articles.flatMap(({ id, title, source, published, notice, headings, passages }) => {
      const permalinks = passages.map((passage) => `${id}/${passage.id}`);
      return [id, title, source, ...date(published), notice ?? '', ...headings, ...permalinks];
    }),
    ...facts.flatMap((fact) => [
      ...details(fact).flatMap(({ words }) => words),
      ...date(fact.when),
      ...(fact.whenWords === undefined ? [] : [fact.whenWords]),
    ]),
  ];
  return { whole: new Set(whole), templates: texts.filter(hasSlot).map(toRegExp), lines };
}

/** The same with words of whoever asks, given back whole or, if they are long, their beginning. */
export function withAsked(known: KnownWords, asked: string): KnownWords {
  const graphemes = [...new Intl.Segmenter().segment(asked)].map(({ segment }) => segment);
  const beginning = `${graphemes.slice(0, 60).join('')}…`;
  return { ...known, whole: new Set([...known.whole, asked.trim(), beginning]) };
}

/** `{name}`, or `{count:fact/facts}`: a number and one of two words for what is counted. */
const SLOT = /\{\w+(?::([^/}]*)\/([^}]*))?\}/;
const SLOTS = new RegExp(SLOT, 'g');

function hasSlot(text: string): boolean {
  return SLOT.test(text);
}

function toRegExp(text: string): RegExp {
  let pattern = '';
  let end = 0;
  for (const { 0: slot, 1: one, 2: many, index } of text.matchAll(SLOTS)) {
    const noun =
      one === undefined || many === undefined
        ? ''
        : ` (?:${escapeRegExp(one)}|${escapeRegExp(many)})`;
    pattern += `${escapeRegExp(text.slice(end, index))}(.+?)${noun}`;
    end = index + slot.length;
  }
  return new RegExp(`^${pattern}${escapeRegExp(text.slice(end))}$`, 'u');
}

function escapeRegExp(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
