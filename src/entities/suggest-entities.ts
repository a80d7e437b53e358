import { distance } from 'fastest-levenshtein';
import { pinyin } from 'pinyin-pro';
import { fold } from '../text/normalize.ts';
import { allNames, type Entity, type EntityId } from './entity.ts';

/** Finds the entities that a mistyped or unfinished name may mean, the likeliest first. */
export type SuggestEntities = (typed: string, limit: number) => EntityId[];

interface Spelling {
  readonly id: EntityId;
  readonly name: string;
  /** `zhongguo yinhang` without tones and spaces; Latin letters stay. */
  readonly sound: string;
  /** `zgyh`. */
  readonly initials: string;
}

/** Typing mistakes that a name may hold: one in three or four characters, two in six. */
const mistakes = (length: number) => Math.floor(length / 3);

/** Typed names longer than this are sentences, and comparing them would only cost time. */
const TYPED_MAX = 40;

export function createSuggestEntities(entities: readonly Entity[]): SuggestEntities {
  const spellings = entities.flatMap((entity) =>
    allNames(entity).map((name) => ({ id: entity.id, name: fold(name), ...soundOf(fold(name)) })),
  );
  return (typed, limit) => {
    const name = fold(typed).trim().slice(0, TYPED_MAX);
    if (name === '') return [];
    const sound = soundOf(name).sound;
    const best = new Map<EntityId, number>();
    for (const spelling of spellings) {
      const cost = costOf(name, sound, spelling);
      if (cost < (best.get(spelling.id) ?? Number.POSITIVE_INFINITY)) best.set(spelling.id, cost);
    }
    return [...best]
      .sort(([, a], [, b]) => a - b)
      .slice(0, limit)
      .map(([id]) => id);
  };
}

/** How far a spelling is from what was typed; infinite if it cannot be meant. */
function costOf(name: string, sound: string, spelling: Spelling): number {
  if (spelling.name === name) return 0;
  if (spelling.sound === sound) return 1;
  if (spelling.name.startsWith(name)) return 2;
  if (spelling.initials === name && name.length > 1) return 2;
  if (sound.length > 2 && spelling.sound.startsWith(sound)) return 3;
  if (name.length > 1 && spelling.name.includes(name)) return 4;
  const typos = distance(spelling.name, name);
  if (typos <= mistakes(Math.max(name.length, spelling.name.length))) return 4 + typos;
  const slips = distance(spelling.sound, sound);
  if (slips <= mistakes(Math.min(sound.length, spelling.sound.length)) / 2) return 6 + slips;
  return Number.POSITIVE_INFINITY;
}

function soundOf(name: string): { sound: string; initials: string } {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const;
  const syllables = pinyin(name, options);
  return {
    sound: syllables.join('').replace(/\s+/g, ''),
    initials: syllables.map((syllable) => syllable[0] ?? '').join(''),
  };
}
