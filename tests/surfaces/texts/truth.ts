import { expect } from 'vitest';
import type { Answer, Block } from '../../../src/answer/answer.ts';
import { citationsOf } from '../../../src/answer/blocks.ts';
import type { Message, Value } from '../../../src/answer/message.ts';
import { allNames, type EntityId } from '../../../src/entities/entity.ts';
import { type Found, joins, sidesOf } from '../../../src/facts/facts.ts';
import type { Fact } from '../../../src/facts/kinds.ts';
import type { Library } from '../../../src/library/library.ts';
import { fold } from '../../../src/text/normalize.ts';

/** A text of an answer, with its place among the blocks. */
export interface Said {
  readonly values: NonNullable<Message['values']>;
  readonly answer: Answer;
  readonly library: Library;
  /** What stands behind it, up to the next heading. */
  readonly below: readonly Block[];
}

/** What has to be so wherever a text is said. */
export type Truth = (said: Said) => void;

/** Holds each text of an answer against what has to be so. @returns how many there were */
export function checkTruth(
  answer: Answer,
  library: Library,
  truths: Partial<Record<string, Truth>>,
): number {
  const parts = partsOf(answer.blocks).map((blocks) => ({ ...answer, blocks }));
  return parts.reduce((sum, part) => sum + checkPart(part, library, truths), 0);
}

/** The blocks of each question, where one line asks several. */
function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (messageOf(block)?.key === 'question.one-of') parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function checkPart(
  answer: Answer,
  library: Library,
  truths: Partial<Record<string, Truth>>,
): number {
  let count = 0;
  answer.blocks.forEach((block, n) => {
    const message = messageOf(block);
    const truth = message && truths[message.key];
    if (message === undefined || truth === undefined) return;
    count++;
    const rest = answer.blocks.slice(n + 1);
    const next = rest.findIndex(({ kind }) => kind === 'heading');
    const below = next < 0 ? rest : rest.slice(0, next);
    truth({ values: message.values ?? {}, answer, library, below });
  });
  return count;
}

function messageOf(block: Block): Message | undefined {
  if (block.kind === 'comparison') return block.topic;
  return block.kind === 'heading' || block.kind === 'notice' ? block.message : undefined;
}

export function idsIn(value: Value | undefined): readonly EntityId[] {
  if (typeof value !== 'object' || !('entities' in value)) throw new TypeError('no names');
  return value.entities;
}

export function askedIn(value: Value | undefined): readonly string[] {
  if (typeof value !== 'object' || !('asked' in value))
    throw new TypeError('no words of the asker');
  return [value.asked].flat();
}

export function wordsIn(value: Value | undefined): readonly string[] {
  if (typeof value !== 'object' || !('words' in value)) throw new TypeError('no words');
  return [value.words].flat();
}

export function keysIn(value: Value | undefined): readonly string[] {
  if (typeof value !== 'object' || !('keys' in value)) throw new TypeError('no keys');
  return value.keys;
}

export function foundIn(blocks: readonly Block[]): Found[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'fact') return block.found;
    return block.kind === 'comparison' ? block.cells.flatMap(({ facts }) => facts) : [];
  });
}

/** An entity, its members and its groups. */
function circleOf(id: EntityId, { entities }: Library): readonly EntityId[] {
  return [id, ...entities.membersOf(id), ...entities.groupsOf(id)];
}

/** Whether a fact is about an entity, itself or through its group or a member. */
export function concerns(fact: Fact, id: EntityId, library: Library): boolean {
  return circleOf(id, library).some((each) => sidesOf(fact).includes(each));
}

/** Whether a fact says what two have to do with each other. */
export function isBetween(fact: Fact, a: EntityId, b: EntityId, library: Library): boolean {
  const [first, second] = sidesOf(fact);
  const has = (side: EntityId | undefined, id: EntityId) =>
    side !== undefined && circleOf(id, library).includes(side);
  const pairs = (has(first, a) && has(second, b)) || (has(first, b) && has(second, a));
  return joins(fact) && pairs;
}

/** Whether any passage, caption or heading holds any name of an entity, letter for letter. */
export function isWritten(id: EntityId, { corpus, entities }: Library): boolean {
  const entity = entities.get(id);
  const names = entity === undefined ? [] : allNames(entity).map(fold);
  return corpus.articles
    .flatMap(({ passages, captions, headings }) => [
      ...[...passages, ...captions].map(({ text }) => text),
      ...headings,
    ])
    .map(fold)
    .some((text) => names.some((name) => text.includes(name)));
}

/** All that an answer shows of the library, folded. */
export function wordsShown(answer: Answer): string {
  return fold(
    citationsOf(answer.blocks)
      .map(({ passage }) => passage.text)
      .join('\n'),
  );
}

export function expectAll<T>(items: readonly T[], test: (item: T) => boolean): void {
  expect(items.filter((item) => !test(item))).toEqual([]);
}
