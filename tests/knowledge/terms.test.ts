import { describe, expect, it } from 'vitest';
import { noTerms, parseTerms } from '../../src/knowledge/terms.ts';
import { fold } from '../../src/text/normalize.ts';
import { shippedFiles, shippedLibrary, textOf } from '../support/knowledge.ts';

const parse = (text: string) => parseTerms({ path: 'k/terms.yaml', name: 'terms.yaml', text });
const { terms, problems } = parse(`
forms:
  - { name: 结伴, also: [结为伙伴], en-US: companionship }
  - { name: 缔结…之约, en-US: pact }
areas:
  - { name: 潮汐计算, zh-TW: 潮汐運算, en-US: tidal computing }
  - { name: 贝壳画像, en-US: shell profiles }
measures:
  - { name: 灯塔, also: [灯塔数, Lighthouse], en-US: lighthouses }
offices:
  - { name: 舵手, zh-TW: 掌舵人 }
times:
  - { name: 涨潮以来, en-US: since high tide }
`);

it('a file of forms, areas, measures, offices and times is read', () => {
  expect(problems).toEqual([]);
});

describe('a form is one of the list, as a whole', () => {
  it.each(['结伴', '結伴', '结为伙伴', '结 伴'])('%s is one', (words) => {
    expect(terms.isForm(words)).toBe(true);
  });

  it.each([
    ...['', '结伴而行', '曾结伴', '结', '伙伴', '潮汐计算', '灯塔', '舵手', '缔结', '之约'],
    ...['缔结潮汐之约定', '缔结潮汐，之约', '缔结（潮汐）之约', `缔结${'潮'.repeat(40)}之约`],
  ])('%j is none', (words) => {
    expect(terms.isForm(words)).toBe(false);
  });

  it('marks that a form holds mean themselves', () => {
    const { terms } = parse('forms:\n  - { name: "签(约)" }\n  - { name: a.b }\n');
    expect([terms.isForm('签(约)'), terms.isForm('签约')]).toEqual([true, false]);
    expect([terms.isForm('a.b'), terms.isForm('axb')]).toEqual([true, false]);
  });
});

describe('words are translated where the file has it', () => {
  it.each([
    ['潮汐计算', 'en-US', 'tidal computing'],
    ['潮汐计算', 'zh-TW', '潮汐運算'],
    ['潮汐計算', 'en-US', 'tidal computing'],
    ['结为伙伴', 'en-US', 'companionship'],
    ['lighthouse', 'en-US', 'lighthouses'],
    ['舵手', 'zh-TW', '掌舵人'],
    ['涨潮以来', 'en-US', 'since high tide'],
  ] as const)('%s into %s: %s', (words, locale, translation) => {
    expect(terms.translate(words, locale)).toBe(translation);
  });

  it.each([
    ['潮汐计算', 'zh-CN'],
    ['贝壳画像', 'zh-TW'],
    ['舵手', 'en-US'],
    ['舵手们', 'zh-TW'],
    ['tidal computing', 'zh-TW'],
    ['', 'en-US'],
  ] as const)('%j into %s: not', (words, locale) => {
    expect(terms.translate(words, locale)).toBeUndefined();
  });
});

describe('other words for the same are one concept', () => {
  it.each([
    ['灯塔', '灯塔数'],
    ['灯塔', 'LIGHTHOUSE'],
    ['燈塔', '灯塔数'],
    ['结伴', '结为伙伴'],
  ])('%s and %s', (a, b) => {
    expect(terms.conceptOf(a)).toBe(terms.conceptOf(b));
  });

  it.each([
    ['灯塔', '舵手'],
    ['灯塔', '灯'],
    ['潮汐计算', '计算'],
    ['灯塔', 'lighthouses'],
  ])('%s and %s are two', (a, b) => {
    expect(terms.conceptOf(a)).not.toBe(terms.conceptOf(b));
  });

  it('words that are no term stand for themselves, however written', () => {
    expect(terms.conceptOf('鯨灣')).toBe(terms.conceptOf('鲸湾'));
  });
});

