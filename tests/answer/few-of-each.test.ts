import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import type { SourceFile } from '../../src/files/source-file.ts';
import { withTitled } from '../support/article.ts';
import { buildSound, withFile } from '../support/knowledge.ts';

const NAMES = withFile(
  [],
  'entities.yaml',
  '- { id: whale, kind: company, name: { zh-CN: 鲸鱼数科, zh-TW: 鯨魚數科, en-US: Whale } }',
);

const CITIES = [1, 2, 3, 4].map((n) => `鲸鱼数科的网点在${n}个城市。`);
const one = withTitled(NAMES, 'one', '远海观察报告', CITIES);
const two = withTitled(one, 'two', '近海', ['鲸鱼数科的网点在9个城市里。']);
const off = withTitled(one, 'off', '近海', ['渔船昨夜靠岸。']);

const ASKED = '鲸鱼数科的网点在哪些城市';

/** The articles of the passages shown, and how many more were found. */
function shownFor(files: readonly SourceFile[], asked: string) {
  const { blocks, further = [] } = answerQuestion(asked, buildSound(files));
  return { shown: citationsOf(blocks).map(({ article }) => article.id), more: further.length };
}

describe('of one article', () => {
  it('two passages are shown where another one answers too', () => {
    const { shown, more } = shownFor(two, ASKED);
    expect(shown.toSorted()).toEqual(['one', 'one', 'two']);
    expect(more).toBe(2);
  });

  it('three are if it is the only one, or the only one that answers', () => {
    expect(shownFor(one, ASKED).shown).toEqual(['one', 'one', 'one']);
    expect(shownFor(off, ASKED).shown).toEqual(['one', 'one', 'one']);
  });

  it('three are if the question has its title', () => {
    const titled = withTitled(two, 'one', '网点在哪些城市', CITIES);
    expect(shownFor(titled, ASKED).shown.filter((id) => id === 'one')).toHaveLength(3);
  });
});
