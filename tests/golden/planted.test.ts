import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { answerPartner } from '../../src/names/answer-names.ts';
import { renderDiscord } from '../../src/surfaces/discord/render.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { FOR_ALL } from '../support/discord-body.ts';
import { foreignJson } from './foreign-json.ts';
import { foreignWords } from './foreign-words.ts';
import { knownWords, withAsked } from './known-words.ts';
import { loadShipped } from './shipped.ts';
import { shownInBody } from './shown-words.ts';

const { library, lines } = loadShipped();

describe('a planted sentence is found', () => {
  const known = knownWords(library, 'zh-CN', lines);
  const answer = answerPartner('腾讯', library);
  const body = renderDiscord(answer, 'zh-CN', library, FOR_ALL);
  const foreignIn = (content: string) => {
    const planted = { type: ComponentType.TextDisplay, content };
    const components = [...(body.components ?? []), planted];
    return shownInBody({ ...body, components }).flatMap((line) => foreignWords(line, known));
  };

  it.each([
    ['a sentence', '腾讯与农行也达成了合作。', ['腾讯与农行也达成了合作。']],
    ['a figure', '**腾讯** · 数值：9家银行', ['9家银行']],
    ['a name in a slot', '马化腾：中国银行（2017年6月）', ['马化腾']],
    ['a heading', '### 腾讯的未来', ['腾讯的未来']],
    ['a sentence behind a title', '-# ¶2 · 零壹财经 · 据说如此', ['据说如此']],
    ['a quote with a changed character', '> 腾讯和农行的合作 ¶20', ['腾讯和农行的合作 ¶20']],
    ['a quote of another passage', '> 腾讯和中行的合作 ¶19', ['腾讯和中行的合作 ¶19']],
    ['words behind a quote', '> 腾讯和中行的合作等等', ['腾讯和中行的合作等等']],
    ['a weak quote with a changed character', '> -# 腾讯和农行的合作', ['腾讯和农行的合作']],
    ['a date that no fact has', '**腾讯 × 中国银行**° · 2016年6月', ['2016年6月']],
    ['words that nobody asked', '没有找到：股价。', ['没有找到', '股价。']],
    ['nothing', '> 腾讯和中行的合作 ¶20', []],
    ['nothing weak', '> -# …腾讯和中行的合作…', []],
    ['nothing of a fact', '**腾讯 × 中国银行**° · 2017年6月 · 形式：宣布达成合作', []],
  ])('on a surface: %s', (_, content, foreign) => {
    expect(foreignIn(content)).toEqual(foreign);
  });

  it('in JSON', () => {
    const json = {
      ...renderJson(answer, library.entities),
      note: '据说如此',
      quote: '腾讯和农行的合作',
      believed: '大家',
      unsaid: ['股价'],
    };
    const foreign = ['据说如此', '腾讯和农行的合作', '大家', '股价'];
    expect(foreignJson(json, known, library).toSorted()).toEqual(foreign.toSorted());
    expect(foreignJson(json, withAsked(known, '股价'), library)).not.toContain('股价');
  });
});

describe('words of a fact in the language of the reader are no foreign ones', () => {
  it.each([
    ['en-US', '领域：cloud computing (云计算)', '领域：cloud storage (云计算)'],
    ['zh-TW', '領域：雲端運算、大數據', '領域：雲端硬碟、大數據'],
  ] as const)('%s', (locale, term, other) => {
    const known = knownWords(library, locale, lines);
    const label = locale === 'en-US' ? 'Areas: ' : '領域：';
    const foreign = (line: string) =>
      foreignWords({ quoted: false, words: line.replace(/^..：/u, label) }, known);
    expect(foreign(term)).toEqual([]);
    expect(foreign(other)).not.toEqual([]);
  });
});
