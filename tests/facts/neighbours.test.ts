import { describe, it } from 'vitest';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { buildSound } from '../support/knowledge.ts';
import { expectRefused } from '../support/plant.ts';

const BANKS = '2015年,腾讯与中行合作,2016年与建行合作。';
const OUTLETS = '腾讯建有100家网点,百度建有200家网点。';
const YEARS = '腾讯2015年建有100家网点,2016年建有200家网点。';
const POSITIONS = '京东将自身定位为金融科技,腾讯将自身定位为连接器。';

const figure = (entity: string, value: string, quote: string, when = '') =>
  `- kind: figure\n  entity: ${entity}\n  measure: 网点\n  value: ${value}\n${when}  quotes: ['${quote}']\n`;
const position = (entity: string, words: string) =>
  `- kind: positioning\n  entity: ${entity}\n  position: ${words}\n  quotes: ['${POSITIONS}']\n`;
const partnership = (year: string) =>
  partnershipText('tencent', 'boc', BANKS, `when: ${year}\n  form: 合作`);

const AREAS = '腾讯与中行合作云计算,百度与农行合作区块链。';
const LATTER = '腾讯与中行合作,前者负责云计算,后者负责区块链。';
const area = (words: string, quote = AREAS) =>
  partnershipText('tencent', 'boc', quote, `form: 合作\n  areas: [${words}]`);
const FOUNDED = '2016年成立的腾讯金融与中行合作。';
const founded = partnershipText('tencent-fintech', 'boc', FOUNDED, 'when: 2016\n  form: 合作');
const RANGE = '腾讯与中行自2015年至2018年合作。';
const range = partnershipText('tencent', 'boc', RANGE, 'when: 2018\n  form: 合作');
const BOTH = '百度建有网点,腾讯也建有网点,两者合计20家网点。';

describe('what a sentence says of its other clause is refused', () => {
  it.each([
    ['another company’s figure', OUTLETS, figure('tencent', '200家', OUTLETS), 4, /200家/],
    [
      'another year’s figure',
      YEARS,
      figure('tencent', '200家', YEARS, '  when: 2015\n'),
      5,
      /2015/,
    ],
    ['another company’s position', POSITIONS, position('tencent', '金融科技'), 3, /金融科技/],
    ['another bank’s year', BANKS, partnership('2016'), 4, /2016/],
    ['another pair’s area', AREAS, area('区块链'), 5, /区块链/],
    ['an area of whom the text leaves open', LATTER, area('区块链', LATTER), 5, /区块链/],
    ['the year in which a side was founded', FOUNDED, founded, 4, /2016/],
    ['the end of a range of years', RANGE, range, 4, /2018/],
    ['the number of both together', BOTH, figure('baidu', '20家', BOTH), 4, /20家/],
  ])('%s', (_, sentence, facts, line, what) => {
    const files = withArticle('neighbours', articleText(sentence), facts);
    expectRefused(files, { file: 'knowledge/facts/neighbours.yaml', line, what });
  });
});

describe('what it says of its own clause is loaded', () => {
  it.each([
    ['a figure', OUTLETS, figure('baidu', '200家', OUTLETS)],
    ['a figure of a year', YEARS, figure('tencent', '200家', YEARS, '  when: 2016\n')],
    ['a position', POSITIONS, position('tencent', '连接器')],
    ['a year', BANKS, partnership('2015')],
    ['an area', AREAS, area('云计算')],
  ])('%s', (_, sentence, facts) => {
    buildSound(withArticle('neighbours', articleText(sentence), facts));
  });
});
