import { z } from 'zod';

/** The shards of a bot that has several processes, as far as they are this one's. */
export interface Shards {
  /** Which of them this process connects, in ascending order. */
  readonly ids: readonly number[];
  /** How many there are in all processes. */
  readonly count: number;
}

/** Far more than Discord gives any bot; it bounds what a range may stand for. */
export const SHARDS_MAX = 9999;

const RANGE = /^(\d{1,4})(?:-(\d{1,4}))?$/;

/** Shards as an operator writes them, such as `0-3` or `2,5`; none at all for `auto`. */
export const shardList = z
  .string()
  .trim()
  .transform((given, context): readonly number[] | undefined => {
    if (given === 'auto') return undefined;
    const ranges = given.split(',').map((each) => readRange(each.trim()));
    const ids = ranges.flat().toSorted((a, b) => a - b);
    const twice = ids.find((id, n) => id === ids[n + 1]);
    if (ranges.every((each) => each.length > 0) && twice === undefined) return ids;
    const message =
      twice === undefined
        ? 'is neither auto nor shards and ranges of them with commas between, such as 0-3 or 2,5'
        : `names shard ${twice} twice: name each once, and make sure that none is missing`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

function readRange(given: string): number[] {
  const [, from, to = from] = RANGE.exec(given) ?? [];
  if (from === undefined || to === undefined) return [];
  const first = Number(from);
  return Array.from({ length: Math.max(0, Number(to) - first + 1) }, (_, n) => first + n);
}

/**
 * Whether both settings of shards go together.
 * @returns the shards of this process, none if Discord is to say how many there are; or a sentence
 */
export function readShards(
  ids: readonly number[] | undefined,
  count: number | undefined,
  hasGateway: boolean,
): { readonly shards?: Shards; readonly problem?: undefined } | { readonly problem: string } {
  if (ids === undefined) return count === undefined ? {} : { problem: NO_IDS };
  if (!hasGateway) return { problem: NO_GATEWAY };
  if (count === undefined) return { problem: NO_COUNT };
  const last = ids.at(-1) ?? 0;
  if (last < count) return { shards: { ids, count } };
  return {
    problem: `SHARDS names shard ${last}, but SHARD_COUNT is ${count}, so the last one is ${count - 1}. See .env.example.`,
  };
}

const NO_IDS =
  'SHARD_COUNT is set, but not which of the shards this process has: set SHARDS, such as 0-3, or leave out SHARD_COUNT. See .env.example.';

const NO_COUNT =
  'SHARDS names shards, but not how many there are: set SHARD_COUNT, to the same number in every process. See .env.example.';

const NO_GATEWAY =
  'SHARDS is set, but with MODE=http there is no gateway that has shards: leave it out, or set MODE to gateway or both. See .env.example.';
