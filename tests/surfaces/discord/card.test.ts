import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/answer/blocks.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import type { Handled } from '../../../src/interaction/answer-request.ts';
import { CATALOGUES, LOCALES, type Locale } from '../../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../../src/surfaces/texts/say.ts';
import { toInteraction } from '../../../src/transport/console/console-interaction.ts';
import { parseLine } from '../../../src/transport/console/parse-line.ts';
import { buttonIdsOf, expectGoodBody, partsOf, textsOf } from '../../support/discord-body.ts';
import {
  carryOut,
  click,
  contextOf,
  messageOf,
  plan,
  respond,
} from '../../support/interactions.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { severalArticles } from '../../support/several-articles.ts';

const BUTTON = 2;
const shipped = shippedLibrary();
const several = severalArticles();
const [article] = shipped.corpus.articles;
const title = article?.title ?? '';

const ask = (line: string, library = shipped, locale: Locale = 'zh-CN') =>
  respond(toInteraction(parseLine(line, COMMANDS)), contextOf({ library, locale }));
const linesOf = ({ reply }: Handled) =>
  textsOf(reply)
    .join('\n')
    .split('\n')
    .map((line) => line.replace(/\\(.)/gu, '$1'));

const LINES = [
  '/ask 银行核心诉求',
  '/ask 京东金融定位',
  '/ask 百度和农行合作了什么',
  '/ask 腾迅和中行合作了什么',
  '/ask 京东金融有多少员工',
  '/ask 火星上有鲸鱼吗',
  '/partner 腾讯',
  '/partner 京东金融',
  '/partner 四大行',
  '/partner 招伤银行',
  '/partner 京东金融和工行和百度和腾讯和农行和建行和中行',
  '/compare 京东金融 蚂蚁金服',
  '/timeline',
  '/timeline 百度',
  '/source 网点',
  '/source ¶2',
  '/library',
  '/help',
  '/找出处 百度也在2015年启动了和工行的全面合作。昨夜的台风吹倒了三棵老榕树。',
];

describe.each(LOCALES)('in %s', (locale) => {
  it.each(LINES)('a message has five buttons at most, and no two options alike: %s', (line) => {
    for (const library of [shipped, several]) {
      const context = contextOf({ library, locale });
      let seen = ask(line, library, locale);
      for (let page = 0; page < 9; page++) {
        expectGoodBody(seen.reply);
        const parts = partsOf(seen.reply);
        expect(parts.filter(({ type }) => type === BUTTON).length).toBeLessThanOrEqual(5);
        const values = parts.flatMap(({ options = [] }) => options.map(({ value }) => value));
        expect(new Set(values).size).toBe(values.length);
        expect(values.length).toBeLessThanOrEqual(25);
        const label = CATALOGUES[locale]['control.page-after'];
        const next = parts.find((part) => part.label === label)?.custom_id;
        if (!next) break;
        const message = messageOf(seen.reply, { ephemeral: true });
        seen = carryOut(plan(click(next, { message }), context), context);
      }
    }
  });

  it.each(LINES.slice(0, 10))('whatever a message quotes can be opened from it: %s', (line) => {
    for (const library of [shipped, several]) {
      const handled = ask(line, library, locale);
      const text = linesOf(handled).join('\n').replaceAll('**', '');
      const opened = buttonIdsOf(handled.reply).join();
      for (const { quote, passage } of citationsOf(handled.answer.blocks)) {
        if (text.includes(quote)) expect(opened, quote).toContain(`:${passage.id}:`);
      }
    }
  });

  it('the notice of an article is where one looks it up, and nowhere else', () => {
    const notice = createSpeaker(locale, shipped, String).words(article?.notice ?? '');
    expect(notice.length).toBeGreaterThan(8);
    for (const line of ['/ask 银行核心诉求', '/partner 腾讯', '/timeline', '/compare 腾讯 百度']) {
      expect(linesOf(ask(line, shipped, locale)).join('\n')).not.toContain(notice);
    }
    for (const line of ['/source ¶2', '/library']) {
      expect(linesOf(ask(line, shipped, locale)).join('\n')).toContain(notice);
    }
  });
});

describe('the first line is the result', () => {
  it.each([
    [
      '/partner 腾讯',
      /^### 腾讯：中国银行（2017年6月）、中国工商银行（2017年春节前后 · 2004年）$/u,
    ],
    ['/partner 京东金融', /^### 京东金融：中国光大银行（2017年8月31日）、.+等 8 个$/u],
    ['/partner 谢锦生', /^### 谢锦生：金融科技部负责人、金融科技事业部总经理$/u],
    [
      '/partner 百度和农行',
      /^### 百度、中国农业银行：宣布达成合作（2017年6月）、全面合作（计划中）/u,
    ],
    ['/ask 京东金融定位', /^### 京东金融在2015年底即将自身定位为"金融科技"的,.+ ¶12$/u],
    ['/ask 腾迅和中行合作了什么', /^### 腾讯、中国银行：宣布达成合作（2017年6月）$/u],
    ['/ask 京东金融有多少员工', /^### 没有找到确定的回答。$/u],
    ['/timeline', /^### 时间线：2004年至2017年（32 条）$/u],
    ['/timeline 百度', /^### 百度：2015年至2017年（\d+ 条）$/u],
    ['/source ¶2', /^> /u],
    ['/找出处 昨夜的台风吹倒了三棵老榕树。', /^### 1 句：没有找到 1$/u],
  ])('%s', (line, first) => {
    expect(linesOf(ask(line))[0]).toMatch(first);
  });

  it.each(LINES)('and no two headings of a message are the same: %s', (line) => {
    const headings = linesOf(ask(line)).filter((each) => each.startsWith('### '));
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('a sentence that answers is whole, letter for letter', () => {
    const handled = ask('/ask 银行核心诉求');
    const [first] = citationsOf(handled.answer.blocks);
    expect(linesOf(handled)[0]).toBe(`### ${first?.quote} ¶${first?.passage.ordinal}`);
  });
});

describe('one line below an answer names its article', () => {
  it.each(LINES.slice(0, 9))('%s', (line) => {
    const handled = ask(line);
    const named = linesOf(handled).filter((each) => each.includes(`《${title}》`));
    expect(named).toHaveLength(citationsOf(handled.answer.blocks).length > 0 ? 1 : 0);
  });

  it('and one each if there are several, marked like what they say', () => {
    const lines = linesOf(ask('/timeline', several));
    const marks = lines.flatMap(
      (line) => /^(?:-# )?(?:\d\/\d · )?([①-⑳]) 《/u.exec(line)?.[1] ?? [],
    );
    const used = lines.flatMap((line) => /^> .+ ¶\d+([①-⑳])$/u.exec(line)?.[1] ?? []);
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks).size).toBe(marks.length);
    expect(new Set(used)).toEqual(new Set(marks));
  });
});

/** Pixels of a line on a phone, where a Chinese character takes two columns. */
function heightOf(line: string): number {
  const columns =
    [...line].length + (line.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu) ?? []).length;
  return line.startsWith('-# ') ? Math.ceil(columns / 44) * 16 : Math.ceil(columns / 36) * 22;
}

it.each(LINES)('small print is no more than a quarter of an answer: %s', (line) => {
  const lines = linesOf(ask(line)).filter((each) => each !== '');
  const sum = (some: readonly string[]) => some.reduce((all, each) => all + heightOf(each), 0);
  const small = lines.filter((each) => each.startsWith('-# '));
  expect(sum(small) / sum(lines)).toBeLessThanOrEqual(0.25);
});
