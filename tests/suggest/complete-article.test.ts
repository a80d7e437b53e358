import { describe, expect, it } from 'vitest';
import {
  completeArticle,
  completeTopic,
  completeYear,
} from '../../src/suggest/complete-article.ts';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { shelf } from '../support/shelf.ts';

const library = shelf(30);

describe('words of articles', () => {
  it('are sources first, then titles, the newest first, where nothing is typed', () => {
    expect(completeArticle('', library).slice(0, 5)).toEqual([
      '北岸观察',
      'Harbour Weekly',
      '潮汐日报',
      '第1号航讯',
      '第2号航讯',
    ]);
  });

  it.each([
    ['harb', ['Harbour Weekly']],
    ['潮', ['潮汐日报']],
    ['beian', ['北岸观察']],
    ['bagc', ['北岸观察']],
    ['ribao', ['潮汐日报']],
    ['第30', ['第30号航讯']],
    ['觀察', ['北岸观察']],
    ['鲸鱼', []],
  ])('%s', (typed, expected) => {
    expect(completeArticle(typed, library)).toEqual(expected);
  });
});

it.each([
  ['', ['渡轮票务', '灯塔', '渡轮', '港务']],
  ['渡', ['渡轮票务', '渡轮']],
  ['務', ['渡轮票务', '港务']],
  ['dengta', ['灯塔']],
])('topics are those of most articles first: %j', (typed, expected) => {
  expect(new Set(completeTopic(typed, library))).toEqual(new Set(expected));
});

it.each([
  ['', ['2024', '2023', '2022']],
  ['202', ['2024', '2023', '2022']],
  ['2023年', ['2023']],
  ['23', ['2023']],
  ['1', []],
])('years are the latest first: %j', (typed, expected) => {
  expect(completeYear(typed, library)).toEqual(expected);
});

it.each(BAD_INPUTS)('%s is no reason to fail', (_, typed) => {
  for (const complete of [completeArticle, completeTopic, completeYear]) {
    expect(Array.isArray(complete(typed, library))).toBe(true);
  }
});
