import type { Answer, Cell } from '../answer/answer.ts';
import { factsOf, statementOf } from '../answer/blocks.ts';
import type { Entities } from '../entities/entities.ts';
import { createSpeaker } from './texts/say.ts';

/** A row of a comparison for programs. */
interface Row {
  readonly topic: string;
  readonly cells: readonly { readonly entity: string; readonly facts: number[] }[];
}

/**
 * The rows of a comparison; nothing for other answers. Each says what it is about and has a cell per
 * side, in the order they were asked for; a cell names its side and its facts, by their places in
 * the answer's `facts`. A side without facts has an empty cell:
 *
 *     "rows": [{ "topic": "数据：营业收入",
 *                "cells": [{ "entity": "腾讯", "facts": [3] }, { "entity": "百度", "facts": [5, 6] }] }]
 */
export function rowsOf({ blocks }: Answer, entities: Entities): { rows?: readonly Row[] } {
  const parts = blocks.filter((block) => block.kind === 'comparison');
  if (parts.length === 0) return {};
  const speaker = createSpeaker('zh-CN', { entities, terms: CHINESE_AS_THEY_ARE }, String);
  const places = new Map(factsOf(blocks).map((found, n) => [statementOf(found), n]));
  const placesIn = ({ facts }: Cell) =>
    facts.flatMap((found) => places.get(statementOf(found)) ?? []);
  const rows: Row[] = [];
  for (const { topic, cells, continued } of parts) {
    const before = continued ? rows.at(-1) : undefined;
    if (before === undefined) {
      rows.push({
        topic: speaker.say(topic.key, topic.values),
        cells: cells.map((cell) => {
          return { entity: speaker.plain.name(cell.entity), facts: placesIn(cell) };
        }),
      });
      continue;
    }
    // For programs, a row that was cut for pages is whole again.
    for (const [side, cell] of cells.entries()) before.cells[side]?.facts.push(...placesIn(cell));
  }
  return { rows };
}

const CHINESE_AS_THEY_ARE = { translate: () => undefined };
