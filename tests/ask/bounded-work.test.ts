import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { explainQuestion } from '../../src/ask/explain-question.ts';
import type { Library } from '../../src/library/library.ts';
import { shippedLibrary } from '../support/knowledge.ts';

/** The shipped library, and how often something is searched for in it. */
function countingLibrary(): { library: Library; searches: () => number } {
  const { search, ...rest } = shippedLibrary();
  let searches = 0;
  const counted: Library['search'] = {
    ...search,
    ask(question) {
      const findings = search.ask(question);
      return {
        ...findings,
        judged(limit) {
          searches++;
          return findings.judged(limit);
        },
        distinct(limit) {
          searches++;
          return findings.distinct(limit);
        },
      };
    },
  };
  return { library: { ...rest, search: counted }, searches: () => searches };
}

type Run = (text: string, library: Library) => unknown;

function searchesFor(text: string, run: Run = answerQuestion) {
  const { library, searches } = countingLibrary();
  run(text, library);
  return searches();
}

describe('how often something is searched for does not grow with', () => {
  const three = '金融大脑的保修期是多久？腾讯和中行合作了什么？直销银行的吉祥物是什么？';

  it.each([
    ['questions', three, three.repeat(20)],
    ['clauses that ask', '谁发卡，谁开店，谁贷款', '谁发卡，谁开店，谁贷款，'.repeat(40)],
    ['the length of a question', '直销银行的呼声', '直销银行的呼声'.repeat(80)],
    ['slips', '连名卡发了多少', '连名卡发了多少'.repeat(20)],
    ['names', '腾讯和中行和工行', '腾讯和中行和工行'.repeat(60)],
  ])('the number of %s', (_, few, many) => {
    expect(searchesFor(few)).toBeGreaterThan(0);
    expect(searchesFor(many)).toBeLessThanOrEqual(searchesFor(few));
  });

  it('the questions that are explained', () => {
    expect(searchesFor(three.repeat(20), explainQuestion)).toBeLessThanOrEqual(
      searchesFor(three, explainQuestion),
    );
  });
});
