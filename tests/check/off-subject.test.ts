import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { checkMessage } from '../../src/check/check-message.ts';
import { inventedLibrary } from './invented-articles.ts';

/** It speaks of banks, payments, cold stores and shops. */
const library = inventedLibrary();

/** Sentences of other things, some of which share a word or a name with the articles. */
const OFF_SUBJECT = {
  weather: [
    '今天傍晚开始有雷阵雨，明天气温会降到十八度左右。',
    '台风预计后天登陆，沿海地区停课一天。',
    '昨晚下了一整夜的雪，早上路面结了厚厚的冰。',
    '北方今年的春天来得晚，桃花四月底才开。',
    '山里起了大雾，缆车上午十点以前都不开。',
    '夏天午后的阵雨来得快，去得也快。',
  ],
  cooking: [
    '先把排骨焯水，再用小火炖一个半小时。',
    '做戚风蛋糕的时候，蛋白一定要打到硬性发泡。',
    '豆角没有煮熟会中毒，最好多焖几分钟。',
    '我妈做的红烧鱼要放一勺豆瓣酱和半碗黄酒。',
    '这家面馆的辣椒油是自己炸的，香得很。',
    '奶酪放在冷藏室里，开封以后一周内吃完。',
  ],
  sport: [
    '女排昨天以三比一战胜了塞尔维亚队。',
    '他在马拉松的最后两公里被对手超过了。',
    '主教练赛后把失利归咎于后卫的两次失误。',
    '小区篮球场的灯坏了，今晚的比赛改到周六。',
    '她十六岁就拿到了全国跳水冠军。',
    '百度贴吧里的球迷吵了一整晚。',
  ],
  programming: [
    '这个函数在数组为空的时候会抛出异常。',
    '把循环改成递归以后，内存占用反而更大了。',
    '合并分支之前先跑一遍单元测试。',
    '数据库的索引建错了列，所以查询特别慢。',
    '编译器报的错误和实际出错的地方隔了三百行。',
    '腾讯云的控制台今天打不开，页面一直转圈。',
  ],
  'other finance': [
    '原油期货昨夜收盘下跌了百分之二。',
    '他买的那只股票连续三天跌停。',
    '美联储的官员暗示年内不会降息。',
    '央行宣布下调存款准备金率半个百分点。',
    '房贷利率下调以后，很多人提前还款。',
    '中国银行的股价今天涨了百分之二。',
  ],
} as const;

describe.each(Object.entries(OFF_SUBJECT))('to a message about %s nothing is shown', (_, own) => {
  it.each([...own])('%s', (message) => {
    const { kind, blocks } = checkMessage(message, library);
    expect(kind).toBe('check');
    expect(blocks.filter((block) => block.kind === 'claim')).toEqual([
      { kind: 'claim', words: message, verdict: { kind: 'not-found' }, facts: [] },
    ]);
    expect(citationsOf(blocks)).toEqual([]);
  });
});

it('thirty such sentences are tried', () => {
  expect(Object.values(OFF_SUBJECT).flat().length).toBeGreaterThanOrEqual(30);
});
