import type { Passage } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import { splitPassageSentences } from '../text/sentences.ts';
import type { FoundCitations } from './find-citations.ts';

/** Items shown below one lead-in; the others are further finds. */
const ITEMS_MAX = 6;

/** Puts the items of a list below the sentence that introduces them: alone, it answers nothing. */
export function withItems<T extends Pick<FoundCitations, 'shown' | 'further'>>(found: T): T {
  const all = found.shown.map((citation) => ({ citation, items: itemsOf(citation) }));
  if (all.every(({ items }) => items.length === 0)) return found;
  const below = new Set(all.flatMap(({ items }) => items.map(({ passage }) => passage)));
  const isOwn = ({ passage }: Citation) => !below.has(passage);
  const shown = all.flatMap(({ citation, items }) => [
    ...(isOwn(citation) ? [citation] : []),
    ...items.slice(0, ITEMS_MAX),
  ]);
  const further = all.flatMap(({ items }) => items.slice(ITEMS_MAX));
  return { ...found, shown, further: [...further, ...found.further.filter(isOwn)] };
}

/** The items that a citation introduces: those right below it that hang on its last sentence. */
function itemsOf({ article, passage, end }: Citation): Citation[] {
  const last = splitPassageSentences(passage.text).at(-1);
  if (passage.kind !== 'passage' || last === undefined || end <= last.start) return [];
  const leadIn = passage.text.slice(last.start, last.end);
  const items: Citation[] = [];
  for (const each of article.passages.slice(passage.ordinal)) {
    if (!hangsOn(each, leadIn)) break;
    const isDirect = each.form.kind === 'item' && each.form.leadIn.at(-1) === leadIn;
    if (isDirect) items.push(cite(article, each, each.text, 0));
  }
  return items;
}

function hangsOn({ form }: Passage, leadIn: string): boolean {
  return form.kind === 'item' && form.leadIn.includes(leadIn);
}
