import { describe, expect, it } from 'vitest';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { answerTimeline } from '../../src/timeline/answer-timeline.ts';
import { keysOf } from '../answer/read-answer.ts';
import {
  buildSound,
  shippedFiles,
  shippedLibrary,
  textOf,
  withFile,
} from '../support/knowledge.ts';
import { madeUpLibrary } from '../support/made-up.ts';

const shipped = shippedLibrary();
const madeUp = madeUpLibrary();

describe('a slip that can mean only one name is read as it', () => {
  it.each([
    ['腾迅', 'tencent'],
    ['騰迅', 'tencent'],
    ['teng xun', 'tencent'],
    ['Tencnt', 'tencent'],
    ['阿里巴吧', 'alibaba'],
    ['建社银行', 'ccb'],
    ['zhaoshang', 'cmb'],
    ['gsyh', 'icbc'],
  ])('%s: %s', (typed, id) => {
    expect(shipped.meantEntity(typed)).toBe(id);
  });

  it.each([
    ['苍路科技', 'heron'],
    ['canglukeji', 'heron'],
    ['qtsk', 'vine'],
    ['qingtengshuke', 'vine'],
    ['海岗银行', 'harbour'],
    ['Heronn', 'heron'],
    ['Harbor Bank', 'harbour'],
  ])('in a library that the code has never seen, %s: %s', (typed, id) => {
    expect(madeUp.meantEntity(typed)).toBe(id);
  });
});

describe('what may as well be another name is not', () => {
  it.each([
    ['several names are as near', 'zhongguo'],
    ['the beginning of several names', '中国'],
    ['a word of the language that sounds like a name', '威信'],
    ['the same with the ending of its kind', '中心银行'],
    ['a name with another character that sounds otherwise', '东方银行'],
    ['few letters, one of them different', 'Citi'],
    ['a longer name that contains one', '招商证券'],
    ['pinyin too short to tell', 'gyh'],
    ['pinyin with a slip', 'tengxin'],
    ['nothing', ' '],
    ['marks', '!?'],
    ['a long text', '腾迅'.repeat(30)],
  ])('%s: %s', (_, typed) => {
    expect(shipped.meantEntity(typed)).toBeUndefined();
  });

  it('nor is a slip as near to two names', () => {
    const named = (...entries: readonly string[]) =>
      buildSound(
        withFile(
          shippedFiles(),
          'entities.yaml',
          [textOf(shippedFiles(), 'entities.yaml'), ...entries].join('\n'),
        ),
      );
    const egret =
      '- { id: egret, kind: company, name: { zh-CN: 沧鹭科技, zh-TW: 滄鷺科技, en-US: Egret } }';
    const heron =
      '- { id: heron, kind: company, name: { zh-CN: 苍鹭科技, zh-TW: 蒼鷺科技, en-US: Heron } }';
    expect(named(egret).meantEntity('仓路科技')).toBe('egret');
    expect(named(egret, heron).meantEntity('仓路科技')).toBeUndefined();
  });
});

describe('such a name is answered at once, and how it was read is said below the title', () => {
  it.each([
    ['/partner', answerPartner('苍路科技', madeUp), answerPartner('苍鹭科技', madeUp)],
    [
      '/timeline',
      answerTimeline({ name: 'canglukeji' }, madeUp),
      answerTimeline({ name: '苍鹭科技' }, madeUp),
    ],
    [
      '/compare',
      answerComparison('苍路科技', '青藤数科', madeUp),
      answerComparison('苍鹭科技', '青藤数科', madeUp),
    ],
    [
      'one of two names',
      answerPartner('苍路科技和东江银行', madeUp),
      answerPartner('苍鹭科技和东江银行', madeUp),
    ],
  ])('%s', (_, answer, typedWell) => {
    expect(keysOf(answer)[1]).toBe('question.read-as');
    const [title, , ...others] = answer.blocks;
    expect({ ...answer, blocks: [title, ...others] }).toEqual(typedWell);
  });
});
