import { distance } from 'fastest-levenshtein';
import { fold } from '../text/normalize.ts';
import { segment } from '../text/segment.ts';
import type { EntityId } from './entity.ts';
import type { Kinds } from './kinds.ts';
import { type SpelledName, type Spelling, spell } from './spell.ts';
import { costOf } from './suggest-entities.ts';

/**
 * Finds the one entity that a mistyped name, or one in pinyin, surely means; undefined if another is
 * as near, or if the text may well be another name.
 */
export type MeantEntity = (typed: string) => EntityId | undefined;

/** Longer texts are no names. UTF-16 units. */
const TYPED_MAX = 40;
/** Fewer letters of pinyin, or initials, are another name as likely. */
const LETTERS_MIN = 4;
/** Fewer letters with one wrong are another name as likely: Citi, CITIC. */
const MISTYPED_MIN = 6;

const HAN = /^\p{Script=Han}+$/u;
const LATIN = /^[\p{Script=Latin}\s'.-]+$/u;

export function createMeantEntity(spellings: readonly SpelledName[], kinds: Kinds): MeantEntity {
  return (typed) => {
    const name = typed.length > TYPED_MAX ? '' : fold(typed).trim();
    if (name === '' || name.length > TYPED_MAX) return undefined;
    const spelt = spell(name, kinds);
    let best: { cost: number; names: SpelledName[] } = {
      cost: Number.POSITIVE_INFINITY,
      names: [],
    };
    for (const spelling of spellings) {
      const cost = costOf(spelt, spelling);
      if (cost < best.cost) best = { cost, names: [spelling] };
      else if (cost === best.cost) best.names.push(spelling);
    }
    const [id, ...others] = new Set(best.names.map((each) => each.id));
    if (id === undefined || others.length > 0 || best.cost === Number.POSITIVE_INFINITY) {
      return undefined;
    }
    return best.names.some((meant) => isSlip(spelt, meant)) ? id : undefined;
  };
}

/** Whether a text is a name with a slip, rather than another name. */
function isSlip(typed: Spelling, meant: Spelling): boolean {
  if (HAN.test(typed.name)) return soundsAlike(typed, meant) && !isWord(typed);
  if (!LATIN.test(typed.name)) return false;
  if (!HAN.test(meant.name)) {
    return typed.name.length >= MISTYPED_MIN && isOneSlip(typed.name, meant.name);
  }
  const letters = typed.sound;
  if (letters.length < LETTERS_MIN) return false;
  return [meant.sound, meant.coreSound, meant.initials].includes(letters);
}

/** One letter wrong, too many or missing, or two of them in each other's place. */
function isOneSlip(typed: string, meant: string): boolean {
  if (distance(typed, meant) === 1) return true;
  if (typed.length !== meant.length) return false;
  const at = [...typed].findIndex((letter, n) => letter !== meant.charAt(n));
  const swapped = `${typed.charAt(at + 1)}${typed.charAt(at)}`;
  return `${typed.slice(0, at)}${swapped}${typed.slice(at + 2)}` === meant;
}

/** Homophones are what an input method offers, character for character. */
function soundsAlike(typed: Spelling, meant: Spelling): boolean {
  const whole = typed.sound === meant.sound && typed.name.length === meant.name.length;
  const hasEnding = typed.core !== typed.name;
  const core = typed.coreSound === meant.coreSound && typed.core.length === meant.core.length;
  return whole || (hasEnding && core);
}

/** The segmenter keeps the words of the language whole, and splits what is none: 腾|迅. */
function isWord({ core }: Spelling): boolean {
  return segment(core).length === 1;
}
