import { entityId } from '../../entities/entity.ts';
import { soundOf } from '../../entities/spell.ts';
import type { Lexicon } from '../../facts/lexicon.ts';
import type { SourceSentence } from '../../facts/source-sentence.ts';
import { DEFAULT_LOCALE } from '../../text/locale.ts';
import { fold } from '../../text/normalize.ts';
import { segment } from '../../text/segment.ts';
import type { FoundName } from './found-name.ts';
import { findLatin } from './latin-names.ts';
import { createFindByEnding } from './names-by-ending.ts';
import { type InBrackets, readBrackets } from './names-in-brackets.ts';
import { findPeople } from './people.ts';
import type { SuggestedEntity } from './suggestion.ts';

/** A name in Latin letters has to be there so often: others are mostly products and places. */
const LATIN_MIN = 2;

/** In characters; facts repeat it. */
const ID_MAX = 40;

/** The organisations and people that an article names and the library does not know. */
export function suggestEntities(
  sentences: readonly SourceSentence[],
  lexicon: Lexicon,
): SuggestedEntity[] {
  const findByEnding = createFindByEnding(lexicon);
  const chinese = group(
    sentences.flatMap((each) => [...findByEnding(each), ...findPeople(each, lexicon)]),
  );
  const bracketed = new Map(
    [...chinese].map(([name, places]) => [name, bracketsOf(places)] as const),
  );
  const latin = group(withoutFirstWords(sentences.flatMap(findLatin)));
  const own = [...chinese]
    .filter(([_, places]) => places.some(({ isClear }) => isClear))
    .filter(([name], _, all) => !all.some(([other]) => other !== name && name.endsWith(other)));
  const asOther = new Set([...bracketed.values()].flatMap((each) => each.latin ?? []));
  const others = [...latin].filter(
    ([name, places]) =>
      places.length >= LATIN_MIN && places.some(({ isClear }) => isClear) && !asOther.has(name),
  );
  const taken = new Set<string>(lexicon.entities.all.map(({ id }) => id));
  return [...own, ...others].flatMap(([name, places]): SuggestedEntity[] => {
    const [first] = places;
    if (first === undefined) return [];
    const { short, latin } = bracketed.get(name) ?? {};
    const id = createEntityId(name, latin, (each) => taken.has(each));
    taken.add(id);
    const kind = places.find((place) => place.kind !== undefined)?.kind;
    const entry = {
      id: entityId.parse(id),
      ...(kind === undefined ? {} : { kind }),
      name: { [DEFAULT_LOCALE]: name, ...(latin === undefined ? {} : { 'en-US': latin }) },
      ...(short === undefined ? {} : { names: [short] }),
    };
    const spellings = [name, short, latin].filter((each) => each !== undefined);
    return [{ entry, spellings, quote: first.sentence.source }];
  });
}

/** Any word begins a sentence with a capital: Then Larkspur is Larkspur if that is named too. */
function withoutFirstWords(found: readonly FoundName[]): FoundName[] {
  const names = new Set(found.map(({ written }) => written));
  return found.map((name) => {
    const rest = name.written.replace(/^\S+\s/u, '');
    const isLonger = name.start === 0 && rest !== name.written && names.has(rest);
    return isLonger ? { ...name, written: rest, isClear: true } : name;
  });
}

function bracketsOf(places: readonly FoundName[]): InBrackets {
  return Object.assign({}, ...places.toReversed().map(readBrackets));
}

function group(found: readonly FoundName[]): Map<string, FoundName[]> {
  const groups = new Map<string, FoundName[]>();
  for (const name of found) groups.set(name.written, [...(groups.get(name.written) ?? []), name]);
  return groups;
}

/** An id for a name that no other entity has: its Latin name, or else how it sounds. */
function createEntityId(
  name: string,
  latin: string | undefined,
  isTaken: (id: string) => boolean,
): string {
  const words = fold(latin ?? name);
  const sounds = segment(words).map(({ start, end }) => soundOf(words.slice(start, end)).sound);
  const letters = sounds.join('-').replace(/[^a-z0-9]+/gu, '-');
  const id = letters.slice(0, ID_MAX).replace(/^-|-$/gu, '') || 'entity';
  let own = id;
  for (let n = 2; isTaken(own); n++) own = `${id}-${n}`;
  return own;
}
