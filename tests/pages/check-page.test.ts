import { describe, expect, it } from 'vitest';
import { makePage } from '../../src/pages/make-page.ts';
import type { Locale } from '../../src/surfaces/texts/locales.ts';
import { passageAddress } from '../../src/surfaces/web/addresses.ts';
import { contextOf } from '../support/interactions.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { linksIn, readPage } from '../support/read-page.ts';
import { quotesOn } from './shown-quotes.ts';

const { corpus } = shippedLibrary();
const open = (text: string, locale: Locale = 'zh-CN') =>
  readPage(makePage({ target: { page: 'check', text }, locale }, contextOf()).html);
const textsOf = (text: string, ...names: string[]) => open(text).texts(...names);

describe('a sentence that is only near', () => {
  const NEAR = '百度也在2016年启动了和农行的全面合作。';
  const [claim] = open(NEAR).all('.claim');
  const marked = (name: string) => claim?.texts(name);

  it('has what only it says marked in it, and what only the source says in that', () => {
    const [words] = claim?.all('h3') ?? [];
    const [source] = claim?.all('blockquote') ?? [];
    expect(words?.text).toBe(`“${NEAR}”`);
    expect(words?.texts('del')).toEqual(['2016年', '农行']);
    expect(source?.texts('ins')).toEqual(['2015年', '工行']);
    expect(source?.texts('mark').join('')).toBe('百度也在启动了和的全面合作');
  });

  it('says each difference in words too', () => {
    expect(marked('li')?.slice(0, 2)).toEqual([
      '日期：这里“2016年”，原文“2015年”',
      '名称：这里“农行”，原文“工行”',
    ]);
  });

  it('has the facts that the source proves', () => {
    expect(claim?.all('.proves')[0]?.text).toContain('百度 × 中国工商银行');
  });
});

it('what the marks mean is said once, and only where there are any', () => {
  expect(open('百度也在2015年启动了和工行的全面合作。').all('.legend')).toHaveLength(1);
  expect(open('').all('.legend')).toEqual([]);
});

describe('the address of a passage', () => {
  const passage = corpus.passages[18];
  if (passage === undefined) throw new RangeError('the article is shorter');
  const address = passageAddress(passage);

  it.each([
    address,
    `https://library.example${address}`,
    `  https://library.example/below${address}\n`,
    `/a/${passage.article}#p-${passage.id}`,
  ])('opens the passage with its neighbours: %s', (text) => {
    const addresses = quotesOn(open(text)).map((quote) => quote.address);
    expect(addresses).toHaveLength(3);
    expect(addresses[1]).toBe(address);
  });

  it('that is gone is said to be', () => {
    expect(open('/a/nowhere?p=1-00000000').text).toContain('文库里已没有这一段。');
  });

  it('in a sentence is not what the sentence says', () => {
    const text = `百度也在2015年启动了和工行的全面合作。 https://library.example${address}`;
    expect(textsOf(text, 'h3')).toEqual(['“百度也在2015年启动了和工行的全面合作。”']);
  });
});

it('a question is offered to be asked', () => {
  const question = '腾讯和中行合作了什么？';
  const links = linksIn(open(question));
  expect(links).toContain(`/search?q=${encodeURIComponent(question)}`);
  expect(open(question).text).toContain('这条消息里没有可查找的句子');
});

it('without a text there is only the form', () => {
  const page = open(' \n');
  expect(page.all('.answer')).toEqual([]);
  expect(page.all('form').map(({ attributes }) => attributes['method'])).toContain('post');
});
