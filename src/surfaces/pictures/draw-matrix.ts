import type { Answer } from '../../answer/answer.ts';
import type { EntityId } from '../../entities/entity.ts';
import { beginningOf, joins, joinsEquals, sideIn, sidesOf } from '../../facts/facts.ts';
import { FACT_KINDS, type Fact } from '../../facts/kinds.ts';
import { CATALOGUES } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';
import { describe } from './describe.ts';
import { pickBest } from './pick-best.ts';
import type { MatrixCell, MatrixPicture } from './picture.ts';
import { sayYears, UNDATED } from './say-years.ts';

/** A fact that joins two, and where it is shown. */
export interface Placed {
  readonly fact: Fact;
  readonly row: EntityId;
  readonly column: EntityId;
}

/** Places the facts of an answer about some entities: these are the columns. */
export function placeBeside({ blocks }: Answer, about: readonly EntityId[]): Placed[] {
  const placed = blocks.flatMap((block): Placed[] => {
    if (block.kind === 'fact') {
      const { fact, via } = block.found;
      if (!joins(fact)) return [];
      const own = sidesOf(fact).find((id) => about.includes(id) || via.includes(id));
      return beside(fact, own);
    }
    if (block.kind !== 'comparison') return [];
    return block.cells.flatMap(({ entity, facts }) =>
      facts.flatMap((found) => {
        const { fact } = found;
        if (!joins(fact)) return [];
        return beside(fact, sidesOf(fact).includes(entity) ? entity : sideIn(found, entity));
      }),
    );
  });
  return [...new Map(placed.map((each) => [`${each.fact.id} ${each.column}`, each])).values()];
}

function beside(fact: Fact, own: EntityId | undefined): Placed[] {
  const other = sidesOf(fact).find((id) => id !== own);
  return own === undefined || other === undefined ? [] : [{ fact, row: other, column: own }];
}

/**
 * Places facts by the roles of their sides. Who has either role in facts that join equals is where
 * most of its facts have it.
 */
export function placeAll(facts: readonly Fact[]): Placed[] {
  const joining = facts.filter(joins);
  const weight = new Map<EntityId, number>();
  for (const fact of joining) {
    const [first, second] = sidesOf(fact);
    if (first !== undefined) weight.set(first, (weight.get(first) ?? 0) + 1);
    if (second !== undefined) weight.set(second, (weight.get(second) ?? 0) - 1);
  }
  const isFirst = (id: EntityId) => (weight.get(id) ?? 0) > 0;
  return joining.flatMap((fact): Placed[] => {
    const [first, second] = sidesOf(fact);
    if (first === undefined || second === undefined) return [];
    const isTurned = joinsEquals(fact) && !isFirst(first) && isFirst(second);
    return [isTurned ? { fact, row: second, column: first } : { fact, row: first, column: second }];
  });
}

/**
 * Draws the kind of facts of which there are most.
 * @param about whose facts these are; everyone's if nobody's
 */
export function drawMatrix(
  placed: readonly Placed[],
  about: readonly EntityId[],
  fewest: number,
  speaker: Speaker,
): MatrixPicture | undefined {
  const kind = mostOf(placed);
  const all = placed.filter(({ fact }) => fact.kind === kind);
  if (kind === undefined || countFacts(all) < fewest) return undefined;
  const cells = byCell(all);
  if (cells.length < fewest) return undefined;
  const { rows, columns, shown } = pickBest(cells, about);
  const texts = CATALOGUES[speaker.locale].web.pictures;
  const name = (id: EntityId) => speaker.name(id);
  const drawn = shown.map(({ row, column, facts }): MatrixCell => {
    const isPlanned = facts.every(({ status }) => status === 'planned');
    const at = { row: rows.indexOf(row), column: columns.indexOf(column) };
    return { ...at, words: sayYears(facts), isPlanned };
  });
  const facts = shown.flatMap((cell) => cell.facts);
  const kindName = speaker.say(`fact.${kind}`);
  const title =
    about.length === 0
      ? texts.matrixOfAll(kindName)
      : texts.matrixOf(about.map(name).join(speaker.say('list.joiner')), kindName);
  const [count, total] = [new Set(facts).size, countFacts(all)];
  const notes = [
    ...(drawn.some(({ words }) => words.includes(UNDATED)) ? [texts.undatedMark] : []),
    ...(facts.some(({ status }) => status === 'planned') ? [texts.plannedCell] : []),
    ...(count < total ? [texts.partOf(count, total)] : []),
  ];
  const picture = { title, notes, lacking: texts.lacking };
  const lines = rows.map((row, n) => {
    const own = drawn.filter((cell) => cell.row === n);
    const said = own.map(({ column, words, isPlanned }) =>
      texts.cell(name(columns[column] ?? row), words, isPlanned),
    );
    return texts.row(name(row), said.join(texts.cellJoiner));
  });
  return {
    kind: 'matrix',
    ...picture,
    rows: rows.map(name),
    columns: columns.map(name),
    cells: drawn,
    description: describe(picture, lines, texts),
  };
}

function countFacts(placed: readonly Placed[]): number {
  return new Set(placed.map(({ fact }) => fact)).size;
}

/** The kind with most facts; of two, the first in the order of answers. */
function mostOf(placed: readonly Placed[]): Fact['kind'] | undefined {
  const counts = FACT_KINDS.map(({ kind }) => ({
    kind,
    count: placed.filter(({ fact }) => fact.kind === kind).length,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return most === undefined || most.count === 0 ? undefined : most.kind;
}

/** The facts of one pair, and when the latest of them begins. */
export interface PairFacts {
  readonly row: EntityId;
  readonly column: EntityId;
  readonly facts: readonly Fact[];
  readonly latest: string;
}

function byCell(placed: readonly Placed[]): PairFacts[] {
  const cells = new Map<string, PairFacts>();
  for (const { fact, row, column } of placed) {
    const key = `${row} ${column}`;
    const known = cells.get(key);
    const facts = [...(known?.facts ?? []), fact];
    const begins = beginningOf(fact);
    const latest = known === undefined || begins > known.latest ? begins : known.latest;
    cells.set(key, { row, column, facts, latest });
  }
  return [...cells.values()];
}
