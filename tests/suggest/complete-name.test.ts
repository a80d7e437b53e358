import { describe, expect, it } from 'vitest';
import { completeName } from '../../src/suggest/complete-name.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const ids = (typed: string) => completeName(typed, library).map(({ id }): string => id);

it('nothing typed: the best known names, those with the most facts first', () => {
  const all = ids('');
  expect(all[0]).toBe('jd-finance');
  expect(all.indexOf('tencent')).toBeLessThan(all.indexOf('cmbc'));
});

describe('the likeliest comes first', () => {
  it.each([
    ['工', 'icbc'],
    ['gsyh', 'icbc'],
    ['gongshang', 'icbc'],
    ['中', 'icbc'],
    ['支付宝', 'ant'],
    ['jingdong', 'jd'],
    ['jingd', 'jd-finance'],
    ['腾迅', 'tencent'],
    ['Tecent', 'tencent'],
  ])('%s → %s', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });
});

describe('a name of which the library states nothing is not suggested', () => {
  it.each(['华为', '招商', 'zhaoshang', '小米', '天气', 'qwerty', '😀'])('%s', (typed) => {
    expect(ids(typed)).toEqual([]);
  });
});

it('only those that are accepted', () => {
  const banks = completeName('', library, ({ kind }) => kind === 'bank');
  expect(banks.length).toBeGreaterThan(3);
  for (const { id } of banks) expect(library.entities.get(id)?.kind).toBe('bank');
  expect(completeName('腾', library, ({ kind }) => kind === 'bank')).toEqual([]);
});
