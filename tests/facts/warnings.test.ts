import { expect, it } from 'vitest';
import type { SourceFile } from '../../src/source/source-file.ts';
import { articleText, BODY_LINE, partnershipText, withArticle } from '../support/article.ts';
import { build, FACTS, shippedFiles, withFile } from '../support/knowledge.ts';
import { describeProblem, lineOf, plant } from '../support/plant.ts';

/** The library loads, and besides what is said of the shipped one this is reported. */
function expectWarned(files: readonly SourceFile[], file: string, line: number, what: RegExp) {
  const known = new Set(build(shippedFiles()).problems.map(({ what }) => what));
  const { library, problems } = build(files);
  expect(library).toBeDefined();
  const added = problems.filter((problem) => !known.has(problem.what));
  expect(added.map(describeProblem)).toHaveLength(1);
  expect(added[0]).toMatchObject({ severity: 'warning', file, line });
  expect(added[0]?.what).toMatch(what);
  expect(added[0]?.remedy).toMatch(/\w+ \w+/);
}

it('one pair with several dates', () => {
  const { problems, library } = build(shippedFiles());
  expect(library).toBeDefined();
  const line = lineOf(shippedFiles(), FACTS, '- kind', 'areas: [云计算, 大数据, 区块链]');
  expect(problems).toContainEqual({
    severity: 'warning',
    file: `knowledge/${FACTS}`,
    line,
    what: 'tencent and icbc have several dates: 2004, 2017.',
    remedy: expect.any(String),
  });
});

it('a sentence that names a pair and backs no fact', () => {
  const article = articleText('第一段。', '腾讯与农业银行宣布合作。');
  const file = 'knowledge/articles/unused.md';
  expectWarned(withArticle('unused', article), file, BODY_LINE + 2, /tencent and abc.*宣布合作/);
});

it('…and is silent once it backs one', () => {
  const sentence = '腾讯与农业银行宣布合作。';
  const facts = partnershipText('tencent', 'abc', sentence);
  const { problems } = build(withArticle('used', articleText(sentence), facts));
  expect(problems.filter(({ file }) => file.includes('used'))).toEqual([]);
});

it('a fact taken away leaves its sentence unused', () => {
  const { files } = plant({
    from: `- kind: partnership
  company: ant
  bank: big-four
  when_words: 十多年来
  form: 合作
  quotes:
    - 从合作银行来看,蚂蚁金服十多年来曾合作了包括四大行在内的11家银行,主要以全国股份制大银行为主。`,
    to: '',
  });
  // Two facts quote the sentence, so it stays used.
  expect(build(files).problems.length).toBe(build(shippedFiles()).problems.length);
});

it('an entity that no article mentions', () => {
  const { files } = plant({
    name: 'entities.yaml',
    after: 'id: huawei',
    from: '  unmentioned: true\n',
    to: '',
  });
  const line = lineOf(files, 'entities.yaml', 'id: huawei');
  expectWarned(files, 'knowledge/entities.yaml', line, /no article mentions huawei/);
});

it('a mark of such an entity that is no longer true', () => {
  const files = withArticle('huawei', articleText('华为也来了。'));
  const line = lineOf(files, 'entities.yaml', 'id: huawei');
  expectWarned(files, 'knowledge/entities.yaml', line, /huawei is marked unmentioned/);
});

it('a file that would be passed over in silence', () => {
  for (const name of ['facts/x.yml', 'articles/x.markdown', 'entity.yaml']) {
    const files = withFile(shippedFiles(), name, '');
    expectWarned(files, `knowledge/${name}`, 1, /not read/);
  }
});

it('what is said not to be read is not read', () => {
  const files = withFile(shippedFiles(), 'articles/2017/x.md', articleText('一段。'));
  const { library, problems } = build(files);
  const isWarned = problems.some(({ file }) => file === 'knowledge/articles/2017/x.md');
  expect(library?.corpus.article('x') === undefined).toBe(isWarned);
});

it('a quote that stands more than once', () => {
  const sentence = '腾讯与农业银行宣布合作';
  const article = articleText(`${sentence}。`, `${sentence}之后,双方签约。`);
  const files = withArticle('twice', article, partnershipText('tencent', 'abc', sentence));
  const { library, problems } = build(files);
  expect(library).toBeDefined();
  const file = 'knowledge/facts/twice.yaml';
  const found = problems.find((problem) => problem.file === file);
  expect(found).toMatchObject({ severity: 'warning', line: 6 });
  expect(found?.what).toMatch(/more than once.*宣布合作/);
});
