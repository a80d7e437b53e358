import { expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { entityId } from '../../src/entities/entity.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { articleText, BODY_LINE, partnershipText, withArticle } from '../support/article.ts';
import { build, buildSound } from '../support/knowledge.ts';

const SEEN = '2020年9月,华为与中国银行达成战略合作,聚焦数字人民币。';
/** As some program left it: one in each name, one in a word of the fact. */
const WRITTEN = SEEN.replace('华为', '华\u200b为')
  .replace('中国银行', '中国\u2060银行')
  .replace('战略合作', '战略\ufeff合作');
const files = withArticle(
  'odd',
  articleText(WRITTEN),
  partnershipText('huawei', 'boc', SEEN, 'when: 2020-09\n  form: 战略合作\n  areas: [数字人民币]'),
);

it('words with characters without width between them are found, and quoted as the file has them', () => {
  const library = buildSound(files);
  const [citation] = citationsOf(answerQuestion('华为聚焦数字人民币', library).blocks);
  expect(citation?.quote).toBe(WRITTEN);
  expect(library.mentioned.has(entityId.parse('huawei'))).toBe(true);
});

it('a fact quotes what a reader sees; its proof is what stands in the file', () => {
  const library = buildSound(files);
  const [citation] = citationsOf(answerPartner('华为', library).blocks);
  expect(citation?.quote).toBe(WRITTEN);
  expect(citation?.passage.text.slice(citation.start, citation.end)).toBe(citation?.quote);
});

it('each is a warning at its line', () => {
  const { problems } = build(files);
  const said = problems.filter(({ file }) => file === 'knowledge/articles/odd.md');
  expect(said).toMatchObject([{ severity: 'warning', line: BODY_LINE }]);
  expect(said[0]?.what).toMatch(/200b.*2060.*feff/u);
});
