import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { JUDGED_MAX } from '../../src/answer/find-citations.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, shippedLibrary, withFile } from '../support/knowledge.ts';

/** The most that is quoted as an answer, and as near. */
const SURE = 3;
const NEAREST = 2;

const NAMES = withFile(
  [],
  'entities.yaml',
  '- { id: whale, kind: company, name: { zh-CN: 鲸鱼数科, zh-TW: 鯨魚數科, en-US: Whale } }',
);

/** So many paragraphs that all say it, each in words of its own. */
function answerOver(paragraphs: number, asked: string) {
  const texts = Array.from({ length: paragraphs }, (_, n) => `鲸鱼数科的网点在${n + 1}个城市。`);
  return answerQuestion(
    asked,
    buildSound(withArticle('whale', articleText(...texts), undefined, NAMES)),
  );
}

describe('passages that answer', () => {
  it.each([1, 3, 7, JUDGED_MAX - 1])('of %d three are shown, the rest stands behind 更多', (n) => {
    const { kind, blocks, further } = answerOver(n, '鲸鱼数科的网点在哪些城市');
    expect(kind).toBe('passages');
    expect(citationsOf(blocks)).toHaveLength(Math.min(SURE, n));
    expect(further).toHaveLength(Math.max(0, n - SURE));
  });

  it('of more than are weighed, those that are weighed', () => {
    const { blocks, further = [] } = answerOver(2 * JUDGED_MAX, '鲸鱼数科的网点在哪些城市');
    expect(citationsOf(blocks).length + further.length).toBe(JUDGED_MAX);
  });

  it('none is shown twice', () => {
    const { blocks, further = [] } = answerOver(9, '鲸鱼数科的网点在哪些城市');
    const all = [...citationsOf(blocks), ...further].map(({ passage }) => passage.id);
    expect(new Set(all).size).toBe(all.length);
  });
});

it('of passages that come near two are shown, the rest stands behind 更多', () => {
  const { kind, blocks, further = [] } = answerQuestion('银行网点的租金', shippedLibrary());
  expect(kind).toBe('nearest');
  expect(citationsOf(blocks)).toHaveLength(NEAREST);
  const shown = citationsOf(blocks).map(({ passage }) => passage);
  expect(further.length).toBeGreaterThan(0);
  for (const { passage } of further) expect(shown).not.toContain(passage);
});
