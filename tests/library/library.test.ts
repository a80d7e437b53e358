import { describe, expect, it } from 'vitest';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { sortProblems } from '../../src/files/problem.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { articleText, BODY_LINE, partnershipText, withArticle } from '../support/article.ts';
import {
  ARTICLE,
  build,
  buildSound,
  FACTS,
  shippedFiles,
  shippedLibrary,
  shippedNames,
  withFile,
  withoutFile,
} from '../support/knowledge.ts';
import { expectRefused, lineOf, plant, plantFact } from '../support/plant.ts';
import { smallFiles } from '../support/small-files.ts';

const FILES = smallFiles();

describe('a folder that lacks something is refused', () => {
  it('entities.yaml', () => {
    const { library, problems } = build(withoutFile(FILES, 'entities.yaml'));
    expect(library).toBeUndefined();
    const missing = problems.find(({ file }) => file === 'knowledge/entities.yaml');
    expect(missing).toMatchObject({ severity: 'error', line: 1 });
    expect(missing?.what).toContain('entities.yaml');
  });

  it('every article', () => {
    const files = withoutFile(withoutFile(FILES, ARTICLE), FACTS);
    expectRefused(files, { file: 'knowledge/articles', line: 1, what: /no article/ });
  });

  it('everything', () => {
    const { library, problems } = build([]);
    expect(library).toBeUndefined();
    expect(problems.map(({ file }) => file)).toEqual([
      'knowledge/articles',
      'knowledge/entities.yaml',
    ]);
  });
});

describe('a broken entities.yaml is the only thing to mend', () => {
  it.each([
    ['not UTF-8', Uint8Array.of(0x2d, 0xff)],
    ['broken YAML', '- id: [\n'],
  ])('%s', (_, content) => {
    const { problems } = build(withFile(FILES, 'entities.yaml', content));
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['knowledge/entities.yaml']));
  });
});

describe('an entities.yaml that lists no entities', () => {
  it.each([
    ['empty', ''],
    ['of comments', '# later\n'],
    ['an empty list', '[]\n'],
  ])('is the one error beside facts: %s', (_, content) => {
    const { library, problems } = build(withFile(FILES, 'entities.yaml', content));
    expect(library).toBeUndefined();
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ file: 'knowledge/entities.yaml', line: 1 }]);
    expect(errors[0]?.what).toContain(FACTS);
  });

  it.each([
    ['without facts', withoutFile(FILES, FACTS)],
    ['beside a facts file that states none', withFile(FILES, FACTS, '# none yet\n')],
  ])('is sound %s', (_, files) => {
    buildSound(withFile(files, 'entities.yaml', ''));
  });
});

describe('what is optional may be left out', () => {
  it.each(['synonyms.yaml', 'terms.yaml', 'questions.yaml', FACTS])('%s', (name) => {
    buildSound(withoutFile(FILES, name));
  });
});

it('faults of several files are all reported together, by file and line', () => {
  let { files } = plant({ after: 'bank: icbc', from: 'when: 2004', to: 'when: 2005' }, FILES);
  files = plantFact(
    partnershipText('nobody', 'icbc', '工行与腾讯的合作早在2004年就进行过'),
    files,
  ).files;
  files = plant(
    { name: 'entities.yaml', from: 'members: [ant]', to: 'members: [ants]' },
    files,
  ).files;
  files = plant({ name: 'synonyms.yaml', from: '- [签署,', to: '- [优势,' }, files).files;
  files = withArticle('marked', articleText('一个&#x202e;字。', '又一段。'), undefined, files);
  files = withFile(files, 'facts/orphan.yaml', '[]');
  const { library, problems } = build(files.toReversed());
  expect(library).toBeUndefined();
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, line }) => [file, line])).toEqual([
    ['knowledge/articles/marked.md', BODY_LINE],
    ['knowledge/entities.yaml', lineOf(files, 'entities.yaml', '[ants]')],
    [`knowledge/${FACTS}`, lineOf(files, FACTS, 'when: 2005')],
    [`knowledge/${FACTS}`, lineOf(files, FACTS, 'company: nobody')],
    ['knowledge/facts/orphan.yaml', 1],
    ['knowledge/synonyms.yaml', expect.any(Number)],
  ]);
  expect(problems).toEqual(sortProblems(problems));
});

