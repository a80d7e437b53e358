import type { Comparison } from '../../answer/answer.ts';
import { sayCell } from '../say-fact.ts';
import { sayMarks } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import type { Style } from './style.ts';

/**
 * A row as a small table: one line per fact, the two sides below each other:
 *
 *     合作：中国工商银行
 *       京东金融 │ 2017年6月 · 形式：合作 ¶2 ¶8 ¶4
 *       腾讯     │ 2017年春节前后 · 形式：合作 ¶3
 */
export function comparisonText(
  { topic, matter, cells, continued }: Comparison,
  speaker: Speaker,
  style: Style,
): string {
  const names = cells.map(({ entity }) => speaker.name(entity));
  const width = Math.max(...names.map(widthOf));
  const lines = cells.flatMap(({ entity, facts }, side) => {
    const cells = facts.map((found) => {
      const marks = style.dim(sayMarks(found.fact.quotes, speaker));
      return `${sayCell(found, entity, matter, speaker)} ${marks}`;
    });
    const none = continued ? [] : [style.dim(speaker.say('comparison.none'))];
    return (cells.length === 0 ? none : cells).map((cell, n) => {
      const name = n === 0 ? (names[side] ?? '') : '';
      return `  ${style.bold(name)}${' '.repeat(width - widthOf(name))} │ ${cell}`;
    });
  });
  const title = continued ? [] : [style.bold(speaker.say(topic.key, topic.values))];
  return [...title, ...lines].join('\n');
}

/** A text's width in terminal columns: two for a Chinese character or a full-width form. */
function widthOf(text: string): number {
  return [...text].reduce((width, char) => width + (WIDE.test(char) ? 2 : 1), 0);
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
