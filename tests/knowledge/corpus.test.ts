import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/knowledge/article.ts';
import { createCorpus } from '../../src/knowledge/corpus.ts';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { articleText } from '../support/article.ts';

function article(id: string, ...body: string[]): Article {
  const file = { path: `articles/${id}.md`, name: `articles/${id}.md`, text: articleText(...body) };
  const { article, problems } = parseArticle(file);
  if (article === undefined) throw new Error(JSON.stringify(problems));
  return article;
}

const old = article('a', '甲段。', '乙段。', '> 图注', '丙段。');
const idOf = (n: number) => old.passages[n - 1]?.id ?? '';
const resolve = (id: string, ...body: string[]) =>
  createCorpus([article('a', ...body)]).resolve('a', id);

describe('a permalink', () => {
  it('finds its passage exactly as long as nothing before it changes', () => {
    const found = resolve(idOf(2), '甲段改了。', '乙段。', '丙段。', '丁段。');
    expect(found).toMatchObject({ match: 'exact', passage: { text: '乙段。', ordinal: 2 } });
  });

  it('follows a passage that moved, and says so', () => {
    const found = resolve(idOf(2), '新的一段。', '甲段。', '乙段。');
    expect(found).toMatchObject({ match: 'moved', passage: { text: '乙段。', ordinal: 3 } });
  });

  it('falls back to the place of a passage that was edited, and says so', () => {
    const found = resolve(idOf(2), '甲段。', '乙段改了。', '丙段。');
    expect(found).toMatchObject({ match: 'edited', passage: { text: '乙段改了。', ordinal: 2 } });
  });

  it('finds nothing where neither the words nor the place are left', () => {
    expect(resolve(idOf(3), '甲段。')).toBeUndefined();
  });

  it('to a caption finds it, also if it is a paragraph by now', () => {
    const id = old.captions[0]?.id ?? '';
    expect(resolve(id, '图注', '> 图注')).toMatchObject({
      match: 'exact',
      passage: { kind: 'caption' },
    });
    expect(resolve(id, '图注')).toMatchObject({ match: 'moved', passage: { kind: 'passage' } });
    expect(resolve(id, '甲段。')).toBeUndefined();
  });

  it.each([
    '',
    '1',
    '0-00000000',
    '1-zzzzzzzz',
    '__proto__',
    '1-00000000 ',
    '-1-00000000',
    '1e9-00000000',
    '999999-00000000',
  ])('that is none (%s) finds nothing, or at most its place', (id) => {
    expect(createCorpus([old]).resolve('a', id)?.match ?? 'edited').toBe('edited');
  });

  it.each(['b', '', '__proto__', 'constructor', 'toString'])(
    'of the article %s finds nothing',
    (id) => {
      expect(createCorpus([old]).resolve(id, idOf(1))).toBeUndefined();
    },
  );
});

it('ids differ where texts differ, and stay the same otherwise', () => {
  expect(new Set([1, 2, 3].map(idOf)).size).toBe(3);
  expect(article('b', '甲段。').passages[0]?.id).toBe(idOf(1));
});

it('a text that stands twice keeps both places', () => {
  const corpus = createCorpus([article('a', '同样。', '同样。')]);
  const ids = corpus.passages.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids)
    expect(corpus.resolve('a', id)).toMatchObject({ match: 'exact', passage: { id } });
});

it('one paragraph may stand any number of times', () => {
  const [passage] = old.passages;
  if (passage === undefined) throw new RangeError('no passage');
  const passages = Array.from({ length: 50_000 }, () => passage);
  const corpus = createCorpus([{ ...old, passages }]);
  expect(corpus.withHash(passage.id.slice(-8))).toHaveLength(50_000);
});
