import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/answer.ts';
import { LOCALES } from '../../src/text/locale.ts';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { libraryOfLongQuote } from '../support/big-libraries.ts';
import { expectGoodBody, textsOf } from '../support/discord-body.ts';
import { contextOf, onMessage, planMessage, respond } from '../support/interactions.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const message = (content: string) => onMessage('找出处', content);
const shown = (body: object) => textsOf(body).join('\n').replace(/\\(.)/g, '$1');

describe('the check of a message', () => {
  it.each(BAD_INPUTS)('answers %s', async (_, text) => {
    for (const locale of LOCALES) {
      const { reply, answer } = await respond(message(text), contextOf({ locale }));
      expectGoodBody(reply.body);
      expect(shown(reply.body).trim()).not.toBe('');
      for (const { passage, start, end, quote } of citationsOf(answer.blocks)) {
        expect(passage.text.slice(start, end)).toBe(quote);
      }
    }
  });

  it('is for whoever asked alone', () => {
    expect(planMessage(message('腾讯和中行合作。')).ephemeral).toBe(true);
  });

  it.each([
    ['zh-CN', '✅ 文库有据', '这里说“2010年”，文库说“2004年”', '文库未提及'],
    ['zh-TW', '✅ 文庫有據', '這裡說「2010年」，文庫說「2004年」', '文庫未提及'],
    ['en-US', '✅ Supported', 'here “2010”, in the library “2004”', 'Not mentioned'],
  ] as const)('in %s', async (locale, ...expected) => {
    const content = '腾讯与中行宣布达成合作。腾讯与工行2010年就开始合作了。小米与农行合作。';
    const { reply } = await respond(message(content), contextOf({ locale }));
    for (const words of expected) expect(shown(reply.body)).toContain(words);
  });

  it('shows the words of the message as they are, without their power', async () => {
    const { reply } = await respond(message('@everyone ~~腾讯~~ <b>与农行</b> 合作 ](x) \\* 。'));
    expect(JSON.stringify(reply.body)).toContain('\\\\@everyone');
    expectGoodBody(reply.body);
  });
});

describe('a long check fits into a message', () => {
  it.each([
    ['eight statements with their sources', shippedLibrary(), passagesOf(8)],
    ['ten statements of which only eight are checked', shippedLibrary(), passagesOf(10)],
    ['a quote of 5,000 characters', libraryOfLongQuote(5000), '华为和中国银行合作。'.repeat(9)],
    ['a quote of signs that are escaped', libraryOfLongQuote(2000, '|@'), '华为和中国银行合作。'],
  ])('%s', async (_, library, content) => {
    for (const locale of LOCALES) {
      const { reply, answer } = await respond(message(content), contextOf({ library, locale }));
      expectGoodBody(reply.body);
      const claims = answer.blocks.filter(({ kind }) => kind === 'claim').length;
      const drawn =
        textsOf(reply.body)
          .join('\n')
          .match(/^### [“「]/gm)?.length ?? 0;
      // What is not drawn is counted.
      if (drawn < claims) expect(shown(reply.body)).toMatch(/另有|More|not shown|no room/i);
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
