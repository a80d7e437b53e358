import { describe, expect, it } from 'vitest';
import { asksForTitle } from '../../../src/search/question/asks-title.ts';
import { ask, MADE_UP } from '../search-over.ts';

const asks = (question: string, title: string) =>
  asksForTitle(ask(question, MADE_UP), title, MADE_UP);

describe('a question asks for an article by its title', () => {
  it.each([
    ['《灯市》说了什么', '灯市'],
    ['盐仓街灯市导览里写了什么', '盐仓街灯市导览'],
    ['鹽倉街的燈市導覽', '盐仓街灯市导览'],
    ['鲸鱼数科五周年回顾怎么说', '鲸鱼数科五周年回顾'],
  ])('%s: %s', (question, title) => {
    expect(asks(question, title)).toBe(true);
  });

  it.each([
    ['灯市有多少摊位', '盐仓街灯市导览'],
    ['灯市', '灯市'],
    ['鲸鱼数科有多少员工', '鲸鱼数科五周年回顾'],
    ['鲸鱼数科有多少员工', '鲸鱼数科'],
    ['灯市', ''],
  ])('not so %s: %s', (question, title) => {
    expect(asks(question, title)).toBe(false);
  });
});
