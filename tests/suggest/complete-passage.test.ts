import { describe, expect, it } from 'vitest';
import { completePassage } from '../../src/suggest/complete-passage.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const complete = (typed: string, limit = 25) =>
  completePassage(typed, library, limit).map(({ passage }) => passage.ordinal);

describe('a passage is suggested', () => {
  it.each([
    ['words', '人工智能', 19],
    ['half a word', '人工智', 19],
    ['words in another script', '聯名卡', 26],
    ['words of it in any order', '平台 电商 7家', 16],
    ['a name', '李晓枫', 10],
    ['another name', '鹅厂 社交', 18],
  ])('by %s', (_, typed, ordinal) => {
    expect(complete(typed)).toContain(ordinal);
  });

  it.each([
    ['1', [1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]],
    ['¶2', [2, 20, 21, 22, 23, 24, 25, 26, 27, 28]],
    ['第28段', [28]],
  ])('by ordinal, the very one first: %s', (typed, ordinals) => {
    expect(complete(typed).slice(0, ordinals.length)).toEqual(ordinals);
  });

  it('where nothing is typed: the first ones of the newest article', () => {
    const two = buildSound(withArticle('newer', articleText('一段。', '又一段。')));
    const all = completePassage('', two, 4).map(({ article, passage }) => {
      return [article.id.slice(0, 5), passage.ordinal];
    });
    expect(all).toEqual([
      ['newer', 1],
      ['newer', 2],
      ['2017-', 1],
      ['2017-', 2],
    ]);
  });
});

it('what is shown of it is the sentence with the words', () => {
  const [citation] = completePassage('人工智能', library, 1);
  expect(citation?.quote).toContain('人工智能');
});

it('a number in words is found in the sentence that has it', () => {
  const text = '网点很多。这里有二十家网点。';
  const numbers = buildSound(withArticle('numbers', articleText(text)));
  const quotes = (typed: string) => completePassage(typed, numbers, 25).map(({ quote }) => quote);
  expect(quotes('二十家网点')).toContain('这里有二十家网点。');
  expect(quotes('20家网点')).toContain('这里有二十家网点。');
});

it('no more than asked for, none twice', () => {
  for (const typed of ['', '银行', '的', '1', '京东金融']) {
    expect(complete(typed, 5).length).toBeLessThanOrEqual(5);
    expect(new Set(complete(typed)).size).toBe(complete(typed).length);
  }
});

it.each(['今天天气', 'weather', '😀', '¶99', 'a'.repeat(6000)])(
  'nothing far off: %.20j',
  (typed) => {
    expect(complete(typed)).toEqual([]);
  },
);
