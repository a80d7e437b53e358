import { describe, expect, it } from 'vitest';
import type { Answer, Block } from '../../../src/answer/answer.ts';
import { citationsOf } from '../../../src/answer/blocks.ts';
import { LOCALES, type Locale } from '../../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../../src/surfaces/texts/say.ts';
import { passageAddress } from '../../../src/surfaces/web/addresses.ts';
import { drawAnswer } from '../../../src/surfaces/web/answer.ts';
import { contextOf, onMessage, respond, slash } from '../../support/interactions.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { madeUpLibrary } from '../../support/made-up.ts';
import { markedUpLibrary } from '../../support/marked-up.ts';
import { linksIn, readPage } from '../../support/read-page.ts';
import { expectSafe } from '../../support/safe-page.ts';

const shipped = shippedLibrary();
const madeUp = madeUpLibrary();
const markedUp = markedUpLibrary();

const draw = (answer: Answer, library = shipped, locale: Locale = 'zh-CN') =>
  readPage(drawAnswer(answer, createSpeaker(locale, library, String)).toString());

const answers = {
  facts: respond(slash('partner', { name: '青藤数科' }), contextOf({ library: madeUp })).answer,
  compared: respond(
    slash('compare', { a: '青藤数科', b: '苍鹭科技' }),
    contextOf({ library: madeUp }),
  ).answer,
  timeline: respond(slash('timeline', {}), contextOf({ library: madeUp })).answer,
  passages: respond(slash('ask', { question: '银行核心诉求' })).answer,
  nearest: respond(slash('ask', { question: '银行为什么要做区块链' })).answer,
  nothing: respond(slash('ask', { question: '量子计算的价格' })).answer,
  source: respond(slash('source', { passage: '¶3' }), contextOf({ library: madeUp })).answer,
  library: respond(slash('library', {}), contextOf({ library: madeUp })).answer,
  checked: respond(onMessage('找出处', '百度也在2016年启动了和工行的全面合作。')).answer,
  ambiguous: respond(slash('source', { passage: '银行' })).answer,
};
const libraryOf = (name: string) =>
  ['facts', 'compared', 'timeline', 'source', 'library'].includes(name) ? madeUp : shipped;

/** What draws a block of each kind. */
const DRAWN: Readonly<Record<Block['kind'], string>> = {
  heading: 'h2',
  notice: 'p',
  fact: 'li',
  quote: 'blockquote',
  context: 'blockquote',
  comparison: 'tbody',
  article: 'li',
  claim: 'h3',
  choices: 'ul',
};

describe('every kind of block', () => {
  it('is in one of these answers', () => {
    const kinds = Object.values(answers).flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(Object.keys(DRAWN)));
  });

  describe.each(Object.entries(answers))('of the answer "%s"', (name, answer) => {
    it.each(LOCALES)('is drawn in %s', (locale) => {
      const page = draw(answer, libraryOf(name), locale);
      expectSafe(page);
      for (const { kind } of answer.blocks) expect(page.all(DRAWN[kind])).not.toEqual([]);
      expect(page.text).not.toMatch(/\{\w+\}|undefined|\[object/);
    });

    it('has each citation as a link to its passage', () => {
      const links = linksIn(draw(answer, libraryOf(name)));
      for (const { passage } of citationsOf(answer.blocks)) {
        expect(links).toContain(passageAddress(passage));
      }
    });
  });
});

describe('how sure an answer is', () => {
  const tierOf = (answer: Answer) => draw(answer).texts('.tier');

  it('is said in words, of each sort in its own', () => {
    const tiers = [answers.passages, answers.nearest, answers.nothing].flatMap(tierOf);
    expect(tiers).toEqual(['有据', '相近', '没有找到']);
  });

  it('is not said of what answers no question', () => {
    expect(tierOf(answers.checked)).toEqual([]);
  });

  it('is not marked in a passage that only comes near', () => {
    expect(draw(answers.nearest).all('mark')).toEqual([]);
    expect(draw(answers.passages).all('mark')).not.toEqual([]);
  });
});

describe('a fact', () => {
  const page = draw(answers.facts, madeUp);

  it('leads to its other side, and to its quote', () => {
    const links = linksIn(page);
    expect(links).toContain('/e/east-river');
    expect(page.texts('blockquote')).toContain('2021年3月,青藤数科与东江银行合作。');
  });

  it('says by whom it is believed and, of a person, why', () => {
    const believed = page.texts('.believed');
    expect(new Set(believed)).toEqual(new Set(['程序逐字核对', '° 人工确认']));
    expect(page.texts('.reason').join()).toContain('超过二十家都是搭建了系统的银行。');
  });
});

it('the further passages of an answer can be opened', () => {
  const [further] = draw(answers.passages).all('.further');
  const quotes = further?.all('blockquote').map(({ attributes }) => attributes['cite']);
  expect(quotes).toEqual(answers.passages.further?.map(({ passage }) => passageAddress(passage)));
});

it('a row of a table has each value under the header of its column', () => {
  const { answer } = respond(
    slash('source', { passage: 'marked-up ¶7' }),
    contextOf({ library: markedUp }),
  );
  const rows = draw(answer, markedUp).all('.row');
  const cells = (name: string) => rows[0]?.texts(name);
  expect(cells('dt')).toEqual(['公司', '银行', '时间']);
  expect(cells('dd')).toEqual(['青藤数科', '东江银行', '2017年6月']);
});

it('a comparison is one table, with both names above their columns', () => {
  const page = draw(answers.compared, madeUp);
  expect(page.all('table')).toHaveLength(1);
  expect(
    page.all('th').flatMap(({ attributes, text }) => (attributes['scope'] === 'col' ? text : [])),
  ).toEqual(['青藤数科', '苍鹭科技']);
});

it('what may be asked next leads to its answer', () => {
  const page = draw(respond(slash('ask', { question: '腾讯' })).answer);
  const [next] = page.all('.next');
  const links = next && linksIn(next);
  expect(links).toEqual([
    '/search?command=compare&ids=tencent,jd-finance',
    '/search?command=timeline&ids=tencent',
  ]);
});

it('a list has an end, and says so', () => {
  const fact = answers.facts.blocks.find(({ kind }) => kind === 'fact');
  const blocks = Array.from({ length: 400 }, () => fact ?? answers.facts.blocks).flat();
  const page = draw({ kind: 'facts', blocks }, madeUp);
  expect(page.all('.statement')).toHaveLength(300);
  expect(page.text).toContain('另有 1 条未显示');
});
