import type { Entities } from '../entities/entities.ts';
import type { EntityId, EntityPair } from '../entities/entity.ts';
import { type Problem, warning } from '../files/problem.ts';
import type { Article, Passage } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { overlaps, within } from '../text/span.ts';
import { headOf } from '../text/truncate.ts';
import { joins, joinsEquals, sidesOf } from './facts.ts';
import type { Fact } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { sentencesOf } from './parse-facts.ts';
import { mentionsAt, type SourceSentence } from './source-sentence.ts';

/** UTF-16 units of a sentence that are shown. */
const SHOWN_MAX = 200;

/** Warnings about what is worth a second look; it may be right as it is. */
export function lintFacts(
  articles: readonly Article[],
  facts: readonly Fact[],
  lexicon: Lexicon,
  mentioned: ReadonlySet<EntityId>,
): Problem[] {
  const quotes = groupBy(
    facts.flatMap((fact) => fact.quotes),
    ({ passage }) => passage,
  );
  const mayJoin = createMayJoin(facts, lexicon.entities);
  return [
    ...severalDates(facts),
    ...articles.flatMap((article) => unusedSentences(article, quotes, lexicon, mayJoin)),
    ...mentions(lexicon.entities, mentioned),
  ];
}

/** A pair with several dates: either two stages of a cooperation or a mistake. */
function severalDates(facts: readonly Fact[]): Problem[] {
  // A plan follows an earlier agreement and has its own date.
  const dated = facts
    .filter(joins)
    .filter(({ when, status }) => when !== undefined && status === undefined);
  const pairs = groupBy(dated, (fact) => `${fact.kind} ${[...sidesOf(fact)].sort().join(' ')}`);
  return [...pairs.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined || all.length < 2) return [];
    const dates = all.map(({ when }) => when?.written).join(', ');
    const what = `${sidesOf(first).join(' and ')} have several dates: ${dates}.`;
    return [warning(first.at, what, 'check that the text means several events.')];
  });
}

/** A sentence that names two organisations and a relation but backs no fact: one may be missing. */
function unusedSentences(
  article: Article,
  quotesOf: ReadonlyMap<Passage, readonly Citation[]>,
  lexicon: Lexicon,
  mayJoin: MayJoin,
): Problem[] {
  const inPassages = sentencesOf(article, lexicon).filter(
    ({ passage }) => passage.kind === 'passage',
  );
  return inPassages.flatMap((sentence) => {
    const { passage, span, source } = sentence;
    const used = quotesOf.get(passage)?.some((quote) => overlaps(quote, span)) ?? false;
    const names = used ? undefined : namesTwo(sentence, mayJoin);
    if (names === undefined) return [];
    const shown = source.length > SHOWN_MAX ? `${headOf(source, SHOWN_MAX)}…` : source;
    const what = `a sentence names ${names.join(' and ')} but backs no fact: "${shown}".`;
    const place = { file: article.file, line: passage.line };
    return [warning(place, what, 'add the fact, if it states one.')];
  });
}

function groupBy<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

type MayJoin = (a: EntityId, b: EntityId) => boolean;

/**
 * Tells whether a fact may join two: their kinds differ and both work with others, or some fact of
 * the library joins entities of these kinds as equals.
 */
function createMayJoin(facts: readonly Fact[], { get, kinds }: Entities): MayJoin {
  const kindsOf = (ids: readonly EntityId[]) => ids.map((id) => get(id)?.kind ?? '').sort();
  const joined = new Set(facts.filter(joinsEquals).map((fact) => kindsOf(sidesOf(fact)).join(' ')));
  return (a, b) => {
    const [one = '', other = ''] = kindsOf([a, b]);
    if (joined.has(`${one} ${other}`)) return true;
    return one !== other && [one, other].every((kind) => kinds.get(kind)?.partners);
  };
}

/** Two entities that a fact may join, if the sentence also has a word for working together. */
function namesTwo(sentence: SourceSentence, mayJoin: MayJoin): EntityPair | undefined {
  const { mentions, text, terms, lexicon } = sentence;
  const ids = mentions.map(({ id }) => id);
  const pairs = ids.flatMap((a, n) => ids.slice(n + 1).map((b): EntityPair => [a, b]));
  const pair = pairs.find(([a, b]) => a !== b && mayJoin(a, b));
  if (pair === undefined) return undefined;
  const isRelated = terms.some(
    (term) =>
      lexicon.terms.isForm(text.slice(term.start, term.end)) &&
      !mentionsAt(sentence)(term).some((mention) => within(term, mention)),
  );
  return isRelated ? pair : undefined;
}

/** Entities that no article mentions though they are not marked so, and marks that are wrong. */
function mentions(entities: Entities, mentioned: ReadonlySet<EntityId>): Problem[] {
  return entities.all.flatMap(({ id, unmentioned }) => {
    const at = entities.placeOf(id);
    if (at === undefined || mentioned.has(id) !== unmentioned) return [];
    return unmentioned
      ? [
          warning(
            at,
            `${id} is marked unmentioned, but an article mentions it.`,
            'remove the mark.',
          ),
        ]
      : [warning(at, `no article mentions ${id}.`, 'mark it unmentioned: true, or remove it.')];
  });
}
