import { describe, expect, it } from 'vitest';
import { allNames } from '../../src/entities/entity.ts';
import { fold } from '../../src/text/normalize.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const { completeNames, entities } = shippedLibrary();
const ids = (typed: string) => completeNames(typed).map(({ id }): string => id);

describe('an unfinished name finds what it may become', () => {
  it.each([
    ['工', 'icbc'],
    ['工商', 'icbc'],
    ['工sh', 'icbc'],
    ['gsyh', 'icbc'],
    ['gs', 'icbc'],
    ['GSYH', 'icbc'],
    ['gongshang', 'icbc'],
    ['gong shang', 'icbc'],
    ['icb', 'icbc'],
    ['ＩＣＢ', 'icbc'],
    ['騰', 'tencent'],
    ['teng', 'tencent'],
    ['Ten', 'tencent'],
    ['支付', 'ant'],
    ['wei', 'tencent'],
    ['光大银', 'ceb'],
    ['Everb', 'ceb'],
    ['李', 'li-xiaofeng'],
    ['lxf', 'li-xiaofeng'],
  ])('%s → %s', (typed, id) => {
    expect(ids(typed)).toContain(id);
  });

  it('every beginning of every name finds its entity', () => {
    for (const entity of entities.all) {
      for (const name of allNames(entity)) {
        const letters = [...name];
        for (let n = 1; n <= letters.length; n++) {
          const typed = letters.slice(0, n).join('');
          expect(ids(typed), `${typed} of ${name}`).toContain(entity.id);
        }
      }
    }
  });
});

describe('the likeliest comes first', () => {
  it.each([
    ['京东', 'jd', 'jd-finance'],
    ['阿', 'alibaba', 'ant'],
    ['jd', 'jd', 'jd-finance'],
    ['bai', 'baidu', 'baidu-finance'],
  ])('%s: %s before %s', (typed, first, later) => {
    expect(ids(typed)[0]).toBe(first);
    expect(ids(typed)).toContain(later);
  });

  it('beginnings stand before sounds, sounds before insides', () => {
    for (const typed of ['银行', '金', 'ban', '中', 'jing', '商']) {
      const ways = completeNames(typed).map(({ how }) => how);
      const order = ['whole', 'begins', 'sounds', 'inside'];
      const place = (how: string) => order.findLastIndex((each) => how.includes(each));
      expect(ways.map(place)).toEqual(ways.map(place).toSorted((a, b) => a - b));
    }
  });
});

it('the name by which an entity was found is one of its own', () => {
  for (const { id, name, how } of completeNames('支付')) {
    const entity = entities.get(id);
    expect(entity && allNames(entity)).toContain(name);
    if (how.startsWith('begins')) expect(fold(name).startsWith('支付')).toBe(true);
  }
});

it.each(['天气预报', 'qwerty', '@@@', '😀', '12345', '', '  ', '阿里巴巴合作', '银'.repeat(6000)])(
  'nothing is far off: %.20j finds nothing',
  (typed) => {
    expect(ids(typed)).toEqual([]);
  },
);

it('none is found twice', () => {
  for (const typed of ['中', 'b', '银行', 'zhong', '京']) {
    expect(new Set(ids(typed)).size).toBe(ids(typed).length);
  }
});
