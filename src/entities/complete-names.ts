import { fold } from '../text/normalize.ts';
import type { EntityId } from './entity.ts';
import { type SpelledName, soundOf } from './spell.ts';

/** How a name can match the typed text, the best way first. */
const WAYS = [
  'whole',
  'begins',
  'begins-other-name',
  'sounds-whole',
  'sounds',
  'inside',
  'sounds-inside',
] as const;

/** An entity that an unfinished name may mean. */
export interface NameMatch {
  readonly id: EntityId;
  /** The matching name as in the entities file. */
  readonly name: string;
  readonly how: (typeof WAYS)[number];
}

/**
 * Finds the entities whose names someone may be typing, the likeliest first: by the beginning of a
 * name, then by sound and initials (gongshang, gsyh), then by words within a name. Names that are
 * only similar do not match: a suggestion may finish a word, not change it.
 */
export type CompleteNames = (typed: string) => NameMatch[];

/** Names are not longer, so longer texts need no comparison. UTF-16 units. */
const TYPED_MAX = 40;

/** Folding removes spaces and marks, but never this many. */
const FOLDED_MAX = 5 * TYPED_MAX;

export function createCompleteNames(spellings: readonly SpelledName[]): CompleteNames {
  return (typed) => {
    const name = typed.length > FOLDED_MAX ? '' : fold(typed).trim();
    if (name === '' || name.length > TYPED_MAX) return [];
    const { sound } = soundOf(name);
    const best = new Map<EntityId, NameMatch>();
    for (const spelling of spellings) {
      const { id, written } = spelling;
      const how = howItMatches(name, sound, spelling);
      const known = best.get(id);
      if (how === undefined || (known && byWay(known, { how }) <= 0)) continue;
      best.set(id, { id, name: written, how });
    }
    return [...best.values()].sort(byWay);
  };
}

/** Compares matches by how well they match, the best first. */
export function byWay(a: Pick<NameMatch, 'how'>, b: Pick<NameMatch, 'how'>): number {
  return WAYS.indexOf(a.how) - WAYS.indexOf(b.how);
}

function howItMatches(
  name: string,
  sound: string,
  spelling: SpelledName,
): NameMatch['how'] | undefined {
  if (spelling.name === name) return 'whole';
  if (spelling.name.startsWith(name)) return spelling.shown ? 'begins' : 'begins-other-name';
  if (spelling.sound === sound) return 'sounds-whole';
  if (spelling.sound.startsWith(sound)) return 'sounds';
  // A single letter begins the initials of far too many names.
  if (name.length > 1 && spelling.initials.startsWith(name)) return 'sounds';
  const isLong = name.length > 2 || /\p{Script=Han}/u.test(name);
  if (isLong && spelling.name.includes(name)) return 'inside';
  return name.length > 3 && spelling.sound.includes(sound) ? 'sounds-inside' : undefined;
}
