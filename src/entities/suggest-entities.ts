import { distance } from 'fastest-levenshtein';
import { fold } from '../text/normalize.ts';
import type { EntityId } from './entity.ts';
import type { Kinds } from './kinds.ts';
import { type SpelledName, type Spelling, spell } from './spell.ts';

/** Finds the entities that a mistyped or unfinished name may mean, the likeliest first. */
export type SuggestEntities = (typed: string, limit: number) => EntityId[];

/** Typing mistakes allowed in a name: one from three characters, two from six. */
const mistakes = (length: number) => Math.floor(length / 3);

/** Anything longer is a sentence, and comparing it would only cost time. UTF-16 units. */
const TYPED_MAX = 40;

/** Folding removes spaces and marks, but never this many. */
const FOLDED_MAX = 5 * TYPED_MAX;

export function createSuggestEntities(
  spellings: readonly SpelledName[],
  kinds: Kinds,
): SuggestEntities {
  return (typed, limit) => {
    const name = fold(typed.slice(0, FOLDED_MAX)).trim().slice(0, TYPED_MAX);
    if (name === '') return [];
    const spelt = spell(name, kinds);
    const best = new Map<EntityId, number>();
    for (const spelling of spellings) {
      const cost = costOf(spelt, spelling);
      if (cost < (best.get(spelling.id) ?? Number.POSITIVE_INFINITY)) best.set(spelling.id, cost);
    }
    return [...best]
      .sort(([, a], [, b]) => a - b)
      .slice(0, limit)
      .map(([id]) => id);
  };
}

/** How far a spelling is from what was typed; infinite if it does not match. */
export function costOf(typed: Spelling, spelling: Spelling): number {
  if (spelling.name === typed.name) return 0;
  if (spelling.sound === typed.sound) return 1;
  if (spelling.name.startsWith(typed.name)) return 2;
  if (spelling.initials === typed.name && typed.name.length > 1) return 2;
  if (typed.sound.length > 2 && spelling.sound.startsWith(typed.sound)) return 3;
  if (typed.name.length > 1 && spelling.name.includes(typed.name)) return 4;
  const typos = Math.min(distance(spelling.core, typed.core), distance(spelling.name, typed.name));
  if (typos <= mistakes(Math.max(typed.core.length, spelling.core.length))) return 4 + typos;
  const slips = distance(spelling.coreSound, typed.coreSound);
  const shorter = Math.min(typed.coreSound.length, spelling.coreSound.length);
  return slips <= mistakes(shorter) / 2 ? 6 + slips : Number.POSITIVE_INFINITY;
}
