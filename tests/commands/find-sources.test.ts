import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { renderDiscord } from '../../src/surfaces/discord/render.ts';
import { CATALOGUES, LOCALES } from '../../src/surfaces/texts/locales.ts';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { libraryOfLongQuote } from '../support/big-libraries.ts';
import { expectGoodBody, textsOf } from '../support/discord-body.ts';
import { contextOf, onMessage, planMessage, respond } from '../support/interactions.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const message = (content: string) => onMessage('找出处', content);
/** A sentence of the article, letter for letter. */
const QUOTED = '腾讯和中行的合作则聚焦于云计算、大数据、区块链等方面。';
const shown = (body: object) => textsOf(body).join('\n').replace(/\\(.)/g, '$1');

describe('the check of a message', () => {
  const inTurn = (n: number) => LOCALES[n % LOCALES.length] ?? 'en-US';
  it.each(BAD_INPUTS.map(([what, text], n) => [what, inTurn(n), text] as const))(
    'answers %s in %s',
    async (_, locale, text) => {
      const { reply, answer } = await respond(message(text), contextOf({ locale }));
      expectGoodBody(reply);
      expect(shown(reply).trim()).not.toBe('');
      for (const { passage, start, end, quote } of citationsOf(answer.blocks)) {
        expect(passage.text.slice(start, end)).toBe(quote);
      }
    },
  );

  it('is for whoever asked alone', () => {
    expect(planMessage(message('腾讯和中行合作。')).ephemeral).toBe(true);
  });

  it.each([
    [
      'zh-CN',
      '3 句：逐字 1、相近 1、没有找到 1',
      '日期：这里“2010年”，原文“2004年”',
      '没有找到相近的原文',
    ],
    [
      'zh-TW',
      '3 句：逐字 1、相近 1、沒有找到 1',
      '日期：這裡「2010年」，原文「2004年」',
      '沒有找到相近的原文',
    ],
    [
      'en-US',
      '3 sentences: 1 word for word, 1 close, 1 not found',
      'Date: here “2010年”, in the source “2004年”',
      'Nothing close was found',
    ],
  ] as const)('in %s says how many it found, and what differs', async (locale, ...expected) => {
    const content = `${QUOTED}早在与京东合作前，工行与腾讯的合作早在2010年就进行过。海豚昨夜唱了三首歌。`;
    const { reply } = await respond(message(content), contextOf({ locale }));
    for (const words of expected) expect(shown(reply)).toContain(words);
  });

  it.each(LOCALES)('rules on nothing in %s', async (locale) => {
    const content = `${QUOTED}腾讯与农行在2010年合作。海豚昨夜唱了三首歌。`;
    const { reply } = await respond(message(content), contextOf({ locale }));
    expect(shown(reply)).not.toMatch(
      /[✅❌]|有据|屬實|属实|不实|未提及|supported|\btrue\b|\bfalse\b/iu,
    );
  });

  it('shows the words of the message as they are, without their power', async () => {
    const { reply } = await respond(message('@everyone ~~腾讯~~ <b>与农行</b> 合作 ](x) \\* 。'));
    expect(JSON.stringify(reply)).toContain('\\\\@everyone');
    expectGoodBody(reply);
  });
});

describe('a long check fits into a message', () => {
  it.each([
    ['eight statements with their sources', shippedLibrary, passagesOf(8)],
    ['ten statements of which only eight are checked', shippedLibrary, passagesOf(10)],
    [
      'a quote of 5,000 characters',
      () => libraryOfLongQuote(5000),
      '华为和中国银行合作。'.repeat(9),
    ],
    [
      'a quote of signs that are escaped',
      () => libraryOfLongQuote(2000, '|@'),
      '华为和中国银行合作。',
    ],
  ])('%s', async (_, libraryOf, content) => {
    const library = libraryOf();
    const { answer } = await respond(message(content), contextOf({ library }));
    for (const locale of LOCALES) {
      const reply = renderDiscord(answer, locale, library, { audience: 'asker', from: 0 });
      expectGoodBody(reply);
      const claims = answer.blocks.filter(({ kind }) => kind === 'claim').length;
      const heading = `**${CATALOGUES[locale]['check.claim'].split('{')[0]}`;
      const lines = textsOf(reply).flatMap((text) => text.split('\n'));
      const drawn = lines.filter((line) => line.startsWith(heading)).length;
      // What is not drawn is counted.
      if (drawn < claims) expect(shown(reply)).toMatch(/另有|More|not shown|no room/i);
    }
  });
});

/** The longest paragraphs, each as one statement. */
function passagesOf(count: number): string {
  return shippedLibrary()
    .corpus.passages.map(({ text }) => text.replace(/[。?？;；]/g, ','))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, count)
    .join('\n');
}
