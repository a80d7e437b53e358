import type { Comparison } from '../../answer/answer.ts';
import { sayCell } from '../say-fact.ts';
import { sayAllPlaces, sayMarks } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import { bold } from './escape.ts';
import type { Item, LevelOfDetail } from './item.ts';

/**
 * A row for a phone, where a table is too wide: the topic, then one line per side; several facts of
 * one side form a list below its name:
 *
 *     **合作：中国工商银行**
 *     京东金融：2017年6月 · 形式：合作 ¶2 ¶8 ¶4
 *     百度：没有核对过的事实
 *     ¶2 ¶8 ¶4 · article · date
 *
 * The last line is left out if the footer names the one article.
 */
export function comparisonItem(
  { topic, matter, cells, continued }: Comparison,
  speaker: Speaker,
  { article }: Pick<LevelOfDetail, 'article'>,
): Item {
  const shown = continued ? cells.filter(({ facts }) => facts.length > 0) : cells;
  const lines = shown.flatMap(({ entity, facts }) => {
    const cells = facts.map((found) => {
      const marks = sayMarks(found.fact.quotes, speaker);
      return `${sayCell(found, entity, matter, speaker)} ${marks}`;
    });
    const [cell = speaker.say('comparison.none'), ...others] = cells;
    if (others.length > 0) return [speaker.name(entity), ...cells.map((each) => `- ${each}`)];
    return [`${speaker.say('comparison.side', { name: { entities: [entity] } })}${cell}`];
  });
  const proof = cells.flatMap(({ facts }) => facts.flatMap(({ fact }) => fact.quotes));
  return {
    text: [bold(speaker.say(topic.key, topic.values)), ...lines].join('\n'),
    ...(article ? { place: sayAllPlaces(proof, speaker).join('\n-# ') } : {}),
    passages: [...new Set(proof.map(({ passage }) => passage))],
  };
}
