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
  ])('%s', (_, sentence, facts) => {
    buildSound(withArticle('neighbours', articleText(sentence), facts));
  });
});
