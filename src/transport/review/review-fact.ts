import { z } from 'zod';
import { commonFields } from '../../facts/fact.ts';
import { KINDS } from '../../facts/read-fact.ts';
import type { Problem } from '../../files/problem.ts';
import { placeOf } from '../../import/suggestions/place-of.ts';
import type { SuggestedFact, WrittenEntry } from '../../import/suggestions/suggestion.ts';
import { previewFact } from '../../import/suggestions/take.ts';
import type { Article } from '../../knowledge/article.ts';
import {
  renderEntry,
  renderPlace,
  renderSuggestedFact,
} from '../../surfaces/console/suggestion.ts';
import { decide } from './decide.ts';
import type { Decision, Reviewing } from './reviewing.ts';

const { quotes: _, ...COMMON } = commonFields;
/** The fields that a person may change, by kind of fact. */
const FIELDS = new Map(
  KINDS.map(({ kind, fields }) => [
    kind,
    Object.entries({ ...fields, ...COMMON }).map(([name, schema]) => {
      return { name, isList: z.safeParse(schema, ['words']).success };
    }),
  ]),
);

/** Asks about a suggested fact. Only what the program believes is taken without a reason. */
export async function reviewFact(
  suggested: SuggestedFact,
  article: Article,
  reviewing: Reviewing,
): Promise<Decision> {
  const { dialogue, desk } = reviewing;
  const fields = FIELDS.get(suggested.entry.kind) ?? [];
  return decide(suggested.entry, reviewing, {
    fields,
    show: (entry) => showFact(entry, suggested, article, reviewing),
    accept: (entry) => desk.acceptFact(entry, article),
    needsReason(entry) {
      const { doubts = [] } = previewFact(entry, article, desk.lexicon());
      return doubts.length > 0;
    },
    async confirm(entry, why) {
      if (previewFact(entry, article, desk.lexicon()).doubts?.length === 0) {
        dialogue.say('Nothing here could be confused, so it needs no reason.');
        return desk.acceptFact(entry, article);
      }
      const { quotes, ...rest } = entry;
      return desk.acceptFact({ ...rest, confirmed: why, quotes }, article);
    },
  });
}

function showFact(
  entry: WrittenEntry,
  { doubts }: SuggestedFact,
  article: Article,
  { desk, style, speaker }: Reviewing,
): string {
  const { fact, doubts: own, problems } = previewFact(entry, article, desk.lexicon());
  const quotes = [entry['quotes'] ?? []].flat().flatMap((quote) => {
    const place = placeOf(article, String(quote));
    return place === undefined ? [] : renderPlace(article, place, style);
  });
  const said =
    fact === undefined ? renderEntry(entry, style) : renderSuggestedFact(fact, speaker(), style);
  return [...quotes, said, ...sayOpen(own?.length === 0 ? doubts : own, problems)].join('\n');
}

/** @param doubts undefined if the entry would not load even if a person confirmed it */
function sayOpen(doubts: readonly string[] | undefined, problems: readonly Problem[]): string[] {
  if (doubts?.length === 0) return ['Nothing here could be confused.'];
  const [head, open] =
    doubts === undefined
      ? ['What is wrong:', problems.map(({ what }) => what)]
      : ['What could be confused:', doubts];
  return [head, ...open.map((each) => `  - ${each}`)];
}
