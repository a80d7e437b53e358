import type { Comparison } from '../../answer/answer.ts';
import type { EntityId } from '../../entities/entity.ts';
import { columnsOf } from '../columns.ts';
import { NO_FACTS, sayCell } from '../say-cell.ts';
import type { Speaker } from '../texts/say.ts';
import type { Item } from './item.ts';
import { bold } from './markup.ts';

/** Characters shown of what someone said. */
const SAID_MAX = 28;
/** Columns of a line on a phone. */
const LINE = 34;
/** Columns of names that leave room for a line that wraps, and for several below each other. */
const [BESIDE_ONE, BESIDE_SEVERAL] = [12, 4];

/**
 * A row for a phone, where a table is too wide: the topic, then each side's facts beside its name,
 * the names padded to one width. Several facts beside a long name would waste the width of the name
 * on each line, so they form a list below it:
 *
 *     **合作：中国工商银行**
 *     京东金融　2017年6月 · 宣布达成合作° ¶2 ¶8
 *     百度　　　—
 */
export function comparisonItem(
  { topic, matter, cells, continued }: Comparison,
  speaker: Speaker,
): Item {
  const shown = continued ? cells.filter(({ facts }) => facts.length > 0) : cells;
  const widest = Math.max(...cells.map(({ entity }) => columnsOf(speaker.plain.name(entity))));
  const sides = shown.flatMap((cell) => {
    const said = sayCell(cell, matter, speaker, SAID_MAX);
    const lines = said.map(({ words, marks }) => `${words} ${marks}`);
    return besideName(lines.length === 0 ? [NO_FACTS] : lines, cell.entity, widest, speaker);
  });
  const proof = cells.flatMap(({ facts }) => facts.flatMap(({ fact }) => fact.quotes));
  return {
    text: [bold(titleOf(topic, continued, speaker)), ...sides].join('\n'),
    passages: [...new Set(proof.map(({ passage }) => passage))],
  };
}

/** @param widest columns of the wider name */
function besideName(
  lines: readonly string[],
  side: EntityId,
  widest: number,
  speaker: Speaker,
): string[] {
  const name = speaker.name(side);
  const [only = '', ...others] = lines;
  const isShort = others.length === 0 && widest + GAP + columnsOf(only) <= LINE;
  if (!isShort && widest > (others.length === 0 ? BESIDE_ONE : BESIDE_SEVERAL)) {
    return [name, ...lines.map((line) => `- ${line}`)];
  }
  const gap = blank(widest - columnsOf(speaker.plain.name(side)) + GAP);
  return lines.map((line, n) =>
    n === 0 ? `${name}${gap}${line}` : `${blank(widest + GAP)}${line}`,
  );
}

function titleOf(
  topic: Comparison['topic'],
  continued: true | undefined,
  speaker: Speaker,
): string {
  const said = speaker.say(topic.key, topic.values);
  return continued ? speaker.say('comparison.continued').replace('{topic}', () => said) : said;
}

/** Columns between a name and what is beside it. */
const GAP = 2;
/** A space as wide as a Chinese character, and one half as wide. */
const [FULL, HALF] = ['\u3000', '\u2002'];

/** A gap of so many columns, two of which are as wide as a Chinese character. */
function blank(columns: number): string {
  return FULL.repeat(columns >> 1) + HALF.repeat(columns % 2);
}
