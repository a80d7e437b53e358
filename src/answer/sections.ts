import type { EntityId } from '../entities/entity.ts';
import {
  beginningOf,
  briefOf,
  byLabel,
  type Found,
  ownFirst,
  sideIn,
  sidesOf,
} from '../facts/facts.ts';
import { FACT_KINDS, type Fact } from '../facts/kinds.ts';
import type { Block } from './answer.ts';

/** The facts under a heading that says whom they are about, summed up for a title. */
export interface Section {
  /** The index of its heading. */
  readonly start: number;
  readonly about: readonly EntityId[];
  /** What the facts of the first kind say, the newest first; more are only counted. */
  readonly points: readonly Point[];
  readonly count: number;
  /** The kinds of all its facts, in the order of answers. */
  readonly kinds: readonly Fact['kind'][];
}

/** One thing that facts say: the other sides or, without any, details. The newest is the first. */
export interface Point {
  readonly others: readonly EntityId[];
  readonly facts: readonly [Found, ...Found[]];
}

/** More do not fit into a title. */
const POINTS_MAX = 6;

const known = new WeakMap<readonly Block[], readonly Section[]>();

/** The sections of an answer that have facts; made once, however many pages are drawn. */
function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections = known.get(blocks) ?? readSections(blocks);
  known.set(blocks, sections);
  return sections;
}

/** The section that a heading begins; undefined for any other block. */
export function sectionAt(n: number, blocks: readonly Block[]): Section | undefined {
  return sectionsOf(blocks).find(({ start }) => start === n);
}

/** Whom the reader knows a block to be about, from the heading above it. */
export function aboutAt(n: number, blocks: readonly Block[]): readonly EntityId[] {
  return sectionsOf(blocks).findLast(({ start }) => start <= n)?.about ?? [];
}

function readSections(blocks: readonly Block[]): Section[] {
  const all: { start: number; about: readonly EntityId[]; found: Found[] }[] = [];
  for (const [start, block] of blocks.entries()) {
    const about = announced(block);
    if (about !== undefined) all.push({ start, about, found: [] });
    if (block.kind === 'fact') all.at(-1)?.found.push(block.found);
  }
  return all.map(({ start, about, found }) => ({ start, about, ...sumUp(about, found) }));
}

/** Whom a heading announces: nobody if it repeats the user's words. */
function announced(block: Block): readonly EntityId[] | undefined {
  if (block.kind !== 'heading') return undefined;
  for (const value of Object.values(block.message.values ?? {})) {
    if (typeof value === 'number') continue;
    if ('entities' in value) return value.entities;
    if ('asked' in value) return [];
  }
  return undefined;
}

function sumUp(about: readonly EntityId[], all: readonly Found[]) {
  const said = new Set(all.map(({ fact }) => fact.kind));
  const kinds = FACT_KINDS.map(({ kind }) => kind).filter((kind) => said.has(kind));
  for (const kind of kinds) {
    const ofKind = all.filter(({ fact }) => fact.kind === kind);
    const points = pointsOf(about, ofKind);
    if (points.length > 0) {
      return { kinds, points: points.slice(0, POINTS_MAX), count: points.length };
    }
  }
  return { kinds, points: [], count: 0 };
}

function pointsOf(about: readonly EntityId[], all: readonly Found[]): Point[] {
  const points = new Map<string, { others: readonly EntityId[]; facts: [Found, ...Found[]] }>();
  for (const found of ownFirst(newestFirst(all))) {
    const says = saidOf(found, about);
    if (says === undefined) continue;
    const others = says === 'sides' ? othersIn(found, about) : [];
    const key = says === 'sides' ? others.join(' ') : wordsOf(found);
    const known = points.get(key);
    if (known === undefined) points.set(key, { others, facts: [found] });
    else known.facts.push(found);
  }
  return [...points.values()];
}

/** A fact about two whom the heading names says its details: its sides are known. */
function saidOf(found: Found, [of, ...others]: readonly EntityId[]) {
  if (of === undefined) return undefined;
  return others.length > 0 ? 'details' : briefOf(found.fact, sideIn(found, of));
}

function wordsOf({ fact }: Found): string {
  return byLabel(fact)
    .plain.flatMap(({ words }) => words)
    .join(' ');
}

/** The sides of a fact besides those it is about, or through whom it concerns them. */
export function othersIn({ fact, via }: Found, about: readonly EntityId[]): EntityId[] {
  return sidesOf(fact).filter((id) => !about.includes(id) && !via.includes(id));
}

/** Undated ones are the last. */
function newestFirst(found: readonly Found[]): Found[] {
  const date = ({ fact }: Found) => beginningOf(fact);
  return found.toSorted((a, b) => (date(a) === date(b) ? 0 : date(a) < date(b) ? 1 : -1));
}
