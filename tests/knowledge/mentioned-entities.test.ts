import { describe, expect, it } from 'vitest';
import { mentionedIn } from '../../src/knowledge/corpus.ts';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { articleText } from '../support/article.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const { entities } = shippedLibrary();

const mentioned = (...body: string[]) => {
  const text = articleText(...body);
  const { article } = parseArticle({ path: 'k/articles/a.md', name: 'articles/a.md', text });
  if (article === undefined) throw new RangeError('no article');
  return [...mentionedIn(article, entities)].toSorted();
};

describe('an article names an entity', () => {
  it.each([
    ['in a paragraph', ['腾讯开了会。'], ['tencent']],
    ['in a caption', ['一段。', '> 图1 腾讯'], ['tencent']],
    ['in a heading', ['## 腾讯', '一段。'], ['tencent']],
    ['in any spelling', ['騰訊與工 行。'], ['icbc', 'tencent']],
    ['by a product', ['微信红包。'], ['tencent']],
    ['once and again', ['腾讯。', '腾讯与腾讯。'], ['tencent']],
    ['nowhere', ['改善民生。'], []],
  ])('%s', (_, body, ids) => {
    expect(mentioned(...body)).toEqual(ids);
  });
});
