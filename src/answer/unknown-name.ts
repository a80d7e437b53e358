import type { Library } from '../library/library.ts';
import type { Answer, Block } from './answer.ts';
import { choices, notice } from './blocks.ts';
import { NAMES_MAX } from './resolve-names.ts';
import { whatCanBeAsked } from './what-can-be-asked.ts';

const SUGGESTIONS_MAX = 5;

/**
 * Says that a name is unknown, and offers similar ones, or else what can be asked.
 * @param command the command of the choices
 * @param hints more to say about the name
 */
export function unknownName(
  name: string,
  command: Parameters<typeof choices>[0],
  library: Library,
  hints: readonly Block[] = [],
): Answer {
  if (name.length > NAMES_MAX) return tooLong(library);
  const meant = library.suggestEntities(name, SUGGESTIONS_MAX).map((entity) => ({ entity }));
  const further =
    meant.length > 0
      ? [notice('name.ambiguous'), choices(command, meant)]
      : whatCanBeAsked(undefined, library);
  const unknown = notice('name.unknown', { name: { asked: name } });
  return { kind: 'unknown-name', blocks: [unknown, ...hints, ...further] };
}

/** Says that a text is too long for a name, without looking for similar ones. */
export function tooLong(library: Library): Answer {
  const why = notice('name.too-long', { count: NAMES_MAX });
  return { kind: 'unknown-name', blocks: [why, ...whatCanBeAsked(undefined, library)] };
}
