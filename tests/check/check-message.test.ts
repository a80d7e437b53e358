import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { citationsOf } from '../../src/answer/blocks.ts';
import { comparedSentencesOf } from '../../src/answer/verdict.ts';
import { checkMessage } from '../../src/check/check-message.ts';
import { overlaps } from '../../src/text/span.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const check = (message: string) => checkMessage(message, library);
const claimsIn = ({ blocks }: Answer) => blocks.filter((block) => block.kind === 'claim');
const claimsOf = (message: string) => claimsIn(check(message));
const verdictsOf = (message: string) => claimsOf(message).map(({ verdict }) => verdict.kind);
/** The values of a notice, with the place of its block. */
const noticeOf = (message: string, key: string) => {
  const { blocks } = check(message);
  const at = blocks.findIndex((block) => block.kind === 'notice' && block.message.key === key);
  const block = blocks[at];
  return block?.kind === 'notice' ? { at, values: block.message.values } : undefined;
};

const QUOTED = '腾讯和中行的合作则聚焦于云计算、大数据、区块链等方面。';
const NEAR = '工行与腾讯的合作早在2010年就进行过。';
const NONE = '先把排骨焯水，再用小火炖一个半小时。';

describe('the first line is the sum', () => {
  it.each([
    ['one of each', [QUOTED, NEAR, NONE], { count: 3, quoted: 1, near: 1, none: 1 }],
    [
      'all quoted',
      [QUOTED, '互联网巨头从银行方面也是获利颇丰。'],
      { count: 2, quoted: 2, near: 0, none: 0 },
    ],
    ['nothing found', [NONE], { count: 1, quoted: 0, near: 0, none: 1 }],
    ['what asks is none of it', [NEAR, '对吗？', NONE], { count: 2, quoted: 0, near: 1, none: 1 }],
    [
      'no more than what was looked for',
      Array.from({ length: 11 }, () => NONE),
      { count: 8, quoted: 0, near: 0, none: 8 },
    ],
  ])('%s', (_, sentences, values) => {
    const [first] = check(sentences.join('')).blocks;
    const sum = Object.entries({
      quoted: values.quoted,
      near: values.near,
      'not-found': values.none,
    })
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => ({ key: `check.sum-${kind}`, values: { count } }));
    expect(first).toEqual({
      kind: 'heading',
      message: { key: 'check.sum', values: { count: values.count, sum: { messages: sum } } },
    });
    expect(claimsOf(sentences.join(''))).toHaveLength(values.count);
  });
});

describe('a message in sentences', () => {
  it.each([
    ['two in a line', `${QUOTED}${NEAR}`, ['quoted', 'near']],
    ['a line each', `工行与腾讯的合作早在2010年就进行过\n${QUOTED}`, ['near', 'quoted']],
    ['a list', `- ${NEAR}\n- ${QUOTED}\n- ${NONE}`, ['near', 'quoted', 'not-found']],
    ['a quote', `> ${QUOTED}\n\n${NONE}`, ['quoted', 'not-found']],
    ['in bold and spoilers', `**${QUOTED}** ||${NEAR}||`, ['quoted', 'near']],
    ['around an address', `${QUOTED} https://example.com/a?b=1 ${NEAR}`, ['quoted', 'near']],
    [
      'around an emoji',
      `腾讯和中行的合作则聚焦于云计算、大数据、区块链等方面🎉${NEAR}`,
      ['quoted', 'near'],
    ],
  ])('%s', (_, message, verdicts) => {
    expect(verdictsOf(message)).toEqual(verdicts);
  });

  it('counts what asks and what is too short, and checks none of it', () => {
    const message = `大家早！${QUOTED}你们怎么看？工行和腾讯合作了吗。好的。`;
    expect(verdictsOf(message)).toEqual(['quoted']);
    expect(noticeOf(message, 'check.skipped')).toMatchObject({ values: { count: 4 } });
    expect(noticeOf(QUOTED, 'check.skipped')).toBeUndefined();
  });

  it('is checked up to the eighth claim, and the rest is counted', () => {
    const message = Array.from({ length: 13 }, (_, n) => `${n}${NONE}`).join('\n');
    const first = claimsOf(message).map(({ words }) => words);
    expect(first).toEqual(message.split('\n').slice(0, 8));
    expect(noticeOf(message, 'check.left-out')?.values).toEqual({ count: 5, checked: 8 });
    expect(noticeOf(NONE.repeat(8), 'check.left-out')).toBeUndefined();
  });

  it('is read up to its 6,000th character, to the end of a sentence, and says so', () => {
    const long = `${NONE.repeat(400)}${QUOTED}`;
    expect(noticeOf(long, 'check.cut')).toEqual({
      at: 2,
      values: { count: NONE.length * Math.floor(6000 / NONE.length) },
    });
    expect(noticeOf(long, 'check.left-out')?.values).toMatchObject({ checked: 8 });
    expect(noticeOf(NONE.repeat(9), 'check.cut')).toBeUndefined();
    expect(noticeOf('？'.repeat(7000), 'check.cut')?.values).toEqual({ count: 6000 });
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n　'],
    ['an emoji', '🎉'],
    ['an address', 'https://example.com/腾讯和中行的合作则聚焦于云计算'],
    ['a question', '腾讯和中行的合作聚焦于云计算、大数据、区块链等方面吗？'],
    ['code', '```\n腾讯和中行的合作则聚焦于云计算、大数据、区块链等方面\n```'],
    ['struck-out words', `~~${QUOTED}~~`],
    ['a greeting', '大家早上好！'],
  ])('of %s states nothing, and is told what can be asked', (_, message) => {
    const { kind, blocks } = check(message);
    expect(kind).toBe('empty');
    expect(blocks[0]).toEqual({ kind: 'notice', message: { key: 'check.empty' } });
    expect(blocks.length).toBeGreaterThan(1);
    expect(citationsOf(blocks)).toEqual([]);
  });
});

describe('the facts of a claim', () => {
  const factsOn = (message: string) => claimsOf(message).flatMap(({ facts }) => facts);

  it.each([QUOTED, NEAR, '谢锦生透露，目前京东金融已为9家银行搭建了电商平台'])(
    'rest on the sentences that are cited: %s',
    (message) => {
      const cited = claimsOf(message).flatMap(({ verdict }) => comparedSentencesOf(verdict));
      expect(factsOn(message).length).toBeGreaterThan(0);
      for (const { fact } of factsOn(message)) {
        const isCited = fact.quotes.some((quote) =>
          cited.some(
            ({ citation }) => citation.passage === quote.passage && overlaps(citation, quote),
          ),
        );
        expect(isCited).toBe(true);
      }
    },
  );

  it.each([
    ['nothing that is found', NONE],
    ['a sentence that no fact rests on', '互联网巨头从银行方面也是获利颇丰。'],
    // The fact of ¶20 rests on another sentence.
    [
      'a sentence beside that of a fact',
      '腾讯与阿里、百度、京东相比，都有后三者所无法企望的社交基础。',
    ],
  ])('are none for %s', (_, message) => {
    expect(claimsOf(message)).toHaveLength(1);
    expect(factsOn(message)).toEqual([]);
  });
});
