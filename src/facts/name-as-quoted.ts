import type { Entities } from '../entities/entities.ts';
import { allNames, type Entity, type EntityId } from '../entities/entity.ts';
import type { Article } from '../knowledge/article.ts';
import { DEFAULT_LOCALE, isSameLanguage } from '../text/locale.ts';
import { fold } from '../text/normalize.ts';
import type { Fact } from './kinds.ts';

/** What it takes to find names in a text. */
type Names = Pick<Entities, 'get' | 'find' | 'isCertain'>;

/**
 * The name that a fact's quotes use for an entity: the longest, or the first of these, and in a
 * Chinese text one in Chinese; if they use none, the one that its article uses most. Only names that
 * can mean nothing else count, so the name of a product never stands for its company.
 * @returns the name as `entities.yaml` spells it; undefined if the article uses none, or only a
 *   short form of the name to show, which tells readers less
 */
export function nameAsQuoted(
  id: EntityId,
  { quotes, article }: Pick<Fact, 'quotes' | 'article'>,
  names: Names,
): string | undefined {
  const used =
    quoted.get(quotes) ?? longestNames(quotes, isSameLanguage(article.language, 'zh'), names);
  quoted.set(quotes, used);
  const name = used.get(id) ?? usualNames(article, names).get(id);
  const full = names.get(id)?.name[DEFAULT_LOCALE] ?? '';
  const isShort = name !== undefined && name !== full && isShortFor(name, full);
  return isShort ? undefined : name;
}

/** Whether a name consists of letters of a longer one, in order: 工行 is short for 中国工商银行. */
export function isShortFor(short: string, long: string): boolean {
  let at = 0;
  const letters = fold(short);
  for (const letter of fold(long)) if (letters.startsWith(letter, at)) at += letter.length;
  return at === letters.length;
}

/** Found once, because a fact is drawn many times. */
const quoted = new WeakMap<Fact['quotes'], ReadonlyMap<EntityId, string>>();

function longestNames(
  quotes: Fact['quotes'],
  inChinese: boolean,
  names: Names,
): ReadonlyMap<EntityId, string> {
  const longest = new Map<EntityId, string>();
  const isForeign = (name: string) => HAN.test(name) !== inChinese;
  for (const { id, name } of quotes.flatMap(({ quote }) => namesIn(quote, names))) {
    const known = longest.get(id);
    const isBetter =
      known === undefined ||
      (isForeign(known) === isForeign(name) ? name.length > known.length : isForeign(known));
    if (isBetter) longest.set(id, name);
  }
  return longest;
}

const HAN = /\p{Script=Han}/u;

/** The certain names that a text uses, in order. */
function namesIn(text: string, names: Names): { readonly id: EntityId; readonly name: string }[] {
  const folded = fold(text);
  return names.find(folded).flatMap(({ id, start, end }) => {
    const used = folded.slice(start, end);
    const entity = names.isCertain(id, used) ? names.get(id) : undefined;
    const name = entity && spellingsOf(entity).get(used);
    return name === undefined ? [] : { id, name };
  });
}

const spellings = new WeakMap<Entity, ReadonlyMap<string, string>>();

/** The names of an entity by their folded spelling; of two alike, the first. */
function spellingsOf(entity: Entity): ReadonlyMap<string, string> {
  const known =
    spellings.get(entity) ??
    new Map(
      allNames(entity)
        .toReversed()
        .map((name) => [fold(name), name]),
    );
  spellings.set(entity, known);
  return known;
}

const known = new WeakMap<Article, ReadonlyMap<EntityId, string>>();

/** The name that an article uses most for each entity; of several, the first. */
function usualNames(article: Article, names: Names): ReadonlyMap<EntityId, string> {
  const found = known.get(article) ?? countNames(article, names);
  known.set(article, found);
  return found;
}

function countNames({ passages, captions }: Article, names: Names): ReadonlyMap<EntityId, string> {
  const counts = new Map<EntityId, Map<string, number>>();
  for (const { text } of [...passages, ...captions]) {
    for (const { id, name } of namesIn(text, names)) {
      const own = counts.get(id) ?? new Map<string, number>();
      counts.set(id, own.set(name, (own.get(name) ?? 0) + 1));
    }
  }
  const usual = [...counts].flatMap(([id, own]) => {
    const [most] = [...own].toSorted(([, a], [, b]) => b - a);
    return most === undefined ? [] : [[id, most[0]] as const];
  });
  return new Map(usual);
}
