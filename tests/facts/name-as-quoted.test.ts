import { describe, expect, it } from 'vitest';
import { entityId } from '../../src/entities/entity.ts';
import { nameAsQuoted } from '../../src/facts/name-as-quoted.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { sayFact } from '../../src/surfaces/say-fact.ts';
import type { Locale } from '../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { keysOf, valuesOf } from '../answer/read-answer.ts';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { buildSound, shippedNames } from '../support/knowledge.ts';
import { severalArticles } from '../support/several-articles.ts';

const ant = entityId.parse('ant');
const CONFIRMED = 'form: 合作\n  confirmed: 读过。';

/** The name of 蚂蚁金服 in a fact with this quote, beside other paragraphs. */
function nameIn(quote: string, ...others: readonly string[]): string | undefined {
  const facts = partnershipText('ant', 'ccb', quote, CONFIRMED);
  const library = buildSound(
    withArticle('ant', articleText(quote, ...others), facts, shippedNames()),
  );
  const [fact] = library.facts;
  if (fact === undefined) throw new RangeError('no fact');
  return nameAsQuoted(ant, fact, library.entities);
}

describe('the name of an entity in a fact', () => {
  it.each([
    ['蚂蚁集团与建行合作。', [], '蚂蚁集团'],
    ['蚂蚁金服与建行合作。', ['蚂蚁集团很大。', '蚂蚁集团很新。'], '蚂蚁金服'],
    ['螞蟻集團與建設銀行合作。', [], '蚂蚁集团'],
    ['蚂蚁科技、又名蚂蚁集团的公司与建行合作。', [], '蚂蚁科技'],
    ['Ant Group 即蚂蚁集团与建行合作。', [], '蚂蚁集团'],
    ['Ant Group 与建行合作。', [], 'Ant Group'],
  ])('is the one in its quote, the longest or the first: %s', (quote, others, name) => {
    expect(nameIn(quote, ...others)).toBe(name);
  });

  it.each([
    ['支付宝与建行合作。', ['蚂蚁集团很大。', '蚂蚁金服很新,蚂蚁金服很快。'], '蚂蚁金服'],
    ['蚂蚁与建行合作。', ['蚂蚁集团很大。'], '蚂蚁集团'],
    ['支付宝与建行合作。', [], undefined],
    ['蚂蚁与建行合作。', ['花呗很大。'], undefined],
  ])(
    'otherwise the most frequent in its article, never a product or a name of two meanings: %s',
    (quote, others, name) => {
      expect(nameIn(quote, ...others)).toBe(name);
    },
  );
});

describe('a fact is about those whom its article names', () => {
  const library = severalArticles();
  const whoIn = (locale: Locale) => {
    const speaker = createSpeaker(locale, library, String);
    const found = library.factIndex.newestFirst(library.factIndex.about(ant));
    return found.map((each) => sayFact(each, speaker).who.replace('°', ''));
  };

  it.each([
    [
      'zh-CN',
      [
        '蚂蚁集团 × 中国工商银行',
        '蚂蚁集团 × 中国农业银行',
        '蚂蚁集团 × 中国工商银行',
        '蚂蚁金服 × 中国银行',
        '蚂蚁金服 × 中国建设银行',
      ],
    ],
    [
      'zh-TW',
      [
        '螞蟻集團 × 中國工商銀行',
        '螞蟻集團 × 中國農業銀行',
        '螞蟻集團 × 中國工商銀行',
        '螞蟻金服 × 中國銀行',
        '螞蟻金服 × 中國建設銀行',
      ],
    ],
    [
      'en-US',
      [
        'Ant Financial × ICBC',
        'Ant Financial × Agricultural Bank of China',
        'Ant Financial × ICBC',
        'Ant Group × Bank of China',
        'Ant Financial × China Construction Bank',
      ],
    ],
  ] as const)('in %s', (locale, expected) => {
    expect(whoIn(locale)).toEqual(expected);
  });

  it('JSON keeps the names to show', () => {
    const { facts } = renderJson(answerPartner('蚂蚁集团', library), library.entities);
    expect(new Set(facts.map((fact) => 'company' in fact && fact.company))).toEqual(
      new Set(['蚂蚁金服']),
    );
  });

  it('the answer says under which names, if these are not plain to see', () => {
    expect(valuesOf(answerPartner('蚂蚁金服', library), 'name.called')).toEqual({
      names: { words: ['蚂蚁集团', 'Ant Group'] },
    });
    expect(keysOf(answerPartner('工行', library))).not.toContain('name.called');
  });
});
