import { describe, expect, it } from 'vitest';
import { suggest } from '../../support/suggestions.ts';

const named = (...body: readonly string[]) => suggest(body).entities.map(({ entry }) => entry);

describe('an organisation that the library does not know is suggested', () => {
  it('by the ending of its kind', () => {
    expect(named('近日,岑溪银行开业。')).toEqual([
      { id: 'cen-xi-yinhang', kind: 'bank', name: { 'zh-CN': '岑溪银行' } },
    ]);
  });

  it('without a kind where its ending tells none', () => {
    expect(named('雾桥理财开业。')).toEqual([
      { id: 'wu-qiao-licai', name: { 'zh-CN': '雾桥理财' } },
    ]);
  });

  it('with the short form and the Latin name in brackets behind it', () => {
    expect(named('星桥与雾桥银行(Wuqiao Bank,以下简称"雾桥")来了。')).toEqual([
      {
        id: 'wuqiao-bank',
        kind: 'bank',
        name: { 'zh-CN': '雾桥银行', 'en-US': 'Wuqiao Bank' },
        names: ['雾桥'],
      },
    ]);
  });

  it('once, however often it is named', () => {
    expect(named('雾桥银行来了。雾桥银行又来了。', '给雾桥银行。')).toHaveLength(1);
  });

  it('by Latin letters, if they appear more than once', () => {
    expect(named('Larkspur Payments grew.', 'Then Larkspur Payments shrank.')).toMatchObject([
      { id: 'larkspur-payments' },
    ]);
    expect(named('Larkspur Payments grew.')).toEqual([]);
  });

  it('under an id that is free', () => {
    expect(named('北湾银行行长谷兰表示,天晴。')).toMatchObject([{ id: 'gu-lan-2' }]);
  });
});

it('a person is suggested between an office and a verb of speech', () => {
  expect(named('北湾银行行长何以宁表示,天晴。')).toEqual([
    { id: 'heyi-ning', kind: 'person', name: { 'zh-CN': '何以宁' } },
  ]);
});

describe('no name is', () => {
  it.each([
    ['one that the library knows', '北湾银行与星桥来了。'],
    ['a word for a kind', '商业银行与这家银行不同,互联网公司也是。'],
    ['what a verb leads to', '他们正在改变着银行。'],
    ['one word with a capital at the beginning of sentences', 'Analysts came. Analysts went.'],
    ['a word before a verb of speech', '行长多次表示,天晴。'],
  ])('%s', (_, body) => {
    expect(named(body)).toEqual([]);
  });
});

describe('a fact about a name that is only suggested', () => {
  const { facts } = suggest('2020年6月,星桥与岑溪银行合作。');

  it('says what it needs first', () => {
    expect(facts).toHaveLength(1);
    expect(facts[0]?.needs).toEqual(['cen-xi-yinhang']);
    expect(facts[0]?.entry).toMatchObject({ company: 'xingqiao', bank: 'cen-xi-yinhang' });
  });
});
