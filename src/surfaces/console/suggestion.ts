import type { Fact } from '../../facts/kinds.ts';
import type { QuotePlace } from '../../import/suggestions/place-of.ts';
import type { Article } from '../../knowledge/article.ts';
import { sayFact } from '../say-fact.ts';
import type { Speaker } from '../texts/say.ts';
import type { Style } from './style.ts';

/** A sentence in its place: the article, the headings above it, and the sentences beside it. */
export function renderPlace(article: Article, place: QuotePlace, style: Style): string {
  const { passage, before, quote, behind } = place;
  const head = [article.title, ...passage.trail].filter((each) => each !== '').join(' › ');
  const beside = (text: string) => (text === '' ? [] : [`  ${style.dim(text)}`]);
  return [
    `${style.dim(`${article.file}:${passage.line}`)}  ${head}`,
    ...beside(before),
    `  ${style.mark(quote)}`,
    ...beside(behind),
  ].join('\n');
}

/** A fact as replies show it, after the name of its kind. */
export function renderSuggestedFact(fact: Fact, speaker: Speaker, style: Style): string {
  const { who, when, what } = sayFact({ fact, via: [] }, speaker);
  const kind = speaker.say(`fact.${fact.kind}`);
  return `${kind}  ${[style.bold(who), ...when, ...what].join(' · ')}`;
}

/** An entry field by field, for what cannot be shown as a fact yet. */
export function renderEntry(entry: Readonly<Record<string, unknown>>, style: Style): string {
  const say = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? Object.values(value).map(say).join(', ')
      : String(value);
  return Object.entries(entry)
    .filter(([field]) => field !== 'quotes')
    .map(([field, value]) => `${style.dim(`${field}:`)} ${say(value)}`)
    .join('  ');
}
