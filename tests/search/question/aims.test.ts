import { describe, expect, it } from 'vitest';
import { aimsOf, meets } from '../../../src/search/question/aims.ts';

const meetsAims = (question: string, text: string) => meets(aimsOf(question, 1), text);

describe('who asks what something is', () => {
  it.each([
    ['什么是灯塔', '灯塔'],
    ['请问什么叫灯塔呢?', '灯塔'],
    ['何谓灯塔', '灯塔'],
    ['灯塔是什么', '灯塔'],
    ['灯塔到底是什么?', '灯塔'],
    ['灯塔是什么意思', '灯塔'],
    ['灯塔的含义', '灯塔'],
    ['what is a beacon?', 'beacon'],
    ['what does krill mean', 'krill'],
  ])('%s asks it of %s', (question, term) => {
    expect(aimsOf(question, 1).defines?.term).toBe(term);
  });

  it.each(['灯塔有多高', '谁在维护灯塔', '灯塔是什么时候建的', '灯塔建在哪里', ''])(
    '%j does not ask it',
    (question) => {
      expect(aimsOf(question, 1).defines).toBeUndefined();
    },
  );

  it('X是什么 of two things asks for one of the other', () => {
    expect(aimsOf('灯塔的光源是什么', 2).defines).toBeUndefined();
  });

  it.each([
    '灯塔是一种航标。',
    '夜里,灯塔就是方向',
    '灯塔(beacon)是指岸边的高塔',
    '"灯塔"指的是岸边的高塔',
    '灯塔:岸边的高塔',
    '灯塔的灯很亮,而灯塔是指岸边的高塔',
  ])('is answered by %s', (text) => {
    expect(meetsAims('什么是灯塔', text)).toBe(true);
  });

  it.each(['所谓灯塔是航标', '"灯塔"是航标', '岸边很黑,而灯塔是航标'])(
    'is answered by %s: nothing that tells stands before it',
    (text) => {
      expect(meetsAims('什么是灯塔', text)).toBe(true);
    },
  );

  it.each(['东岸的灯塔是新的', '他们维护灯塔是去年'])(
    'is not answered by %j: that speaks of something else',
    (text) => {
      expect(meetsAims('什么是灯塔', text)).toBe(false);
    },
  );

  it.each(['灯塔很亮。', '灯塔的高度是40米', '灯塔是否有用', '灯塔不是航标', '高塔是一种航标', ''])(
    'is not answered by %j',
    (text) => {
      expect(meetsAims('什么是灯塔', text)).toBe(false);
    },
  );

  it('in English too', () => {
    expect(meetsAims('what is a beacon', 'a beacon is a light')).toBe(true);
    expect(meetsAims('what is a beacon', 'a beacon went out')).toBe(false);
  });
});

describe('a gloss', () => {
  it.each(['他们是lantern(灯笼)公司', '灯笼,又称lantern'])('%s says what a word means', (text) => {
    expect(meetsAims('lantern是什么意思', text)).toBe(true);
  });

  it('says no more than that', () => {
    expect(meetsAims('lantern是什么', '他们是lantern(灯笼)公司')).toBe(false);
  });
});

describe('the utmost', () => {
  it.each([
    ['哪座灯塔最亮', '这座灯塔最亮', true],
    ['哪座灯塔最亮', '这座灯塔很亮', false],
    ['最新的灯塔', '最新的一座在东岸', true],
    ['最新的灯塔', '去年建的一座在东岸', false],
    ['最多的灯塔', '东岸的灯塔最多', true],
    ['最多的灯塔', '东岸有40座灯塔', false],
    ['最早的灯塔', '东岸率先建起灯塔', true],
    ['最大的灯塔', '东岸的灯塔最多', false],
    ['the largest beacon', '最大的一座', true],
    ['最新、最大的灯塔', '最新的一座在东岸', false],
    ['最新、最大的灯塔', '最新的一座也最大', true],
    ['灯塔', '灯塔', true],
  ])('%s: %s says it: %s', (question, text, expected) => {
    expect(meetsAims(question, text)).toBe(expected);
  });
});
