import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/files/source-file.ts';
import { articleText, BODY_LINE, partnershipText, withArticle } from '../support/article.ts';
import { judge, partnership } from '../support/facts.ts';
import { build, withFile } from '../support/knowledge.ts';
import { describeProblem, lineOf, plant } from '../support/plant.ts';
import { smallFiles } from '../support/small-files.ts';

const FILES = smallFiles();

/** The library loads, and this is reported. */
function expectWarned(files: readonly SourceFile[], file: string, line: number, what: RegExp) {
  const { library, problems } = build(files);
  expect(library).toBeDefined();
  expect(problems.map(describeProblem)).toHaveLength(1);
  expect(problems[0]).toMatchObject({ severity: 'warning', file, line });
  expect(problems[0]?.what).toMatch(what);
  expect(problems[0]?.remedy).toMatch(/\w+ \w+/);
}

it('a library of little has none', () => {
  expect(build(FILES).problems.map(describeProblem)).toEqual([]);
});

describe('one pair with several dates', () => {
  const BODY = ['2019年,星桥与北湾银行合作。', '2020年3月,星桥与北湾银行签署战略合作协议。'];
  const first = partnership({ when: '2019', quotes: [BODY[0]] });
  const second = { when: '2020-03', form: '战略合作协议', quotes: [BODY[1]] };

  it('is reported once, at the first of them', () => {
    const { facts, warnings } = judge(BODY, [first, partnership(second)]);
    expect(facts).toHaveLength(2);
    expect(warnings.map(describeProblem)).toEqual([
      'knowledge/facts/little.yaml:1 warning xingqiao and beiwan have several dates: 2019, 2020-03.',
    ]);
  });

  it('is not, where one of them has no date', () => {
    const { when: _, ...undated } = second;
    expect(judge(BODY, [first, partnership(undated)]).warnings).toEqual([]);
  });

  it('is not, where they are two pairs', () => {
    const body = [BODY[0] ?? '', '2020年3月,星桥与南渡银行合作。'];
    const other = partnership({ bank: 'nandu', when: '2020-03', quotes: [body[1]] });
    expect(judge(body, [first, other]).warnings).toEqual([]);
  });
});

describe('a sentence that names a company, a bank and a relation', () => {
  const sentence = '腾讯与农业银行达成合作。';

  it('is reported if it backs no fact', () => {
    const files = withArticle('unused', articleText('第一段。', sentence), undefined, FILES);
    const file = 'knowledge/articles/unused.md';
    expectWarned(files, file, BODY_LINE + 2, /tencent and abc.*达成合作/);
  });

  it('is not, once it backs one', () => {
    const facts = partnershipText('tencent', 'abc', sentence);
    const { library, problems } = build(withArticle('used', articleText(sentence), facts, FILES));
    expect(library).toBeDefined();
    expect(problems.filter(({ file }) => file.includes('used'))).toEqual([]);
  });

  it.each([
    ['without the relation', '腾讯与农业银行都在深圳。'],
    ['without the bank', '腾讯宣布合作。'],
  ])('%s is not', (_, other) => {
    const { problems } = build(withArticle('unused', articleText(other), undefined, FILES));
    expect(problems.filter(({ file }) => file.includes('unused'))).toEqual([]);
  });
});

it('an entity that no article mentions', () => {
  const edit = { name: 'entities.yaml', after: 'id: huawei' };
  const { files } = plant({ ...edit, from: '  unmentioned: true\n', to: '' }, FILES);
  const line = lineOf(files, 'entities.yaml', 'id: huawei');
  expectWarned(files, 'knowledge/entities.yaml', line, /no article mentions huawei/);
});

it('a mark of such an entity that is no longer true', () => {
  const files = withArticle('huawei', articleText('华为也来了。'), undefined, FILES);
  const line = lineOf(files, 'entities.yaml', 'id: huawei');
  expectWarned(files, 'knowledge/entities.yaml', line, /huawei is marked unmentioned/);
});

it.each(['facts/x.yml', 'articles/x.markdown', 'entity.yaml'])('a file not read: %s', (name) => {
  const files = withFile(FILES, name, '');
  expectWarned(files, `knowledge/${name}`, 1, /not read/);
});

it('what is said not to be read is not read', () => {
  const files = withFile(FILES, 'articles/2017/x.md', articleText('一段。'));
  const { library, problems } = build(files);
  expect(problems.map(({ file }) => file)).toContain('knowledge/articles/2017/x.md');
  expect(library?.corpus.article('x')).toBeUndefined();
});

it('a quote that stands more than once is taken from its first place', () => {
  const quote = '星桥与北湾银行达成合作';
  const body = ['天晴。', `${quote}。`, `${quote},天又晴了。`];
  const { facts, warnings } = judge(body, partnership({ quotes: [quote] }));
  expect(warnings).toEqual([expect.objectContaining({ line: 6, severity: 'warning' })]);
  expect(warnings[0]?.what).toMatch(/more than once.*达成合作/);
  expect(facts[0]?.quotes[0]?.passage.ordinal).toBe(2);
});
