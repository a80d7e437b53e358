import { loadCompiled } from './answer-compiled.ts';
import { createStepCounter } from './count-steps.ts';
import { PIECES, repeatTo, SAID_PIECES } from './pieces.ts';
import { type Place, placesOf } from './places.ts';

/** The steps that some pieces take, each over and over, up to what Discord lets through. */
export interface Counted {
  readonly kind: string;
  readonly places: readonly string[];
  readonly pieces: readonly string[];
  readonly whole: number;
  /** The same of a quarter of the size, where the whole takes so many that growth matters. */
  readonly quarter?: number;
}

/**
 * What reads the text of a message and then asks as `/ask` does, and what gathers that text from
 * embeds and forwarded messages: both are tried with every piece by themselves, so some do. What is
 * said is read as that is.
 */
const SOME_PIECES = PIECES.filter((_, n) => n % 4 === 0);

const FIRST_PIECES = SOME_PIECES.filter((_, n) => n % 3 === 0);

/** So few steps a text are over before anybody could tell. */
const FEW = 350_000;

void countAll().then((counted) => process.stdout.write(JSON.stringify(counted)));

async function countAll(): Promise<Counted[]> {
  const places = placesOf(await loadCompiled('dist', 'knowledge'));
  const counter = createStepCounter();
  // Whatever is made at the first use counts for nobody.
  putAll(places, FIRST_PIECES, 1 / 100);
  await counter.of(() => {});

  const counted: Counted[] = [];
  for (const { kind, group, pieces } of rounds(places)) {
    const texts = group.length * pieces.length;
    const whole = await counter.of(() => putAll(group, pieces, 1));
    const isMuch = whole > FEW * texts;
    const quarter = isMuch ? await counter.of(() => putAll(group, pieces, 1 / 4)) : undefined;
    counted.push({
      kind,
      places: group.map(({ name }) => name),
      pieces,
      whole,
      ...(quarter === undefined ? {} : { quarter }),
    });
  }
  return counted;
}

function putAll(group: readonly Place[], pieces: readonly string[], share: number): void {
  for (const { max, put } of group) {
    for (const piece of pieces) put(repeatTo(Math.round(max * share), piece));
  }
}

interface Round {
  readonly kind: string;
  readonly group: readonly Place[];
  readonly pieces: readonly string[];
}

/**
 * To read the counters takes longer than most answers, so places that lead to the same algorithms
 * are counted together: what one is slow at, the sum shows.
 */
function rounds(places: readonly Place[]): Round[] {
  const kinds = new Map<string, Place[]>();
  for (const place of places) {
    const kind = kindOf(place);
    kinds.set(kind, [...(kinds.get(kind) ?? []), place]);
  }
  return [...kinds].flatMap(([kind, all]) =>
    inParts(piecesFor(kind), piecesAtOnce(kind)).map((pieces, n) => {
      const group = all.filter((_, m) => isTheirTurn(kind, m, n));
      return { kind, group, pieces };
    }),
  );
}

/** Places that share nearly all of their work take turns. */
function isTheirTurn(kind: string, place: number, round: number): boolean {
  if (kind === 'in a message') return [0, 2].includes((place + round) % 5);
  return kind !== 'typed' || (place + round) % 2 === 0;
}

function kindOf({ name }: Place): string {
  if (name.endsWith('while it is typed')) return 'typed';
  if (name.startsWith('问这句') || name.includes(', in ')) return 'in a message';
  if (name.startsWith('said')) return 'said';
  return /^\/(?!ask|source)/u.test(name) ? 'looked up' : name;
}

function piecesFor(kind: string): readonly string[] {
  if (kind === 'said') return [...SAID_PIECES, ...SOME_PIECES];
  return kind === 'in a message' ? SOME_PIECES : PIECES;
}

/** What takes long by itself is counted by itself. */
function piecesAtOnce(kind: string): number {
  if (['in a message', 'said'].includes(kind) || kind.startsWith('找出处')) return 1;
  return kind === 'typed' ? 2 : 4;
}

function inParts(pieces: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(pieces.length / size) }, (_, n) =>
    pieces.slice(n * size, (n + 1) * size),
  );
}
