import { loadCompiled } from './answer-compiled.ts';
import { createStepCounter } from './count-steps.ts';
import { PIECES, repeatTo } from './pieces.ts';
import { type Place, placesOf } from './places.ts';

/** The steps that a piece over and over takes in some places, up to what Discord lets through. */
export interface Counted {
  readonly places: readonly string[];
  readonly piece: string;
  readonly whole: number;
  /** The same of a quarter of the size, where the whole takes so many that growth matters. */
  readonly quarter?: number;
}

/** Embeds and forwarded messages are gathered, and then read like any message: some pieces do. */
const SOME_PIECES = PIECES.filter((_, n) => n % 4 === 0);

/** So few steps a place are over before anybody could tell. */
const FEW = 350_000;

const program = await loadCompiled('dist', 'knowledge');
const places = placesOf(program);
const counter = createStepCounter();

// Whatever is made at the first use counts for nobody.
for (const piece of SOME_PIECES) putAll(places, piece, 1 / 100);
await counter.of(() => {});

const counted: Counted[] = [];
for (const group of groups()) {
  for (const piece of isInParts(group) ? SOME_PIECES : PIECES) {
    const whole = await counter.of(() => putAll(group, piece, 1));
    const isMuch = whole > FEW * group.length;
    const quarter = isMuch ? await counter.of(() => putAll(group, piece, 1 / 4)) : undefined;
    counted.push({
      places: group.map(({ name }) => name),
      piece,
      whole,
      ...(quarter === undefined ? {} : { quarter }),
    });
  }
}
process.stdout.write(JSON.stringify(counted));

function putAll(group: readonly Place[], piece: string, share: number): void {
  for (const { max, put } of group) put(repeatTo(Math.round(max * share), piece));
}

/**
 * To read the counters takes longer than most answers, so places that lead to the same algorithms
 * are counted together: what one is slow at, the sum shows.
 */
function groups(): Place[][] {
  const byKind = new Map<string, Place[]>();
  for (const place of places) {
    const kind = kindOf(place);
    byKind.set(kind, [...(byKind.get(kind) ?? []), place]);
  }
  return [...byKind.values()];
}

function isInParts(group: readonly Place[]): boolean {
  return group.every(({ name }) => name.includes(', in '));
}

function kindOf({ name }: Place): string {
  if (name.endsWith('while it is typed')) return 'typed';
  if (name.includes(', in ')) return 'in parts of a message';
  return /^\/(?!ask|source)/u.test(name) ? 'looked up' : name;
}
