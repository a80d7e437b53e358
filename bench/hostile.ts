import { parseArgs } from 'node:util';
import { loadCompiled } from '../tests/fuzz/answer-compiled.ts';
import { MORE_PIECES, PIECES, repeatTo } from '../tests/fuzz/pieces.ts';
import { type Place, placesOf } from '../tests/fuzz/places.ts';
import { table } from './table.ts';

/**
 * Puts short texts over and over, alone and in pairs, wherever someone can put a text, up to what
 * Discord lets through, and prints which take longest. It asserts nothing.
 */
const { values: given } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    knowledge: { type: 'string', default: 'knowledge' },
    /** Pairs too; they take most of the time. */
    alone: { type: 'boolean', default: false },
  },
});
const SHARES = [1 / 4, 1];
/** Milliseconds: what takes longer than this is not tried at the next size, it would take for ever. */
const PATIENCE = 3000;
const SHOWN = 20;
const LABEL_MAX = 24;
/** Where pairs are put: the others only look up names. */
const FOR_PAIRS = /^\/ask question$|^找出处, as/u;
/** Shorter than this is noise, and grows by nothing. */
const NOISE_MS = 2;

interface Timed {
  readonly place: string;
  readonly pieces: readonly string[];
  /** Milliseconds of CPU by size. */
  readonly took: readonly { readonly size: number; readonly ms: number }[];
}

const program = await loadCompiled(given.dist, given.knowledge);
const places = placesOf(program);
const all = [...PIECES, ...MORE_PIECES];
// Compiled code is warm before anything is timed.
for (const place of places) {
  for (const piece of all) place.put(repeatTo(100, piece));
}
const timed: Timed[] = [];
for (const piece of all) for (const place of places) timed.push(time(place, [piece]));
const pairs = given.alone ? [] : PIECES.flatMap((a) => PIECES.map((b) => [a, b]));
for (const pair of pairs.filter(([a, b]) => a !== b)) {
  for (const place of places.filter(({ name }) => FOR_PAIRS.test(name))) {
    timed.push(time(place, pair));
  }
}
const byTime = timed.toSorted((a, b) => msOf(b) - msOf(a));
// Something else may have run just then, so those on top are timed again.
const again: Timed[] = [];
for (const each of byTime.slice(0, 3 * SHOWN)) again.push(timeAgain(each));
const worstFirst = again.toSorted((a, b) => msOf(b) - msOf(a));
console.log(
  `${timed.length} inputs, ${timed.reduce((sum, { took }) => sum + took.length, 0)} answers`,
);
console.log(
  table(
    ['where', 'over and over', 'characters', 'ms of CPU', 'grows as'],
    worstFirst
      .slice(0, SHOWN)
      .map((each) => [
        each.place,
        each.pieces.map(shown).join(' '),
        String(each.took.at(-1)?.size),
        each.took.map(({ ms }) => ms.toFixed(ms < 10 ? 1 : 0)).join(' → '),
        exponentOf(each),
      ]),
  ),
);
console.log(
  table(
    ['where', 'worst, ms', 'median, ms'],
    places.map(({ name }) => {
      const times = timed.filter(({ place }) => place === name).map(msOf);
      const sorted = times.toSorted((a, b) => b - a);
      return [name, (sorted[0] ?? 0).toFixed(1), (sorted[sorted.length >> 1] ?? 0).toFixed(1)];
    }),
  ),
);

function time({ name, max, put }: Place, pieces: readonly string[]): Timed {
  const took: { size: number; ms: number }[] = [];
  for (const share of SHARES) {
    const size = Math.round(max * share);
    const text = repeatTo(size, ...pieces);
    const before = process.cpuUsage();
    put(text);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    took.push({ size, ms });
    if (ms > PATIENCE) break;
  }
  return { place: name, pieces, took };
}

/** A piece in the table, a long one by its beginning and its length. */
function shown(piece: string): string {
  if (piece.length <= LABEL_MAX) return JSON.stringify(piece).replaceAll('|', '\\|');
  return `${JSON.stringify(piece.slice(0, LABEL_MAX / 2))}… (${piece.length})`;
}

/** The least of three times at each size. */
function timeAgain({ place: name, pieces, took }: Timed): Timed {
  const place = places.find((each) => each.name === name);
  if (place === undefined) throw new RangeError(`no place ${name}`);
  const runs = [took, time(place, pieces).took, time(place, pieces).took];
  const least = took.map(({ size, ms }, n) => {
    return { size, ms: Math.min(ms, ...runs.flatMap((run) => run[n]?.ms ?? [])) };
  });
  return { place: name, pieces, took: least };
}

function msOf({ took }: Timed): number {
  return took.at(-1)?.ms ?? 0;
}

/** 1 for linear, 2 for quadratic: between the last two sizes. */
function exponentOf({ took }: Timed): string {
  const [before, last] = took.slice(-2);
  if (before === undefined || last === undefined || before.ms < NOISE_MS) return '';
  const grows = Math.log(last.ms / before.ms) / Math.log(last.size / before.size);
  return `n^${grows.toFixed(1)}`;
}
