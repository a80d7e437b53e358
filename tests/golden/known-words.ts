import { answeredQuestions } from '../../src/answer/answered-questions.ts';
import { allNames } from '../../src/entities/entity.ts';
import { byLabel, details, sidesOf } from '../../src/facts/facts.ts';
import type { Fact } from '../../src/facts/kinds.ts';
import type { Library } from '../../src/library/library.ts';
import type { Locale } from '../../src/surfaces/texts/locales.ts';
import { createSpeaker, type Speaker } from '../../src/surfaces/texts/say.ts';
import { dateParts, type PartialDate } from '../../src/text/dates.ts';
import { simplifiedToTaiwan } from '../../src/text/taiwan.ts';
import { plainTexts } from '../surfaces/texts/plain-texts.ts';

/** All words that a surface may print besides quotes. */
export interface KnownWords {
  /** Texts without slots, entities' names, verified fields, titles, headings, dates, questions. */
  readonly whole: Pick<ReadonlySet<string>, 'has'>;
  /** Texts with slots; each slot is a group, whose words have to be known in their turn. */
  readonly templates: readonly RegExp[];
  /** What may be quoted: ¶n of the article file at index n − 1, then its captions. */
  readonly lines: readonly string[];
}

export function knownWords(library: Library, locale: Locale, lines: readonly string[]): KnownWords {
  const { corpus, entities, facts, questions } = library;
  const texts: readonly string[] = Object.values(plainTexts(locale));
  const speaker = createSpeaker(locale, library, String);
  /** As they are, and in the reader's script. */
  const words = (...all: readonly string[]) => all.flatMap((each) => [each, speaker.words(each)]);
  const whole = [
    ...texts.filter((text) => !hasSlot(text)),
    ...entities.all.map(({ id }) => speaker.name(id)),
    ...entities.kinds.all.map(({ id }) => entities.kinds.nameOf(id, locale)),
    ...words(...questions.map(({ text }) => text)),
    ...answeredQuestions(library).flatMap(({ ask }) =>
      cutLabel('key' in ask ? speaker.say(ask.key, ask.values) : speaker.whole(ask.words)),
    ),
    ...corpus.articles.flatMap(({ inferred }) => words(...Object.values(inferred))),
    ...corpus.articles.flatMap(({ id, title, source, published, notice, headings, passages }) => {
      const permalinks = passages.map((passage) => `${id}/${passage.id}`);
      const dates = published === undefined ? [] : [published, speaker.date(published)];
      const said = [title, source ?? '', notice ?? '', ...headings];
      return [id, ...words(...said), ...dates, ...permalinks];
    }),
    ...facts.flatMap((fact) => [
      ...words(...namesUsed(fact, entities, lines)),
      ...details(fact).flatMap(({ words }) =>
        words.flatMap((each) => [each, speaker.term(each), speaker.brief(each)]),
      ),
      ...[speaker.term, speaker.brief].map((say) =>
        byLabel(fact)
          .plain.map(({ words }) => words.map(say).join(' '))
          .join(' '),
      ),
      ...datesOf(fact, speaker),
      ...words(fact.whenWords ?? ''),
      speaker.term(fact.whenWords ?? ''),
      speaker.brief(fact.whenWords ?? ''),
    ]),
  ];
  return {
    whole: new Set(whole),
    templates: texts.filter(hasSlot).filter(hasWords).flatMap(toRegExps),
    lines,
  };
}

/** A question as a button shows it, if that has no room for all of it. */
function cutLabel(question: string): string[] {
  return question.length > 80 ? [`${question.slice(0, 79)}…`] : [];
}

/** The names of a fact's sides that its article uses. */
function namesUsed(fact: Fact, entities: Library['entities'], lines: readonly string[]): string[] {
  return sidesOf(fact)
    .flatMap((id) => entities.get(id) ?? [])
    .flatMap(allNames)
    .filter((name) => lines.some((line) => line.includes(name)));
}

/** When a fact was, as files and as readers have it, and the years that it is listed under. */
function datesOf({ when, whenWords }: Fact, speaker: Speaker): string[] {
  if (when === undefined) return [];
  const ends = [when.from, when.to].filter((end) => end !== undefined);
  const years = ends.map((end): PartialDate => `${dateParts(end).year}`);
  const interval = speaker.interval(when);
  const both = whenWords === undefined ? [] : [`${interval} (${speaker.term(whenWords)})`];
  return [when.written, interval, ...both, ...[...ends, ...years].map(speaker.date)];
}

const GRAPHEMES = new Intl.Segmenter();

/**
 * The same with words of whoever asks, given back whole or, if they are long, their beginning; in
 * either script, for the search reads all in one.
 */
export function withAsked(known: KnownWords, asked: string): KnownWords {
  const given = [asked, simplifiedToTaiwan(asked)].flatMap((words) => {
    const graphemes = [...GRAPHEMES.segment(words)].map(({ segment }) => segment);
    return [words.trim(), `${graphemes.slice(0, 60).join('')}…`];
  });
  const own = new Set(given);
  return { ...known, whole: { has: (words) => own.has(words) || known.whole.has(words) } };
}

/** `{name}`, or `{count:fact/facts}`: a number and one of two words for what is counted. */
const SLOT = /\{\w+(?::([^/}]*)\/([^}]*))?\}/;
const SLOTS = new RegExp(SLOT, 'g');

function hasSlot(text: string): boolean {
  return SLOT.test(text);
}

/** What is nothing but a slot says nothing of its own, unless it says what is counted. */
function hasWords(text: string): boolean {
  return text.replace(SLOTS, (_, one: string | undefined) => one ?? '').trim() !== '';
}

/** Where brackets stand in brackets, the first slot may end at the first of them or at the last. */
function toRegExps(text: string): RegExp[] {
  return ['(.+?)', '(.+)'].map((group) => toRegExp(text, group));
}

function toRegExp(text: string, group: string): RegExp {
  let pattern = '';
  let end = 0;
  for (const { 0: slot, 1: one, 2: many, index } of text.matchAll(SLOTS)) {
    const noun =
      one === undefined || many === undefined
        ? ''
        : ` (?:${escapeRegExp(one)}|${escapeRegExp(many)})`;
    pattern += `${escapeRegExp(text.slice(end, index))}${group}${noun}`;
    end = index + slot.length;
  }
  return new RegExp(`^${pattern}${escapeRegExp(text.slice(end))}$`, 'u');
}

function escapeRegExp(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
