import { it } from 'vitest';
import { ARTICLE, FACTS, shippedFiles, textOf } from '../support/knowledge.ts';
import { expectRefused, lineOf, plant, plantFact } from '../support/plant.ts';

const file = `knowledge/${FACTS}`;
const TENCENT_BOC = 'company: tencent\n  bank: boc';
const JD_CEB = 'company: jd-finance\n  bank: ceb';

it.each([
  [
    'an area in no quote',
    'areas: [云计算, 大数据, 区块链]',
    'areas: [云计算, 人脸识别]',
    /人脸识别/,
  ],
  ['an area of an unquoted sentence', 'areas: [云计算', 'areas: [金融大脑', /金融大脑/],
  ['a form in no quote', 'form: 合作', 'form: 战略合作协议', /战略合作协议/],
  ['a form in another script', 'form: 合作', 'form: 合作協議', /合作協議/],
])('%s is refused', (_, from, to, what) => {
  const { files, line } = plant({ after: TENCENT_BOC, from, to });
  expectRefused(files, { file, line, what });
});

it.each([
  ['a changed character', '聚焦于云计算', '聚焦於云计算'],
  ['a character left out', '腾讯和中行的合作则聚焦于', '腾讯和中行的合作聚焦于'],
  ['a character put in', '大数据、区块链等方面。', '大数据、区块链等各方面。'],
  ['a full-width comma', '先后有京东金融与工行、百度', '先后有京东金融与工行，百度'],
  ['a full-width digit', '整个6月份', '整个６月份'],
  ['a traditional character', '腾讯与中行宣布', '騰讯与中行宣布'],
  ['a space', '整个6月份', '整个 6月份'],
])('a quote with %s is refused, and pointed to the passage it was meant for', (_, from, to) => {
  const { files, line } = plant({ after: TENCENT_BOC, from, to });
  expectRefused(files, { file, line, what: /letter for letter/ });
});

it('a quote with curved marks for straight ones is refused', () => {
  const { files, line } = plant({
    after: 'when_words: 2017年春节前后',
    from: '推出"黄金红包"',
    to: '推出“黄金红包”',
  });
  expectRefused(files, { file, line, what: /letter for letter.*“黄金红包”/ });
});

it('a quote from a heading is refused as such', () => {
  const heading = '腾讯VS百度';
  const { files, line } = plantFact(
    `- kind: partnership\n  company: tencent\n  bank: boc\n  form: 合作\n  quotes: [${heading}]`,
  );
  expectRefused(files, { file, line: line + 4, what: /stands in a heading.*腾讯VS百度/ });
});

it('a quote over two paragraphs is refused', () => {
  const { files, line } = plant({
    after: JD_CEB,
    from: '包括民生、光大、中信等',
    to: '包括民生、光大、中信等,当下京东的战略,更加倾向于与区域性银行合作。腾讯与阿里、百度、京东相比',
  });
  expectRefused(files, { file, line, what: /letter for letter/ });
});

it('an edited article is refused by every fact that quotes the edited words', () => {
  const edited = plant({ name: ARTICLE, from: '聚焦于云计算', to: '聚焦于雲计算' });
  const line = lineOf(shippedFiles(), FACTS, '- 腾讯和中行的合作则聚焦于');
  expectRefused(edited.files, { file, line, what: /聚焦于云计算/ });
});

it('an article without a quoted sentence is refused by all facts that quote it', () => {
  const sentence = '整个6月份先后有京东金融与工行、百度与农行、腾讯与中行宣布达成合作。';
  const { files } = plant({ name: ARTICLE, from: sentence, to: '' });
  const lines = textOf(files, FACTS).split('\n');
  const expected = lines.flatMap((words, n) =>
    words.includes(sentence) ? [{ file, line: n + 1, what: /letter for letter/ }] : [],
  );
  expectRefused(files, ...expected);
});
