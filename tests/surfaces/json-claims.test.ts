import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { checkMessage } from '../../src/check/check-message.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const check = (message: string) => renderJson(checkMessage(message, library), library.entities);

const QUOTED = '百度也在2015年启动了和工行的全面合作。';
const NEAR = '过去一年,京东金融与合作的银行发行了600多万张联名卡。';
const UNHEARD = '昨夜的台风吹倒了三棵老榕树。';

it('a check has each sentence in order, with its verdict, what it is held beside, and what differs', () => {
  const { kind, claims } = check(`${QUOTED}${NEAR}${UNHEARD}`);
  expect(kind).toBe('check');
  expect(claims).toMatchObject([
    { claim: QUOTED, verdict: 'quoted', citations: [{ ordinal: 3 }], differences: [] },
    {
      claim: NEAR,
      verdict: 'near',
      citations: [{ ordinal: 26 }],
      differences: [{ kind: 'number', said: '600多万张', source: '400多万张' }],
    },
    { claim: UNHEARD, verdict: 'not-found', citations: [], facts: [], differences: [] },
  ]);
});

it('a claim has these fields, and no other', () => {
  for (const claim of check(`${QUOTED}${NEAR}${UNHEARD}`).claims ?? []) {
    expect(Object.keys(claim).toSorted()).toEqual([
      'citations',
      'claim',
      'differences',
      'facts',
      'verdict',
    ]);
  }
});

it('the sentence of the source is cited whole, as it stands in its passage', () => {
  const { citations } = check(QUOTED);
  expect(citations).toHaveLength(1);
  for (const { quote, text, start, end } of citations) {
    expect(text.slice(start, end)).toBe(quote);
    expect(quote).toMatch(/^如,.+百度也在2015年启动了和工行的全面合作。$/);
  }
});

describe('facts that rest on a cited sentence', () => {
  it('stand with the claim, and are none that the answer states', () => {
    const { claims = [], facts } = check(QUOTED);
    expect(facts).toEqual([]);
    expect(claims[0]?.facts).toContainEqual(
      expect.objectContaining({ company: '百度', bank: '中国工商银行', when: '2015' }),
    );
  });
});

it('no other answer has claims', () => {
  const json = renderJson(answerQuestion('银行核心诉求', library), library.entities);
  expect(json).not.toHaveProperty('claims');
});