describe('a new article', () => {
  const sentence = '2020年9月,华为与中国银行达成战略合作,聚焦数字人民币、硬件钱包。';
  const article = articleText('## 新的合作', sentence, '大家都很高兴。');
  const facts = partnershipText(
    'huawei',
    'boc',
    sentence,
    'when: 2020-09\n  form: 战略合作\n  areas: [数字人民币, 硬件钱包]',
  );

  it('is one file: it is found at once', () => {
    const library = buildSound(withArticle('huawei-and-boc', article, undefined, FILES));
    const [citation] = citationsOf(answerQuestion('数字人民币硬件钱包', library).blocks);
    expect(citation).toMatchObject({ quote: sentence, passage: { trail: ['新的合作'] } });
  });

  it('brings its facts in one more: /partner and /ask state them', () => {
    const library = buildSound(withArticle('huawei-and-boc', article, facts, FILES));
    for (const answer of [
      answerPartner('华为', library),
      answerQuestion('华为和中行合作了什么', library),
    ]) {
      expect(factsOf(answer.blocks).map(({ fact }) => fact)).toMatchObject([
        { kind: 'partnership', company: 'huawei', bank: 'boc', when: { written: '2020-09' } },
      ]);
    }
    const banks = factsOf(answerPartner('中行', library).blocks).map(({ fact }) => fact.article.id);
    expect(new Set(banks)).toContain('huawei-and-boc');
  });

  it('makes the library as recent as itself', () => {
    const library = buildSound(withArticle('huawei-and-boc', article, facts, FILES));
    expect(answerPartner('华为', library).coverage).toEqual({
      found: 1,
      articles: 1,
      asOf: '2021-05',
    });
  });

  it('that is broken hides no other problem and is not blamed on its facts', () => {
    const broken = article.replace('华为与', '华为&#x202e;与');
    const files = withArticle('huawei-and-boc', broken, facts, FILES);
    const file = 'knowledge/articles/huawei-and-boc.md';
    expectRefused(files, { file, line: BODY_LINE + 2, what: /controls the display/ });
  });
});

it('the order in which files are read changes nothing', () => {
  const other = buildSound(shippedFiles().toReversed());
  expect(other.facts.map(({ id }) => id)).toEqual(shippedLibrary().facts.map(({ id }) => id));
});

describe('titles', () => {
  const titled = (title: string) =>
    articleText('这一段没有写出它说的是谁。').replace(/^title: .*$/mu, `title: ${title}`);

  it('of several articles tell their passages apart', () => {
    const files = ['鲸鱼数科年报', '海豚支付年报'].reduce(
      (files, title, n) => withFile(files, `articles/report-${n}.md`, titled(title)),
      FILES,
    );
    const { search } = buildSound(files);
    for (const [n, asked] of ['鲸鱼数科', '海豚支付'].entries()) {
      const [best] = search.ask(search.understand(`${asked}年报`)).ranked(1);
      expect(best?.passage.article).toBe(`report-${n}`);
    }
  });

  it('of the only article tell none of its passages from another', () => {
    const text = articleText('天晴。', '有雨。').replace('测试文章', '鲸歌集');
    const { search } = buildSound(withArticle('only', text, undefined, shippedNames()));
    expect(search.ask(search.understand('鲸歌集')).ranked(50)).toEqual([]);
  });
});

describe('words of one meaning', () => {
  const files = withFile(
    withFile(
      withArticle(
        'lighthouse',
        articleText('岸边的灯塔很亮。', '港口很大。'),
        undefined,
        shippedNames(),
      ),
      'terms.yaml',
      'areas:\n  - { name: 灯塔, also: [航标], zh-TW: 燈標, en-US: lighthouse }\n',
    ),
    'synonyms.yaml',
    '- [港口, harbour]\n- [中银斜, rose]\n',
  );
  const { search, mendSlips } = buildSound(files);
  const best = (text: string) => search.ask(search.understand(text)).ranked(1)[0]?.passage.text;

  it.each(['灯塔', '航标', '燈標', 'lighthouse'])('%s finds the term of the field', (word) => {
    expect(best(word)).toBe('岸边的灯塔很亮。');
  });

  it('harbour finds the word of the glossary', () => {
    expect(best('harbour')).toBe('港口很大。');
  });

  it('slips are mended towards both, and towards names', () => {
    expect(mendSlips('登塔')).toBe('灯塔');
    expect(mendSlips('腾迅')).toBe('腾讯');
    expect(mendSlips('钟银斜')).toBe('中银斜');
  });

  it('no other name that is known is taken for a slip', () => {
    expect(mendSlips('中银协')).toBeUndefined();
    expect(mendSlips('光大证券')).toBeUndefined();
  });
});
