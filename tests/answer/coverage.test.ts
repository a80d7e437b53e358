import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { checkMessage } from '../../src/check/check-message.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { showSource } from '../../src/source/show-source.ts';
import { answerTimeline } from '../../src/timeline/answer-timeline.ts';
import { madeUpLibrary } from './made-up.ts';

const library = madeUpLibrary();
const ask = (text: string) => answerQuestion(text, library);

describe('a complete list of facts says how many there are', () => {
  it.each<[string, Answer]>([
    ['the card of a name', answerPartner('鲸鱼数科', library)],
    ['a bare name asked for', ask('腾讯')],
    ['two names together', answerPartner('腾讯 工行', library)],
    ['a comparison', answerComparison('京东金融', '蚂蚁', library)],
    ['a timeline', answerTimeline({}, library)],
    ['a timeline of some time', answerTimeline({ from: '2021' }, library)],
  ])('%s', (_, { blocks, coverage }) => {
    const facts = new Set(factsOf(blocks).map(({ fact }) => fact.id));
    expect(facts.size).toBeGreaterThan(0);
    const articles = new Set(citationsOf(blocks).map(({ article }) => article.id));
    expect(coverage).toEqual({ found: facts.size, articles: articles.size, asOf: '2021-05' });
  });
});

describe('what is no complete list says no number', () => {
  it.each<[string, Answer]>([
    ['passages that answer', ask('银行核心诉求')],
    ['passages that come near', ask('腾讯的市值是多少')],
    ['a pair with a fact', ask('腾讯和中行合作了什么')],
    ['a pair without one', ask('苍鹭科技和松江银行的合作')],
    ['a list of partners', ask('京东金融和哪些银行合作')],
    ['partners counted', ask('京东金融合作了多少家银行')],
    ['a figure', ask('鲸鱼数科有多少家灯塔站点')],
    ['the newest', ask('最新的合作')],
    ['nothing found', ask('红烧肉怎么做')],
    ['a name that occurs nowhere', ask('水獭银行')],
    ['several questions', ask('腾讯是谁？京东金融和谁合作？')],
    ['a message looked up', checkMessage('腾讯和中行合作。', library)],
    ['a passage in its place', showSource('sea', '1-00000000', library)],
    ['two without a fact', answerPartner('腾讯 农行', library)],
    ['a time without facts', answerTimeline({ from: '2044' }, library)],
  ])('%s', (_, { coverage }) => {
    expect(coverage).toBeUndefined();
  });
});
