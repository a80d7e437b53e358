import { describe, it } from 'vitest';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, FACTS } from '../support/knowledge.ts';
import { expectRefused, plant } from '../support/plant.ts';

const file = `knowledge/${FACTS}`;

describe('a figure that is a piece of a longer number is refused', () => {
  it.each([
    ['measure: 合作银行', '11家', '1家'],
    ['measure: 联名卡', '400多万张', '00多万张'],
    ['measure: 联名卡', '400多万张', '400'],
    ['measure: 联名卡', '400多万张', '400多'],
    ['value: 20家', '20家', '0家'],
    ['measure: 联姻史', '10年以上', '0年以上'],
  ])('%s: %s → %s', (after, from, to) => {
    const { files, line } = plant({
      after: after.startsWith('value') ? 'value: 7家银行' : after,
      from: `value: ${from}`,
      to: `value: '${to}'`,
    });
    expectRefused(files, { file, line, what: new RegExp(`"${to}"`) });
  });

  const figure = (value: string, quote: string) =>
    `- kind: figure\n  entity: tencent\n  measure: 网点\n  value: '${value}'\n  quotes: ['${quote}']\n`;

  it.each([
    ['200家', '腾讯建有1,200家网点。'],
    ['200家', '腾讯建有1，200家网点。'],
    ['5万家', '腾讯建有1.5万家网点。'],
    ['1.5', '腾讯建有1.5万家网点。'],
    ['200家', '腾讯建有１２００家网点。'],
    ['２００家', '腾讯建有１２００家网点。'],
    ['三家', '腾讯建有十三家网点。'],
    ['万家', '腾讯建有三万家网点。'],
    ['5%', '腾讯网点增长了1.5%。'],
  ])('%s in %s', (value, quote) => {
    const files = withArticle('figures', articleText(quote), figure(value, quote));
    const what = new RegExp(`"${value}"|letter for letter`);
    expectRefused(files, { file: 'knowledge/facts/figures.yaml', line: 4, what });
  });

  it.each([
    ['1,200家', '腾讯建有1,200家网点。'],
    ['1.5万家', '腾讯建有1.5万家网点。'],
    ['十三家', '腾讯建有十三家网点。'],
    ['1200家', '截至2020年,腾讯建有1200家网点。'],
  ])('but %s whole is loaded: %s', (value, quote) => {
    buildSound(withArticle('figures', articleText(quote), figure(value, quote)));
  });
});

it('a figure of another company is refused', () => {
  const { files, line } = plant({
    after: 'measure: 合作银行',
    from: 'value: 11家',
    to: 'value: 7家银行',
  });
  expectRefused(files, { file, line, what: /7家银行/ });
});

it('a measure that is not in the sentence is refused', () => {
  const after = '- kind: figure\n  entity: ant';
  const { files, line } = plant({ after, from: '合作银行', to: '联名卡' });
  expectRefused(files, { file, line: line + 1, what: /联名卡/ });
});
