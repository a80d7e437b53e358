import { soundOf } from '../../entities/spell.ts';
import { fold } from '../../text/normalize.ts';
import { segment } from '../../text/segment.ts';

const ID_MAX = 40;

/** An id for a name that no other entity has: its Latin name, or else how it sounds. */
export function createEntityId(
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
