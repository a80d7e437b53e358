import type { EntityId } from '../../entities/entity.ts';
import { OF } from '../../language/zh/fillers.ts';
import { LIST_COMMA } from '../../language/zh/marks.ts';
import type { SourceSentence } from '../source-sentence.ts';
import type { Candidate } from './candidate.ts';

/** A person in an office of an organisation. */
interface Speaker {
  readonly speaker: EntityId;
  readonly entity: EntityId;
  readonly office: string;
}

/** In UTF-16 units of folded text. */
const OFFICE_MAX = 24;
/** An office has no marks in it but those of a list: 董事长、总经理. */
const OFFICE = new RegExp(`^[\\p{L}\\p{N}${LIST_COMMA} ]+$`, 'u');

/** The people of a sentence who are named right behind an organisation and an office. */
export function speakersIn(sentence: SourceSentence): Candidate<Speaker>[] {
  const { text, mentions, lexicon } = sentence;
  return mentions.flatMap((person, n) => {
    const organisation = mentions[n - 1];
    if (person.type !== 'person' || organisation?.type !== 'organisation') return [];
    const from = text.startsWith(OF, organisation.end)
      ? organisation.end + OF.length
      : organisation.end;
    const between = { start: from, end: person.start };
    const office = text.slice(between.start, between.end);
    if (!OFFICE.test(office) || office.length > OFFICE_MAX) return [];
    const words = sentence.slice(between).trim();
    const isListed = lexicon.terms.findOffices(office).at(-1)?.end === office.length;
    const remarks = isListed ? [] : [`"${words}" is not listed under offices in terms.yaml`];
    return { fields: { speaker: person.id, entity: organisation.id, office: words }, remarks };
  });
}
