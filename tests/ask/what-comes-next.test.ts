import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { withNext } from '../../src/ask/what-comes-next.ts';
import { answerComparison, answerComparisonAgain } from '../../src/compare/answer-comparison.ts';
import { answerPartner, answerPartnerAgain } from '../../src/names/answer-names.ts';
import { answerTimeline, answerTimelineAgain } from '../../src/timeline/answer-timeline.ts';
import { madeUpLibrary } from '../support/made-up.ts';

const library = madeUpLibrary();
const nextOf = (answer: Answer) =>
  (withNext(answer, library).next ?? []).map(({ again }) =>
    [again?.command, ...(again?.ids ?? [])].join(' '),
  );

describe('under an answer stands what people ask next', () => {
  it.each<[string, Answer, string[]]>([
    [
      'of a pair: another partner, a comparison',
      answerQuestion('苍鹭科技和东江银行合作了什么', library),
      ['partner heron west-river', 'compare heron vine'],
    ],
    [
      'of a name: a comparison, its dates',
      answerPartner('苍鹭科技', library),
      ['compare heron vine', 'timeline heron'],
    ],
    [
      'of a timeline: a comparison',
      answerTimeline({ name: '苍鹭科技' }, library),
      ['compare heron vine'],
    ],
    [
      'of a comparison: another one',
      answerComparison('苍鹭科技', '青藤数科', library),
      ['compare heron two-bridges', 'timeline heron'],
    ],
    ['of a passage about a name', answerQuestion('林越舟说银行缺什么', library), []],
  ])('%s', (_, answer, next) => {
    expect(nextOf(answer)).toEqual(next);
  });

  it.each([
    ['nothing found', answerQuestion('火星上有鲸鱼吗', library)],
    ['only what is near', answerQuestion('苍鹭科技的年费是多少', library)],
    ['an unknown name', answerPartner('月牙银行', library)],
    ['small talk', answerQuestion('你好', library)],
    ['all facts by date', answerTimeline({}, library)],
  ])('not under %s', (_, answer) => {
    expect(nextOf(answer)).toEqual([]);
  });

  it('each has an answer of its own, and there are two at most', () => {
    const make: Record<string, (ids: readonly string[]) => Answer> = {
      partner: (ids) => answerPartnerAgain(ids, library),
      compare: (ids) => answerComparisonAgain(ids, library),
      timeline: (ids) => answerTimelineAgain(ids, library),
    };
    for (const { id } of library.entities.all) {
      const answer = answerPartnerAgain([id], library);
      const next = withNext(answer, library).next ?? [];
      expect(next.length).toBeLessThanOrEqual(2);
      for (const { again } of next) {
        const kind = make[again?.command ?? '']?.(again?.ids ?? []).kind;
        expect(['facts', 'comparison', 'timeline']).toContain(kind);
      }
    }
  });

  it('an answer that is kept keeps it', () => {
    const answer = answerPartner('苍鹭科技', library);
    expect(withNext(answer, library)).toBe(withNext(answerPartner('Heron', library), library));
  });
});
