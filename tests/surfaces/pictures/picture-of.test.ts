import { describe, expect, it } from 'vitest';
import { answerComparison } from '../../../src/compare/answer-comparison.ts';
import type { Library } from '../../../src/library/library.ts';
import { answerEntities, answerPartner } from '../../../src/names/answer-names.ts';
import { describeLibrary } from '../../../src/source/describe-library.ts';
import { fileNameOf, isFileName } from '../../../src/surfaces/pictures/picture.ts';
import { pictureOf } from '../../../src/surfaces/pictures/picture-of.ts';
import { LOCALES, type Locale } from '../../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../../src/surfaces/texts/say.ts';
import { answerTimeline } from '../../../src/timeline/answer-timeline.ts';
import { libraryOfOneCompany } from '../../support/big-libraries.ts';
import { madeUpLibrary } from '../../support/made-up.ts';

const library = madeUpLibrary();
const loaded = { loadedAt: new Date(0), version: '1.0.0' };
const speak = (locale: Locale = 'zh-CN', of: Library = library) =>
  createSpeaker(locale, of, String);

function matrixOf(...[answer, of = library]: [Parameters<typeof pictureOf>[0], Library?]) {
  const picture = pictureOf(answer, of, speak('zh-CN', of));
  if (picture?.kind !== 'matrix') throw new Error(`no matrix: ${picture?.kind}`);
  const cells = picture.cells.map(
    ({ row, column, words }) => `${picture.rows[row]} × ${picture.columns[column]}: ${words}`,
  );
  return { ...picture, said: cells.toSorted() };
}

describe('a matrix', () => {
  it('of the library has a cell for each pair, with its years; plans in brackets', () => {
    const { said, cells, title, notes } = matrixOf(describeLibrary(library, loaded));
    expect(title).toBe('文库里的合作');
    expect(said).toEqual([
      '双桥集团 × 两江银行: 2018',
      '苍鹭科技 × 东江银行: –2012',
      '苍鹭科技 × 西江银行: 2015–',
      '蓝桥支付 × 东江银行: 2019',
      '蓝桥支付 × 西江银行: (●)',
      '青藤数科 × 东江银行: 2021',
    ]);
    expect(cells.filter(({ isPlanned }) => isPlanned)).toHaveLength(1);
    expect(notes).toEqual(['●：原文没有写年份', '括号：计划中']);
  });

  it('of a comparison has both names as columns, and whoever they work with', () => {
    const { columns, rows } = matrixOf(answerComparison('青藤数科', '苍鹭科技', library));
    expect(columns).toEqual(['青藤数科', '苍鹭科技']);
    expect(rows).toEqual(['东江银行', '西江银行']);
  });

  it('of one name has what its groups and members do under their own names', () => {
    const { columns } = matrixOf(answerPartner('双桥集团', library));
    expect(columns).toContain('蓝桥支付');
  });

  it('has no more columns than rows', () => {
    const { rows, columns } = matrixOf(describeLibrary(library, loaded));
    expect(columns.length).toBeLessThanOrEqual(rows.length);
  });

  it('counts the facts of one pair', () => {
    const of = libraryOfOneCompany(520);
    const { cells } = matrixOf(describeLibrary(of, loaded), of);
    expect(cells.length).toBeLessThanOrEqual(60);
    expect(cells.some(({ words }) => /\s×\d+$/u.test(words))).toBe(true);
  });
});

describe('a timeline', () => {
  it('has a row for each dated fact, from the earliest, as precise as the text', () => {
    const picture = pictureOf(answerTimeline({}, library), library, speak());
    if (picture?.kind !== 'timeline') throw new Error('no timeline');
    expect(picture.rows.map(({ from, to, when }) => [from, to, when])).toEqual([
      [undefined, '2012', '至2012年'],
      ['2015', undefined, '2015年起'],
      ['2018', '2018', '2018年'],
      ['2019-06', '2019-06', '2019年6月'],
      ['2020-01', '2020-06', '2020年1月至2020年6月'],
      ['2021-03', '2021-03', '2021年3月'],
      ['2021-04', '2021-04', '2021年4月'],
    ]);
    expect(picture.rows[4]?.label).toContain('双桥集团 → 东江银行');
    expect(picture.notes.at(-1)).toBe('另有 4 条没有日期');
  });

  it('says names whole, however long they are', () => {
    const long = (id: string) => `Ping An OneConnect Bank (Hong Kong) Limited, Branch of ${id}`;
    const speaker = { ...speak('en-US'), name: long, nameIn: (_: unknown, id: string) => long(id) };
    const picture = pictureOf(answerTimeline({}, library), library, speaker);
    if (picture?.kind !== 'timeline') throw new Error('no timeline');
    const labels = picture.rows.map(({ label }) => label);
    expect(Math.max(...labels.map((label) => label.length))).toBeGreaterThan(110);
    expect(labels.filter((label) => label.includes('…'))).toEqual([]);
  });

  it('of too many facts has the latest, and says of how many', () => {
    const of = libraryOfOneCompany(520);
    const picture = pictureOf(answerTimeline({}, of), of, speak('zh-CN', of));
    if (picture?.kind !== 'timeline') throw new Error('no timeline');
    expect(picture.rows).toHaveLength(60);
    expect(picture.description).toMatch(/图中是 \d+ 条里的 60 条/u);
  });
});

describe('no picture', () => {
  it.each([
    ['a fact alone', answerPartner('海港银行', library)],
    ['an unknown name', answerPartner('宝石鱼银行', library)],
    ['nothing asked', answerPartner('', library)],
    ['a comparison of nothing', answerComparison('青藤数科', '海港银行', library)],
  ])('for %s', (_, answer) => {
    expect(pictureOf(answer, library, speak())).toBeUndefined();
  });

  it('unless someone asks for it: then one fact is enough', () => {
    const [fact] = library.facts;
    if (fact?.kind !== 'partnership') throw new Error('a partnership comes first');
    const answer = answerEntities([fact.company, fact.bank], library);
    expect(pictureOf(answer, library, speak())).toBeUndefined();
    expect(pictureOf(answer, library, speak(), 1)).toBeDefined();
  });
});

it.each(LOCALES)(
  'in %s its words are those of the reader, and Discord takes the description',
  (locale) => {
    const of = libraryOfOneCompany(520);
    const pictures = [
      pictureOf(answerTimeline({}, of), of, speak(locale, of)),
      pictureOf(describeLibrary(of, loaded), of, speak(locale, of)),
      pictureOf(describeLibrary(library, loaded), library, speak(locale)),
    ];
    for (const picture of pictures) {
      expect(picture?.description.length).toBeLessThanOrEqual(1024);
      expect(picture?.description.startsWith(picture.title)).toBe(true);
    }
    const title = {
      'zh-CN': '文库里的合作',
      'zh-TW': '文庫裡的合作',
      'en-US': 'Partnerships in the library',
    };
    expect(pictures.at(-1)?.title).toBe(title[locale]);
  },
);

it('the name of a file says what kind of picture it is, and changes with it', () => {
  const one = pictureOf(describeLibrary(library, loaded), library, speak());
  const other = pictureOf(describeLibrary(library, loaded), library, speak('en-US'));
  if (one === undefined || other === undefined) throw new Error('no pictures');
  expect(isFileName(fileNameOf(one))).toBe(true);
  expect(fileNameOf(one)).not.toBe(fileNameOf(other));
  expect(isFileName('../secret.png')).toBe(false);
});
