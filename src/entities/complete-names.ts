import { fold } from '../text/normalize.ts';
import type { EntityId } from './entity.ts';
import { type SpelledName, soundOf } from './spell.ts';

/** How a name goes with what was typed, the best first. */
const WAYS = [
  'whole',
  'begins',
  'begins-other-name',
  'sounds-whole',
  'sounds',
  'inside',
  'sounds-inside',
] as const;

/** An entity that an unfinished name may come to mean. */
export interface NameMatch {
  readonly id: EntityId;
  /** The name that matches, as the entities file has it. */
  readonly name: string;
  readonly how: (typeof WAYS)[number];
}

/**
 * Finds the entities that what someone is typing may become, the likeliest first: by the beginnings
 * of their names, then by sound and initials (gongshang, gsyh), then by what stands within a name.
 * Nothing that is only similar: a suggestion may finish a word, not change it.
 */
export type CompleteNames = (typed: string) => NameMatch[];

/** Names are not longer, and what is longer need not be compared. */
const TYPED_MAX = 40;

/** Folding takes blanks and marks out, but not so many of them. */
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

/** Orders matches by how well they go with what was typed. */
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
  // A single letter begins the initials of half of all names.
  if (name.length > 1 && spelling.initials.startsWith(name)) return 'sounds';
  const isLong = name.length > 2 || /\p{Script=Han}/u.test(name);
  if (isLong && spelling.name.includes(name)) return 'inside';
  return name.length > 3 && spelling.sound.includes(sound) ? 'sounds-inside' : undefined;
}
