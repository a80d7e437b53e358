import { distance } from 'fastest-levenshtein';
import type { Locale } from '../surfaces/texts/locales.ts';
import type { Command } from './command.ts';
import { nameIn } from './find-command.ts';

/** Letters that may be wrong: two exchanged ones count as two, and half of a name is another. */
const SLIPS_MAX = 2;

/**
 * The name that someone meant by one that no command has: a beginning of it, or mistyped.
 * @returns it in the reader's language, or the default one if that is nearer
 */
export function nearestCommand(
  typed: string,
  commands: readonly Command[],
  locale: Locale,
): string | undefined {
  const names = [
    ...commands.map(({ data }) => nameIn(locale, data)),
    ...commands.map(({ data }) => data.name),
  ];
  return names
    .map((name) => ({ name, slips: slipsIn(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ slips }) => Number.isFinite(slips))
    .sort((a, b) => a.slips - b.slips)[0]?.name;
}

function slipsIn(typed: string, name: string): number {
  if (typed.length > 1 && name.startsWith(typed)) return 0;
  const length = Math.max(typed.length, name.length);
  const slips = length > 2 * name.length ? length : distance(typed, name);
  return slips <= Math.min(SLIPS_MAX, length / 2) ? slips : Number.POSITIVE_INFINITY;
}