it('terms are found within a text, gaps and times left out', () => {
  const text = fold('涨潮以来舵手在潮汐計算上缔结灯塔之约，Lighthouse');
  expect(terms.find(text).map(({ word }) => word)).toEqual([
    '舵手',
    '潮汐计算',
    '灯塔',
    'lighthouse',
  ]);
});

it('what stands in the place of the gap of a form', () => {
  const open = ['缔结潮汐之约', '缔结之约', '结伴', '灯塔'].map((words) => terms.openIn(words));
  expect(open).toEqual(['潮汐', '', '', '']);
});

it('offices are found in every language', () => {
  expect(terms.findOffices(fold('灯塔的舵手、掌舵人')).map(({ word }) => word)).toEqual([
    '舵手',
    '掌舵人',
  ]);
});

it('each thing has its spellings in every language; forms are no things', () => {
  expect(terms.spellings).toEqual([
    ['潮汐计算', '潮汐運算', 'tidal computing'],
    ['贝壳画像', 'shell profiles'],
    ['灯塔', '灯塔数', 'Lighthouse', 'lighthouses'],
    ['舵手', '掌舵人'],
  ]);
});

describe('words of the field that nobody translates', () => {
  const shipped = parse('reports: [潮讯]\nperiods: [潮汐期]\n').terms.field;
  const parseOver = (text: string) =>
    parseTerms({ path: 'k/terms.yaml', name: 'terms.yaml', text }, shipped).terms.field;

  it('are those of the file, folded', () => {
    const { field } = parse(
      'bodies: { endings: [燈塔社], common: [ＡＢ] }\nreports: [潮訊]\n',
    ).terms;
    expect(field).toEqual({
      bodies: { endings: ['灯塔社'], common: ['ab'] },
      reports: ['潮讯'],
      periods: [],
    });
  });

  it('are those that the bot ships where a file has no such list', () => {
    expect(parseOver('forms: []\nbodies: { endings: [灯塔社] }\n')).toEqual({
      bodies: { endings: ['灯塔社'], common: [] },
      reports: ['潮讯'],
      periods: ['潮汐期'],
    });
  });

  it('and none where its list is empty', () => {
    expect(parseOver('reports: []\nperiods: []\n')).toMatchObject({ reports: [], periods: [] });
  });
});

it('without a file nothing is a term', () => {
  expect(noTerms.isForm('')).toBe(false);
  expect(noTerms.isForm('合作')).toBe(false);
  expect(noTerms.find('合作云计算')).toEqual([]);
  expect(noTerms.spellings).toEqual([]);
});

describe('the shipped terms', () => {
  const shipped = shippedLibrary().terms;

  it('are sound', () => {
    expect(parse(textOf(shippedFiles(), 'terms.yaml')).problems).toEqual([]);
  });

  it.each(['战略合作', '全面合作', '战略合作协议', '合作', 'cooperation'])(
    'hold the form %s',
    (words) => {
      expect(shipped.isForm(words)).toBe(true);
    },
  );

  it.each(['并列', '盈利', '净买入', '收购', '竞争', '云计算'])('do not hold %s', (words) => {
    expect(shipped.isForm(words)).toBe(false);
  });

  it('say 云计算 in the words of each reader', () => {
    expect(shipped.translate('云计算', 'en-US')).toBe('cloud computing');
    expect(shipped.translate('云计算', 'zh-TW')).toBe('雲端運算');
  });
});

describe('a form with a gap', () => {
  it.each(['缔结之约', '缔结潮汐之约', '缔结2017之约', '締結潮汐之約'])('%s', (words) => {
    expect(terms.isForm(words)).toBe(true);
  });

  it.each(['缔结潮汐之约定', '缔结潮汐，之约', `缔结${'潮'.repeat(40)}之约`, '缔结', '…'])(
    '%s is none',
    (words) => {
      expect(terms.isForm(words)).toBe(false);
    },
  );

  it('is no word of a text', () => {
    expect(terms.find('缔结...之约')).toEqual([]);
  });
});
