import type { Comparison } from '../../answer/answer.ts';
import { columnsOf } from '../columns.ts';
import { NO_FACTS, sayCell } from '../say-cell.ts';
import type { Speaker } from '../texts/say.ts';
import type { Style } from './style.ts';

/** Characters shown of what someone said. */
const SAID_MAX = 200;

/**
 * A row as a small table: one line per fact, the two sides below each other:
 *
 *     合作：中国工商银行
 *       京东金融 │ 2017年6月 · 宣布达成合作° ¶2 ¶8
 *       腾讯     │ 2017年春节前后 ¶3
 */
export function comparisonText(
  { topic, matter, cells, continued }: Comparison,
  speaker: Speaker,
  style: Style,
): string {
  const names = cells.map(({ entity }) => speaker.name(entity));
  const width = Math.max(...names.map(columnsOf));
  const lines = cells.flatMap((cell, side) => {
    const said = sayCell(cell, matter, speaker, SAID_MAX).map(
      ({ words, marks }) => `${words} ${style.dim(marks)}`,
    );
    const none = continued ? [] : [style.dim(NO_FACTS)];
    return (said.length === 0 ? none : said).map((line, n) => {
      const name = n === 0 ? (names[side] ?? '') : '';
      return `  ${style.bold(name)}${' '.repeat(width - columnsOf(name))} │ ${line}`;
    });
  });
  const title = continued ? [] : [style.bold(speaker.say(topic.key, topic.values))];
  return [...title, ...lines].join('\n');
}
