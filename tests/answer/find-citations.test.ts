import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { JUDGED_MAX } from '../../src/answer/find-citations.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound } from '../support/knowledge.ts';

const ASKED = '鲸鱼数科的网点在哪些城市';

/** So many paragraphs that all say it, each in words of its own. */
function answerOver(paragraphs: number) {
  const texts = Array.from({ length: paragraphs }, (_, n) => `鲸鱼数科的网点在${n + 1}个城市。`);
  return answerQuestion(ASKED, buildSound(withArticle('whale', articleText(...texts))));
}

it.each([1, 3, 7, JUDGED_MAX - 1])('%d passages that answer are all counted', (paragraphs) => {
  const { coverage, further } = answerOver(paragraphs);
  expect(coverage).toMatchObject({ found: paragraphs, articles: 1 });
  expect(coverage?.atLeast).toBeUndefined();
  expect(further).toHaveLength(Math.max(0, paragraphs - 3));
});

it('of more than are judged it says that there are at least as many', () => {
  expect(answerOver(2 * JUDGED_MAX).coverage).toMatchObject({ found: JUDGED_MAX, atLeast: true });
});
