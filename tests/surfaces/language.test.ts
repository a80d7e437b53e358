import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { describeCommands } from '../../src/commands/describe-commands.ts';
import { describeIn } from '../../src/commands/describe-in.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { createEntities } from '../../src/entities/entities.ts';
import { parseTerms } from '../../src/knowledge/terms.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { answerSource } from '../../src/source/answer-source.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { renderDiscord } from '../../src/surfaces/discord/render.ts';
import { LOCALES, type Locale } from '../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { FOR_ALL, textsOf } from '../support/discord-body.ts';
import { contextOf } from '../support/interactions.ts';
import { buildSound, shippedFiles, shippedLibrary, withFile } from '../support/knowledge.ts';

const library = shippedLibrary();
const plain = createStyle(false);

/** What each surface says of a name. */
function surfaces(name: string, locale: Locale): string[] {
  return drawn(answerPartner(name, library), locale);
}

function drawn(answer: Answer, locale: Locale, lexicon = library): string[] {
  const discord = textsOf(renderDiscord(answer, locale, lexicon, FOR_ALL)).join('\n');
  const text = discord.replaceAll('**', '').replace(/\\(.)/gu, '$1');
  return [text, renderConsole(answer, locale, lexicon, plain)];
}

describe('words of a fact are read in the reader’s language', () => {
  it.each([
    ['an area', '腾讯', 'zh-CN', '领域：云计算、大数据、区块链'],
    ['an area', '腾讯', 'zh-TW', '領域：雲端運算、大數據、區塊鏈'],
    ['an area', '腾讯', 'en-US', 'Areas: cloud computing (云计算), big data (大数据), '],
    ['a form', '光大', 'zh-TW', '戰略合作協議'],
    ['a form', '光大', 'en-US', 'strategic cooperation agreement (战略合作协议)'],
    ['a measure', '蚂蚁金服', 'en-US', 'banks (银行)'],
    ['an office', '井贤栋', 'zh-TW', '執行長'],
    ['an office', '井贤栋', 'en-US', 'chief executive (CEO)'],
    ['words about when', '腾讯', 'zh-TW', '2017年春節前後'],
    ['words about when', '腾讯', 'en-US', 'January 2017 to February 2017 (2017年春节前后)'],
    ['a title', '腾讯', 'zh-TW', '2017年四大互聯網巨頭與四大銀行合作一覽'],
    ['a title', '腾讯', 'en-US', '2017年四大互联网巨头与四大银行合作一览'],
    ['a word without a Taiwanese form', '蚂蚁金服', 'zh-TW', '普通消費者和小微企業'],
    ['a word that is no term', '蚂蚁金服', 'en-US', '11家'],
    [
      'a measure of many words',
      '蚂蚁金服',
      'en-US',
      'ordinary consumers and small and micro businesses (普',
    ],
    ['a form of many words', '百度', 'en-US', 'setting up a joint laboratory (组建联合实验室)'],
    ['a form', '京东金融', 'zh-TW', '宣布達成合作'],
  ] as const)('%s of %s in %s', (_, name, locale, expected) => {
    for (const text of surfaces(name, locale)) expect(text).toContain(expected);
  });

  it.each(LOCALES)('and quotes stay letter for letter in %s', (locale) => {
    for (const text of surfaces('中行', locale)) {
      expect(text).toContain('腾讯和中行的合作则聚焦于云计算、大数据、区块链等方面。');
    }
  });
});

describe('a term', () => {
  const text = `
areas:
  - { name: 星图软件, also: [星图], zh-TW: 星圖譜, en-US: star chart }
  - { name: 潮汐表, en-US: tide table }
  - { name: Lighthouse, en-US: Lighthouse }
`;
  const { terms } = parseTerms({ path: 't.yaml', name: 't.yaml', text });
  const say = (locale: Locale, words: string) =>
    createSpeaker(locale, { entities: createEntities([]), terms }, String).term(words);

  it.each([
    ['zh-CN', '星图软件', '星图软件'],
    ['zh-TW', '星图软件', '星圖譜'],
    ['zh-TW', '星图', '星圖譜'],
    ['en-US', '星图', 'star chart (星图)'],
    ['zh-TW', '潮汐表与星图', '潮汐表與星圖'],
    ['en-US', '潮汐表', 'tide table (潮汐表)'],
    ['en-US', 'Lighthouse', 'Lighthouse'],
    ['en-US', '灯塔', '灯塔'],
  ] as const)('in %s: %s is %s', (locale, words, expected) => {
    expect(say(locale, words)).toBe(expected);
  });
});

it('headings above a passage are in the reader’s script, the passage is not', () => {
  const answer = answerSource('¶20', library);
  const shown = textsOf(renderDiscord(answer, 'zh-TW', library, FOR_ALL)).join('\n');
  expect(shown).toContain('金融科技輸出PK:京東VS螞蟻,騰訊VS百度 › 2)騰訊VS百度');
  expect(shown).toContain('百度和农行的合作亮点');
  expect(renderConsole(answer, 'zh-TW', library, plain)).toContain('› 2)騰訊VS百度');
});

describe('whoever reads traditional characters', () => {
  const notice = '本文件版權所有，轉載請註明余秉諺與里長。';
  const files = withFile(
    shippedFiles(),
    'articles/other.md',
    `---
title: 余秉諺談央行文件：中信金與里長的數據質量
source: 試報
published: 2026-03
language: zh-TW
notice: ${notice}
---

昨夜的颱風吹倒了三棵老榕樹。
`,
  );
  const other = buildSound(files);

  it('reads titles, sources and notices in them as they were written', () => {
    const answer = answerSource('other/¶1', other);
    const byWords = answer.kind === 'source' ? answer : answerSource('三棵老榕樹', other);
    for (const text of drawn(byWords, 'zh-TW', other)) {
      expect(text).toMatch(/余秉諺談央行文件：中信金與里長的數據質量》? · 試報/u);
      expect(text).toContain(notice);
    }
  });

  it('is told what was not found in the script that was typed', () => {
    for (const text of drawn(answerQuestion('電商平臺蓋了幾家', library), 'zh-TW')) {
      expect(text).toContain('沒有找到：蓋了');
    }
  });

  it('finds the words of an option in the help as they are', () => {
    const context = contextOf({ locale: 'zh-TW' });
    const answer: Answer = { kind: 'help', blocks: describeCommands(context) };
    for (const text of drawn(answer, 'zh-TW')) {
      for (const command of COMMANDS) {
        expect(text).toContain(describeIn('zh-TW', command));
      }
    }
  });
});
