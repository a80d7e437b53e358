import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../support/knowledge.ts';

const suggest = shippedLibrary().suggestEntities;

describe('a mistyped name finds what was meant', () => {
  it.each([
    ['腾迅', 'tencent'],
    ['騰迅', 'tencent'],
    ['tengxun', 'tencent'],
    ['teng xun', 'tencent'],
    ['Tencnt', 'tencent'],
    ['Tecent', 'tencent'],
    ['阿里巴吧', 'alibaba'],
    ['alibab', 'alibaba'],
    ['jingdong', 'jd'],
    ['京东金容', 'jd-finance'],
    ['baidu', 'baidu'],
    ['百渡', 'baidu'],
    ['mayi', 'ant'],
    ['蚂蚁金福', 'ant'],
    ['gsyh', 'icbc'],
    ['gongshang', 'icbc'],
    ['工商', 'icbc'],
    ['中国工商', 'icbc'],
    ['工商很行', 'icbc'],
    ['建社银行', 'ccb'],
    ['jianshe', 'ccb'],
    ['nongye', 'abc'],
    ['guangda', 'ceb'],
    ['minsheng', 'cmbc'],
    ['zhaoshang', 'cmb'],
    ['招商', 'cmb'],
  ])('%s → %s', (typed, id) => {
    expect(suggest(typed, 3)).toContain(id);
  });

  it('the likeliest stands first', () => {
    expect(suggest('腾迅', 5)[0]).toBe('tencent');
    expect(suggest('建社银行', 5)[0]).toBe('ccb');
  });
});

it.each(['天气预报', '今天吃什么', 'qwertyuiop', '@@@', '😀', '12345', '', '   ', '红烧肉的做法'])(
  'unrelated text finds nothing: %j',
  (typed) => {
    expect(suggest(typed, 5)).toEqual([]);
  },
);

it('no more are given than were asked for, and none twice', () => {
  for (const typed of ['中国', '银行', 'b', 'bank', 'zg']) {
    const ids = suggest(typed, 5);
    expect(ids.length).toBeLessThanOrEqual(5);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

it.each(['银', '腾讯', 'tencent '])('a very long text of %j finds no more than asked', (piece) => {
  expect(suggest(piece.repeat(3000), 5).length).toBeLessThanOrEqual(5);
});
