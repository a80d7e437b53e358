import type { Kinds } from '../../entities/kinds.ts';
import { placeOf } from '../../import/suggestions/place-of.ts';
import type { SuggestedEntity, WrittenEntry } from '../../import/suggestions/suggestion.ts';
import type { Article } from '../../knowledge/article.ts';
import { renderEntry, renderPlace } from '../../surfaces/console/suggestion.ts';
import { decide } from './decide.ts';
import type { Decision, Reviewing } from './reviewing.ts';

const FIELDS = ['id', 'kind', 'names', 'not', 'ambiguous'].map((name) => {
  return { name, isList: name !== 'id' && name !== 'kind' };
});

/** Asks about a new name, and for its kind if nothing tells it. */
export async function reviewEntity(
  suggested: SuggestedEntity,
  article: Article,
  reviewing: Reviewing,
): Promise<Decision> {
  const { dialogue, desk, style } = reviewing;
  const { kinds } = desk.lexicon().entities;
  const accept = async (entry: WrittenEntry) => {
    const kind = entry['kind'] ?? (await dialogue.ask(`kind (${idsOf(kinds)})? `));
    return desk.acceptEntity(inOrder({ ...entry, kind }));
  };
  return decide(suggested.entry, reviewing, {
    fields: FIELDS,
    show(entry) {
      const place = placeOf(article, suggested.quote);
      const where = place === undefined ? [] : [renderPlace(article, place, style)];
      return [...where, `New name  ${renderEntry(entry, style)}`].join('\n');
    },
    accept,
    needsReason: () => false,
    confirm: accept,
  });
}

function idsOf({ all }: Kinds): string {
  return all.map(({ id }) => id).join(', ');
}

function inOrder({ id, kind, ...rest }: WrittenEntry): WrittenEntry {
  return { id, kind, ...rest };
}
