import { articlesOfOneCompany } from '../../bench/facts-library.ts';
import type { SourceFile } from '../../src/files/source-file.ts';
import type { Library } from '../../src/library/library.ts';
import { articleText, partnershipText, withArticle } from './article.ts';
import { buildSound, shippedNames, textOf, withFile } from './knowledge.ts';

/** Whatever a sentence goes on with, a person believes it. */
const CONFIRMED = 'form: 合作\n  confirmed: 读过。';

const OTHERS = ['腾讯与中国银行合作。', '腾讯与建设银行合作。'];

/** What stands beside that of which there is much: names, and two facts to compare. */
function besides(): SourceFile[] {
  const [boc = '', ccb = ''] = OTHERS;
  const facts = partnershipText('tencent', 'boc', boc) + partnershipText('tencent', 'ccb', ccb);
  return withArticle('besides', articleText(...OTHERS), facts, shippedNames());
}

/** Several test files look at the same libraries. */
function remember<Args extends readonly unknown[]>(
  make: (...args: Args) => Library,
): (...args: Args) => Library {
  const made = new Map<string, Library>();
  return (...args) => {
    const key = JSON.stringify(args);
    const library = made.get(key) ?? make(...args);
    made.set(key, library);
    return library;
  };
}

/** Facts about 华为, one a paragraph. */
export const libraryOfManyFacts = remember((count: number): Library => {
  const quotes = Array.from({ length: count }, (_, n) => `华为在第${n}区建有${n + 1}家网点。`);
  const facts = quotes.map(
    (quote, n) =>
      `- kind: figure\n  entity: huawei\n  measure: 网点\n  value: ${n + 1}家\n  confirmed: 一句只说一区。\n  quotes: ['${quote}']`,
  );
  return buildSound(withArticle('many', articleText(...quotes), facts.join('\n'), besides()));
});

/** One fact with a quote of so many characters. */
export const libraryOfLongQuote = remember<[length: number, filler?: string]>(
  (length, filler = '很长') => {
    const quote = `华为与中国银行合作,${filler.repeat(Math.ceil(length / filler.length))}。`;
    return buildSound(
      withArticle(
        'long',
        articleText(quote),
        partnershipText('huawei', 'boc', quote, CONFIRMED),
        besides(),
      ),
    );
  },
);

/** An article whose own words about itself are long. */
export function libraryOfLongFront(field: 'title' | 'source' | 'notice', length: number): Library {
  const quote = '华为与中国银行合作。';
  const text = articleText('## 标题'.padEnd(length, '长'), quote, '建行各地都有网点。').replace(
    /^(title: .*)\n(source: .*)/m,
    (front) => {
      const line = `${field}: ${'长'.repeat(length)}`;
      if (field === 'notice') return `${front}\n${line}`;
      return front.replace(new RegExp(`^${field}: .*`, 'm'), line);
    },
  );
  const facts = partnershipText('huawei', 'boc', quote, CONFIRMED);
  return buildSound(withArticle('front', text, facts, besides()));
}

/** So many banks more, all of them mentioned. */
export function libraryOfManyEntities(count: number): Library {
  const names = Array.from({ length: count }, (_, n) => `第${n}号试验银行`);
  const entities = names.map(
    (name, n) =>
      `- id: bank-${n}\n  kind: bank\n  name: { zh-CN: ${name}, zh-TW: ${name}, en-US: Test Bank No ${n} }`,
  );
  const files = besides();
  const all = `${textOf(files, 'entities.yaml')}\n${entities.join('\n')}\n`;
  return buildSound(
    withArticle('banks', articleText(...names), undefined, withFile(files, 'entities.yaml', all)),
  );
}

/** So many articles of one passage more, with long titles and one paragraph in common. */
export function libraryOfManyArticles(count: number, titleLength: number): Library {
  const files = Array.from({ length: count }).reduce<SourceFile[]>((files, _, n) => {
    const title = `第${n}篇*文章*`.padEnd(titleLength, '长');
    const text = articleText('华为没有网点。').replace('测试文章', `'${title}'`);
    return withArticle(`article-${n}`, text, undefined, files);
  }, besides());
  return buildSound(files);
}

/** So many facts of 腾讯 in articles of several sources, each with a notice; `before` begins titles. */
export const libraryOfOneCompany = remember<[count: number, before?: string]>(
  (count, before = '') => {
    const files = articlesOfOneCompany(count).reduce<SourceFile[]>((all, { name, bytes }) => {
      const text = new TextDecoder().decode(bytes);
      return withFile(
        all,
        name,
        text.replace(/^(title|source): /gm, (field) => field + before),
      );
    }, shippedNames());
    return buildSound(files);
  },
);
