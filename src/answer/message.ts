import type { EntityId } from '../entities/entity.ts';
import type { EntityKind } from '../entities/kinds.ts';
import type { AskedBy, DetailLabel } from '../facts/fact.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Citation } from '../knowledge/citation.ts';
import type { InferableField } from '../knowledge/front-matter.ts';
import type { Interval, PartialDate } from '../text/dates.ts';
import type { Difference, Verdict } from './verdict.ts';

/**
 * What a surface may print besides quotes: a text of the catalogue, filled in only with entities,
 * numbers, dates, words of the library, or words of the user.
 */
export interface Message {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, Value>>;
}

export type Value =
  | number
  | CommandCalled
  /** Several are shown as a list. */
  | { readonly entities: readonly EntityId[] }
  /** Names of kinds of entities. Several are shown as a list. */
  | { readonly entityKinds: readonly EntityKind[] }
  | { readonly date: PartialDate }
  | { readonly dates: readonly PartialDate[] }
  | { readonly interval: Interval }
  /** A point in time. */
  | { readonly time: Date }
  /**
   * Words of the library: a title, a heading, a verified field. Several are shown as a list, each
   * with `max` characters at most.
   */
  | { readonly words: string | readonly string[]; readonly max?: number }
  /** Words of a fact, in the reader's language if the library has them. */
  | { readonly terms: readonly string[] }
  /** Words of articles, letter for letter, each with the date of its article. */
  | { readonly dated: readonly Citation[] }
  /** Words of a quote, letter for letter. */
  | { readonly quoted: string }
  /** Another text of the catalogue. */
  | { readonly key: MessageKey }
  | { readonly keys: readonly MessageKey[] }
  /** Several texts with their values, as a list. */
  | { readonly messages: readonly Message[] }
  /** Words of the user, shown to them again. Several are shown as a list. */
  | { readonly asked: string | readonly string[] };

/** A command typed after a slash. */
export interface CommandCalled {
  /** Its default name. */
  readonly command: string;
  /** `/提问`, as the reader's Discord calls it. */
  readonly called: string;
  /** The same with all that can be typed behind it. */
  readonly usage: string;
}

/** The keys of the text catalogue; each locale has to know all of them. */
export type MessageKey =
  | `fact.${Fact['kind']}`
  | `detail.${DetailLabel}`
  | AskedBy['key']
  | 'answer.none'
  | 'answer.unsure'
  | 'answer.nearest'
  | 'answer.nearest-facts'
  | 'answer.unsaid'
  | 'answer.differing'
  | 'answer.covers'
  | 'answer.covers-more'
  | 'answer.try'
  | 'question.empty'
  | 'talk.greeting'
  | 'talk.thanks'
  | 'talk.help'
  | 'next.other'
  | 'next.compare'
  | 'next.timeline'
  | 'typed.cut'
  | 'question.no-words'
  | 'question.read-as'
  | 'short.read-as'
  | 'question.one-of'
  | 'question.denied'
  | 'name.empty'
  | 'name.unknown'
  | 'name.too-long'
  | 'name.ambiguous'
  | 'name.not-mentioned'
  | 'name.not-found'
  | 'name.no-facts'
  | 'name.no-facts-found'
  | 'name.via-only'
  | 'name.via-only-found'
  | 'name.facts'
  | 'name.called'
  | 'pair.no-fact'
  | 'pair.no-fact-found'
  | 'facts.newest'
  | 'facts.earliest'
  | 'facts.counted'
  | 'facts.most'
  | 'compare.empty'
  | 'compare.one'
  | 'compare.several'
  | 'compare.same'
  | 'compare.kinds'
  | 'compare.different-kinds'
  | 'compare.related'
  | 'compare.title'
  | 'compare.both'
  | 'compare.both-many'
  | 'compare.values'
  | 'compare.counts'
  | 'compare.shared'
  | 'compare.one-sided'
  | 'compare.neither'
  | 'compare.try'
  | 'timeline.all'
  | 'timeline.of'
  | 'timeline.from'
  | 'timeline.to'
  | 'timeline.from-to'
  | 'timeline.year'
  | 'timeline.undated'
  | 'timeline.undated-left-out'
  | 'timeline.none'
  | 'timeline.none-found'
  | 'timeline.no-facts'
  | 'timeline.no-facts-found'
  | 'timeline.not-together'
  | 'timeline.name-is-date'
  | 'timeline.dates'
  | 'filter.kind'
  | 'filter.year'
  | 'filter.kind-and-year'
  | 'filter.none'
  | 'filter.no-kind'
  | 'filter.no-year'
  | 'date.unclear'
  | 'date.reversed'
  | 'date.forms'
  | 'check.empty'
  | 'check.sum'
  | `check.sum-${Verdict['kind']}`
  | `check.${Verdict['kind']}`
  | `difference.${Difference['kind']}`
  | 'difference.replaced'
  | 'difference.added'
  | 'difference.left-out'
  | 'check.left-out'
  | 'check.skipped'
  | 'check.cut'
  | 'timeline.no-years'
  | 'source.empty'
  | 'source.unknown'
  | 'source.forms'
  | 'source.range'
  | 'source.no-such-ordinal'
  | 'source.ordinal-not-found'
  | 'source.which'
  | 'source.facts'
  | 'source.facts-read'
  | 'source.no-facts'
  | 'source.moved'
  | 'source.edited'
  | 'source.gone'
  | 'source.not-found'
  | 'source.nearest'
  | 'more.passages'
  | 'more.gone'
  | 'more.not-found'
  | 'control.gone'
  | 'control.not-yours'
  | 'control.not-shared'
  | 'cooldown.wait'
  | 'article.no-source'
  | 'article.undated'
  | `field.${InferableField}`
  | 'source.inferred'
  | 'library.title'
  | 'library.counts'
  | 'library.loaded'
  | 'library.outdated'
  | 'library.files-left-out'
  | 'library.facts-left-out'
  | 'library.meaning-making'
  | 'library.meaning-ready'
  | 'library.meaning-away'
  | 'library.file-stale'
  | 'library.files-stale'
  | 'library.topics'
  | 'library.years'
  | 'library.found'
  | 'library.none'
  | 'library.by-text'
  | 'library.by-topic'
  | 'library.by-date'
  | 'help.intro'
  | 'help.command'
  | 'help.message-command'
  | 'help.unknown-command'
  | 'error.crowded'
  | 'error.leaving'
  | 'error.no-database'
  | 'error.no-library'
  | 'error.too-slow'
  | 'error.unexpected'
  | 'said.no-words';
