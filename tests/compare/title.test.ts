import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { asFarAsRead } from '../../src/answer/as-far-as-read.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import type { Library } from '../../src/library/library.ts';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { brokenLibrary } from '../support/broken.ts';
import { buildSound } from '../support/knowledge.ts';
import { madeUpFiles, madeUpLibrary } from '../support/made-up.ts';

const titleOf = ({ blocks: [first] }: Answer) =>
  first?.kind === 'heading' ? first.message : undefined;
const compare = (a: string, b: string, library: Library) =>
  titleOf(answerComparison(a, b, library));

/** The made-up library with an article of these sentences, each of which has a fact. */
function withSaid(...said: readonly (readonly [sentence: string, fact: string])[]): Library {
  const article = articleText(...said.map(([sentence]) => sentence));
  const facts = said.map(([, fact]) => fact).join('');
  return buildSound(withArticle('said', article, facts, madeUpFiles()));
}
const figure = (entity: string, sentence: string, value: string, more = '') =>
  [
    sentence,
    `- kind: figure\n  entity: ${entity}\n  measure: 网点\n  value: ${value}\n${more}  quotes: [${sentence}]\n`,
  ] as const;

describe('the title of a comparison is its result', () => {
  it('names the partners of both', () => {
    expect(compare('青藤数科', '苍鹭科技', madeUpLibrary())).toEqual({
      key: 'compare.both',
      values: { names: { entities: ['vine', 'heron'] }, partners: { entities: ['east-river'] } },
    });
  });

  it('neither one with whom a plan is, nor one through a group or a member', () => {
    // 蓝桥支付 only plans to work with 西江银行, and with 两江银行 it is its group that works.
    expect(compare('蓝桥支付', '苍鹭科技', madeUpLibrary())).toMatchObject({
      key: 'compare.both',
      values: { partners: { entities: ['east-river'] } },
    });
    expect(compare('双桥集团', '苍鹭科技', madeUpLibrary())?.key).toBe('compare.counts');
  });

  it('names three and counts them if there are more', () => {
    const sides = { 青藤数科: 'vine', 苍鹭科技: 'heron' };
    const partners = {
      东江银行: 'east-river',
      西江银行: 'west-river',
      双桥集团: 'two-bridges',
      蓝桥支付: 'bridge-pay',
    };
    const said = Object.entries(sides).flatMap(([side, a]) =>
      Object.entries(partners).map(([partner, b]) => {
        const sentence = `${side}与${partner}合作。`;
        return [sentence, partnershipText(a, b, sentence)] as const;
      }),
    );
    const library = withSaid(...said);
    expect(compare('青藤数科', '苍鹭科技', library)).toMatchObject({
      key: 'compare.both-many',
      values: { count: 4, partners: { entities: { length: 3 } } },
    });
  });

  it('gives the two values of one measure and one time', () => {
    const library = withSaid(
      figure('two-bridges', '双桥集团有超过31家网点。', '31家', '  confirmed: 只有这一个数。\n'),
      figure('vine', '青藤数科有12家网点。', '12家'),
    );
    expect(compare('青藤数科', '双桥集团', library)).toMatchObject({
      key: 'compare.values',
      values: { measure: { terms: ['网点'] }, a: { terms: ['12家'] }, b: { terms: ['超过31家'] } },
    });
  });

  it.each([
    ['different times', '2019年,青藤数科有12家网点。', '  when: 2019\n'],
    ['a plan', '青藤数科将有12家网点。', '  status: planned\n  confirmed: 将来的事。\n'],
  ])('but not those of %s', (_, sentence, more) => {
    const fact = figure('vine', sentence, '12家', more);
    const library = withSaid(figure('two-bridges', '双桥集团有31家网点。', '31家'), fact);
    expect(compare('青藤数科', '双桥集团', library)?.key).toBe('compare.counts');
  });

  it('counts the facts of each where they share nothing, but not if some may be missing', () => {
    const library = brokenLibrary();
    const answer = answerComparison('双桥集团', '青藤数科', library);
    expect(titleOf(answer)?.key).toBe('compare.counts');
    expect(titleOf(asFarAsRead(answer, library))?.key).toBe('compare.title');
  });
});
