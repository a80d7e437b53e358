import { describe, expect, it } from 'vitest';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { withTitled } from '../support/article.ts';
import { buildSound, withFile } from '../support/knowledge.ts';

const NAMES = withFile(
  [],
  'entities.yaml',
  `
- { id: whale, kind: company, name: { zh-CN: 鲸鱼数科, zh-TW: 鯨魚數科, en-US: Whale } }
- { id: heron, kind: company, name: { zh-CN: 苍鹭科技, zh-TW: 蒼鷺科技, en-US: Heron } }
`,
);
const ASKED = '鲸鱼数科有多少家网点？';
const figure = (value: string) =>
  `- { kind: figure, entity: whale, measure: 网点, value: ${value}, quotes: [鲸鱼数科有网点${value}。] }`;

/** What a library says of the question: the words that differ, and the articles that it cites. */
function answered(
  articles: readonly (readonly [id: string, date: string, text: string])[],
  facts: readonly (readonly [id: string, value: string])[] = [],
  asked = ASKED,
) {
  let files = NAMES;
  for (const [id, date, text] of articles) files = withTitled(files, id, `标题${id}`, [text], date);
  for (const [id, value] of facts) files = withFile(files, `facts/${id}.yaml`, figure(value));
  const answer = answerQuestion(asked, buildSound(files));
  return {
    kind: answer.kind,
    differs: (answer.differing ?? []).map((each) =>
      each.map(({ quote, article }) => `${quote} ${article.published}`),
    ),
    cites: [...new Set(citationsOf(answer.blocks).map(({ article }) => article.id))],
    facts: factsOf(answer.blocks).length,
  };
}

const OLD = ['old', '2017', '鲸鱼数科有网点7家。'] as const;
const NEW = ['new', '2020', '鲸鱼数科有网点20家。'] as const;

describe('where articles give different numbers', () => {
  it('both are shown with their dates, the newest first', () => {
    const { differs, cites } = answered([OLD, NEW]);
    expect(differs).toEqual([['20家 2020', '7家 2017']]);
    expect(cites).toEqual(['new', 'old']);
  });

  it('so are facts', () => {
    const { differs, cites, facts } = answered(
      [OLD, NEW],
      [
        ['old', '7家'],
        ['new', '20家'],
      ],
    );
    expect(differs).toEqual([['20家 2020', '7家 2017']]);
    expect(cites).toEqual(['new', 'old']);
    expect(facts).toBe(2);
  });

  it('so is a fact and what another article says', () => {
    const { kind, differs, cites, facts } = answered([OLD, NEW], [['old', '7家']]);
    expect(kind).toBe('fact');
    expect(differs).toEqual([['20家 2020', '7家 2017']]);
    expect(cites.toSorted()).toEqual(['new', 'old']);
    expect(facts).toBe(1);
  });

  it.each([
    ['the same number in other words', ['new', '2020', '鲸鱼数科有网点七家。']],
    ['another unit', ['new', '2020', '鲸鱼数科有网点20个国家。']],
    ['another entity', ['new', '2020', '苍鹭科技有网点20家。']],
    ['a plan', ['new', '2020', '鲸鱼数科拟有网点20家。']],
    ['two numbers', ['new', '2020', '鲸鱼数科有网点20家和30家。']],
    ['the same date', ['new', '2017', '鲸鱼数科有网点20家。']],
  ] as const)('nothing is said of %s', (_, other) => {
    expect(answered([OLD, other]).differs).toEqual([]);
  });

  it('nothing is said of what is not asked', () => {
    expect(answered([OLD, NEW], [], '鲸鱼数科的网点').differs).toEqual([]);
  });
});
