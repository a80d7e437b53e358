import type { Library } from '../../src/library.ts';
import type { SourceFile } from '../../src/source/source-file.ts';
import { articleText, partnershipText, withArticle } from './article.ts';
import { buildSound, shippedFiles, textOf, withFile } from './knowledge.ts';

/** Whatever a sentence goes on with, a person believes it. */
const CONFIRMED = 'form: 合作\n  confirmed: 读过。';

/** Facts about 华为, one a paragraph. */
export function libraryOfManyFacts(count: number): Library {
  const quotes = Array.from({ length: count }, (_, n) => `华为在第${n}区建有${n + 1}家网点。`);
  const facts = quotes.map(
    (quote, n) =>
      `- kind: figure\n  entity: huawei\n  measure: 网点\n  value: ${n + 1}家\n  confirmed: 一句只说一区。\n  quotes: ['${quote}']`,
  );
  return buildSound(withArticle('many', articleText(...quotes), facts.join('\n')));
}

/** One fact with a quote of so many characters. */
export function libraryOfLongQuote(length: number, filler = '很长'): Library {
  const quote = `华为与中国银行合作,${filler.repeat(Math.ceil(length / filler.length))}。`;
  return buildSound(
    withArticle('long', articleText(quote), partnershipText('huawei', 'boc', quote, CONFIRMED)),
  );
}

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
  return buildSound(withArticle('front', text, partnershipText('huawei', 'boc', quote, CONFIRMED)));
}

/** So many banks more, all of them mentioned. */
export function libraryOfManyEntities(count: number): Library {
  const names = Array.from({ length: count }, (_, n) => `第${n}号试验银行`);
  const entities = names.map(
    (name, n) =>
      `- id: bank-${n}\n  kind: bank\n  name: { zh-CN: ${name}, zh-TW: ${name}, en-US: Test Bank No ${n} }`,
  );
  const files = shippedFiles();
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
  }, shippedFiles());
  return buildSound(files);
}
