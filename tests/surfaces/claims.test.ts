import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { LOCALES } from '../../src/surfaces/texts/locales.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { buttonIdsOf, expectGoodBody, partsOf, textsOf } from '../support/discord-body.ts';
import { contextOf, onMessage, respond, slash } from '../support/interactions.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { accentOf } from './accent-of.ts';

const library = shippedLibrary();
const check = (message: string, locale: (typeof LOCALES)[number] = 'zh-CN') =>
  respond(onMessage('找出处', message), contextOf({ locale }));

const QUOTED = '百度也在2015年启动了和工行的全面合作。';
const NEAR = '百度也在2016年启动了和工行的全面合作。';
const UNHEARD = '昨夜的台风吹倒了三棵老榕树。';
/** Four clauses, each from another sentence. */
const MIXED =
  '京东金融的合作对象包括国有大行，京东金融与合作的银行发行了联名卡，京东金融已为7家银行搭建了电商平台，京东金融将自身定位为金融科技。';

describe('a sentence of a message on Discord', () => {
  it('stands above its verdict, what differs, and the source with what both have in bold', async () => {
    const { reply } = await check(NEAR);
    expectGoodBody(reply);
    const [sum, claim = '', ...others] = textsOf(reply);
    expect(sum).toBe('### 1 句：相近 1');
    const [words, verdict, difference, quote, ...rest] = claim.split('\n');
    expect([words, verdict, difference, rest]).toEqual([
      `**“${NEAR}”**`,
      '相近：以下原文最接近',
      '日期：这里“2016年”，原文“2015年”',
      [],
    ]);
    expect(quote).toMatch(/^> .+\*\*百度也在\*\*2015年\*\*启动了和工行的全面合作\*\*。 ¶3$/);
    expect(others).toEqual(['-# 《2017年四大互联网巨头与四大银行合作一览》 · 零壹财经 · 2017年']);
  });

  it('that is quoted has all of itself in bold, within the whole sentence of the source', async () => {
    const { answer, reply } = await check(QUOTED);
    const text = textsOf(reply).join('\n');
    expect(text).toContain('逐字：原文就是这样写的');
    expect(text).toContain('**百度也在2015年启动了和工行的全面合作**。');
    const [citation] = citationsOf(answer.blocks);
    expect(text.replaceAll('**', '').replace(/\\(.)/g, '$1')).toContain(`> ${citation?.quote}`);
  });

  it('that was not found has neither a quotation nor a button', async () => {
    const { reply } = await check(UNHEARD);
    expectGoodBody(reply);
    expect(textsOf(reply).slice(0, 2)).toEqual([
      '### 1 句：没有找到 1',
      `**“${UNHEARD}”**\n没有找到相近的原文`,
    ]);
    expect(buttonIdsOf(reply)).toEqual(['v1:share']);
  });

  it('has a menu of each passage it is held beside', async () => {
    const { answer, reply } = await check(`${NEAR}${UNHEARD}${MIXED}`);
    const ids = buttonIdsOf(reply).filter((id) => id.startsWith('v1:source:'));
    expect(new Set(ids.map((id) => id.split(':')[3]))).toEqual(
      new Set(citationsOf(answer.blocks).map(({ passage }) => passage.id)),
    );
  });

  it('of many clauses has three sources at most, each with its place and an option to open it', async () => {
    const { reply } = await check(MIXED);
    expectGoodBody(reply);
    const lines = textsOf(reply).join('\n').split('\n');
    const quotes = lines.flatMap((line, n) => (line.startsWith('> ') ? n : []));
    expect(quotes).toHaveLength(3);
    const labels = partsOf(reply).flatMap(({ options = [] }) => options.map(({ label }) => label));
    for (const n of quotes) {
      expect(lines[n]).toMatch(/\*\*.+\*\*/);
      const [, mark] = / (¶\d+)$/.exec(lines[n] ?? '') ?? [];
      expect(labels.some((label) => label.startsWith(`${mark} `))).toBe(true);
    }
  });
});

describe('the colour of a check is that of an answer', () => {
  it.each([
    [
      'if every sentence is quoted',
      `${QUOTED}腾讯和中行的合作则聚焦于云计算、大数据、区块链等方面。`,
      true,
    ],
    ['not if one is only near', `${QUOTED}${NEAR}`, false],
    ['not if one was not found', `${QUOTED}${UNHEARD}`, false],
    ['not if none was found', UNHEARD, false],
  ])('%s', async (_, message, isSure) => {
    const sure = await respond(slash('ask', { question: '银行核心诉求' }));
    const { reply } = await check(message);
    expect(accentOf(reply) === accentOf(sure.reply)).toBe(isSure);
  });
});

it('the console marks what both have, and names the place below', async () => {
  const { answer } = await check(NEAR);
  const lines = renderConsole(answer, 'zh-CN', library, createStyle(false)).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '1 句：相近 1',
    `“${NEAR}”`,
    '  相近：以下原文最接近',
    '  日期：这里“2016年”，原文“2015年”',
  ]);
  expect(lines[4]).toMatch(/^ {4}.+【百度也在】2015年【启动了和工行的全面合作】。$/);
  expect(lines[5]).toMatch(/^ {4}¶3 · /);
});

it.each(LOCALES)(
  'what was said and what the source says stay letter for letter in %s',
  async (locale) => {
    const { reply } = await check('百度也在2015年启动了和农行的全面合作。', locale);
    const text = textsOf(reply).join('\n').replaceAll('**', '');
    for (const words of ['百度也在2015年启动了和农行的全面合作。', '农行', '工行的全面合作。']) {
      expect(text).toContain(words);
    }
  },
);
