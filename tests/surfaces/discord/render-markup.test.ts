import { describe, expect, it } from 'vitest';
import { articleText, partnershipText, withArticle } from '../../support/article.ts';
import { expectGoodBody, textsOf } from '../../support/discord-body.ts';
import { drawn as drawnText, escaped } from '../../support/drawn.ts';
import { contextOf, respond, slash } from '../../support/interactions.ts';
import { buildSound, shippedNames } from '../../support/knowledge.ts';

const NAMES = shippedNames();
/** Whatever a sentence goes on with, a person believes it. */
const CONFIRMED = 'form: 合作\n  confirmed: 读过。';

const drawn = (body: object) =>
  textsOf(body)
    .map((text) => drawnText(text))
    .join('\n');

describe('words of an article stay words', () => {
  it.each([
    '@everyone 来看',
    '||剧透||',
    '~~没有删去的价',
    '<@12345678901234567>说',
    '<t:1:R>之后',
    '见 https://example.org/a_b_c 的说明',
    '5 * 3 * 2',
    '😀👩‍👩‍👧🇨🇳',
    'شراكة البنك',
  ])('%s', async (words) => {
    const sentence = `华为与中国银行合作,${words}。`;
    const facts = partnershipText('huawei', 'boc', sentence, CONFIRMED);
    const library = buildSound(withArticle('words', articleText(sentence), facts, NAMES));
    const { reply } = await respond(slash('partner', { name: '华为' }), contextOf({ library }));
    expectGoodBody(reply);
    expect(drawn(reply)).toContain(escaped(sentence));
    expect(drawn(reply)).not.toMatch(/class="dc-(?:mention|spoiler|time|emoji)"|<a |<s>|<em>/);
  });
});

describe('words of the asker stay words', () => {
  it.each([
    '@everyone **x** [a](http://b.c) ||s||',
    '# a\n> b\n- c',
    '<@12345678901234567>',
    '`x`',
  ])('%s', async (words) => {
    const { reply } = await respond(slash('partner', { name: words }));
    expectGoodBody(reply);
    // A title is one line.
    expect(drawn(reply)).toContain(escaped(words.replaceAll('\n', ' ')));
    expect(drawn(reply)).not.toMatch(/class="dc-(?:mention|spoiler|quote)"|<a |<code>/);
  });

  it('are given back in part only where they are long', async () => {
    const { reply } = await respond(slash('partner', { name: '甲'.repeat(150) }));
    expect(textsOf(reply).join('')).toContain(`${'甲'.repeat(60)}…`);
    expect(textsOf(reply).join('')).not.toContain('甲'.repeat(61));
  });
});
