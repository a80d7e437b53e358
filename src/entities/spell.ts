import { pinyin } from 'pinyin-pro';
import { fold } from '../text/normalize.ts';
import type { Entities } from './entities.ts';
import { allNames, type EntityId } from './entity.ts';
import type { Kinds } from './kinds.ts';

/** How a name is written and how it sounds, folded. */
export interface Spelling {
  /** Folded. */
  readonly name: string;
  /** The name without the ending of its kind: 光大 of 光大银行. */
  readonly core: string;
  readonly coreSound: string;
  /** `zhongguoyinhang`, without tones; Latin letters stay. */
  readonly sound: string;
  /** `zgyh`. */
  readonly initials: string;
}

/** One of an entity's names. */
export interface SpelledName extends Spelling {
  readonly id: EntityId;
  /** As in the entities file. */
  readonly written: string;
  /** Whether it is the name to show in some locale. */
  readonly shown: boolean;
}

/** Spells all names of all entities. */
export function spellNames({ all, kinds }: Entities): SpelledName[] {
  return all.flatMap((entity) => {
    const shown = new Set(Object.values(entity.name));
    return [...new Set(allNames(entity))].map((written) => {
      return { id: entity.id, written, shown: shown.has(written), ...spell(fold(written), kinds) };
    });
  });
}

/**
 * Names of a kind share an ending, so only the rest tells whether two sound alike: the core.
 * @param name folded
 */
export function spell(name: string, kinds: Kinds): Spelling {
  const core = kinds.withoutEnding(name);
  const { sound, initials } = soundOf(name);
  return { name, core, sound, initials, coreSound: soundOf(core).sound };
}

/** A folded text in pinyin without tones or spaces, and the first letter of each syllable. */
export function soundOf(text: string): { sound: string; initials: string } {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true } as const;
  const syllables = pinyin(text, options);
  return {
    sound: syllables.join('').replace(/\s+/g, ''),
    initials: syllables.map((syllable) => syllable[0] ?? '').join(''),
  };
}
