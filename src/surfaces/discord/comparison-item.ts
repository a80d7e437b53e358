import { type Comparison, proofOf } from '../../answer/answer.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { sayCell } from '../say-fact.ts';
import { sayMarks, sayPlaces } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import type { Item } from './item.ts';

/**
 * A row for a phone: no table, but what it is about, and a line for each side; several facts of a
 * side are a list below its name:
 *
 *     **合作：中国工商银行**
 *     京东金融：2017年6月 · 形式：合作 ¶2 ¶8 ¶4
 *     百度：文库未提及
 *     ¶2 ¶8 ¶4 · article · date
 */
export function comparisonItem(
  { topic, matter, sides, continued }: Comparison,
  speaker: Speaker,
): Item {
  const shown = continued ? sides.filter(({ facts }) => facts.length > 0) : sides;
  const lines = shown.flatMap(({ entity, facts }) => {
    const cells = facts.map((found) => {
      const marks = sayMarks(proofOf(found.fact), speaker);
      return `${sayCell(found, entity, matter, speaker)} ${marks}`;
    });
    const [cell = speaker.say('comparison.not-mentioned'), ...others] = cells;
    if (others.length > 0) return [speaker.name(entity), ...cells.map((each) => `- ${each}`)];
    return [`${speaker.say('comparison.side', { name: { entities: [entity] } })}${cell}`];
  });
  const proof = sides.flatMap(({ facts }) => facts.flatMap(({ fact }) => proofOf(fact)));
  return {
    text: [`**${speaker.say(topic.key, topic.values)}**`, ...lines].join('\n'),
    place: sayPlacesOf(proof, speaker),
    passages: [...new Set(proof.map(({ passage }) => passage))],
  };
}

/** So many articles are named; of others there are the marks. */
const ARTICLES_MAX = 2;

function sayPlacesOf(proof: readonly Citation[], speaker: Speaker): string {
  const articles = [...new Set(proof.map(({ article }) => article))];
  const named = articles.slice(0, ARTICLES_MAX);
  const within = (article: Article) => proof.filter((citation) => citation.article === article);
  const places = named.map((article) => sayPlaces(article, within(article), speaker));
  const others = proof.filter(({ article }) => !named.includes(article));
  const marks = { words: sayMarks(others, speaker) };
  const also = others.length === 0 ? [] : [speaker.say('citation.also', { places: marks })];
  return [...places, ...also].join('\n-# ');
}
