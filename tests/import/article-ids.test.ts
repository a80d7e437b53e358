import { describe, expect, it } from 'vitest';
import { articleIdOf, freeId } from '../../src/import/article-ids.ts';
import type { Draft } from '../../src/import/draft.ts';

const idOf = (title: string | undefined, published?: string, name = 'x.txt') => {
  const draft: Draft = {
    ...(title === undefined ? {} : { title: { kind: 'stated', value: title } }),
    ...(published === undefined ? {} : { published: { kind: 'stated', value: published } }),
    body: [],
    dropped: [],
    remarks: [],
  };
  return articleIdOf(draft, { name, bytes: new Uint8Array([1]) });
};

describe('an id', () => {
  it.each([
    ['鲸湾银行签约', undefined, 'jing-wan-yinhang-qian-yue'],
    ['鯨灣銀行', undefined, 'jing-wan-yinhang'],
    ['Whale Bay & Co.: Année 3', '2017-06', '2017-06-whale-bay-co-annee-3'],
    ['2017年:鲸湾与银行', '2017', '2017-nian-jing-wan-yu-yinhang'],
    ['绿', undefined, 'lv'],
  ])('of %s, %s', (title, published, id) => {
    expect(idOf(title, published)).toBe(id);
  });

  it('is short enough, and no word of it is cut', () => {
    const id = idOf('鲸湾银行与珠水科技在鲸湾签署合作协议并且共同服务中小企业', '2017-06-30');
    expect(id.length).toBeLessThanOrEqual(48);
    expect(id).toMatch(/^2017-06-30-[a-z]+(?:-[a-z]+)+$/u);
  });

  it('is the name of a Markdown file that is one', () => {
    expect(idOf('鲸湾', '2017', 'notes/2017-whale.md')).toBe('2017-whale');
    expect(idOf('鲸湾', '2017', 'notes/2017-whale.txt')).toBe('2017-jing-wan');
    expect(idOf('鲸湾', undefined, 'notes/Whale Bay.md')).toBe('jing-wan');
  });

  it('of a title without letters is made of its content', () => {
    expect(idOf('？！')).toMatch(/^article-[\da-f]{8}$/u);
    expect(idOf('かな')).toMatch(/^article-[\da-f]{8}$/u);
  });

  it('that is taken gets the first free number, and stays short enough', () => {
    const taken = new Set(['a', 'a-2', 'x'.repeat(48)]);
    expect(freeId('a', (id) => taken.has(id))).toBe('a-3');
    expect(freeId('b', (id) => taken.has(id))).toBe('b');
    expect(freeId('x'.repeat(48), (id) => taken.has(id))).toBe(`${'x'.repeat(46)}-2`);
  });
});
