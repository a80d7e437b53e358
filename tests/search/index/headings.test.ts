import { expect, it } from 'vitest';
import { articleId } from '../../../src/knowledge/article.ts';
import { createHeadingsOf } from '../../../src/search/index/headings.ts';
import { type Given, passagesOf } from '../search-over.ts';

const OTHER = articleId.parse('other');

/** The headings above each passage, and how many passages stand below each. */
function headingsOver(given: readonly Given[]) {
  const passages = passagesOf(given);
  const headingsOf = createHeadingsOf(passages);
  return passages.map((passage) =>
    headingsOf(passage).map(({ words, below }) => `${words} ${below}`),
  );
}

it('a heading counts the passages below it, those under its own headings too', () => {
  const given = [{ trail: ['港口'] }, { trail: ['港口', '灯塔'] }, { trail: ['港口', '灯塔'] }];
  expect(headingsOver(given)).toEqual([['港口 3'], ['港口 3', '灯塔 2'], ['港口 3', '灯塔 2']]);
});

it.each([
  ['under other headings', [{ trail: ['东岸', '灯塔'] }, { trail: ['西岸', '灯塔'] }]],
  [
    'in another article',
    [{ trail: ['东岸', '灯塔'] }, { trail: ['东岸', '灯塔'], article: OTHER }],
  ],
])('the same words %s are another heading', (_, given) => {
  expect(headingsOver(given).flat()).toContain('灯塔 1');
  expect(headingsOver(given).flat()).not.toContain('灯塔 2');
});

it.each([
  ['the only passage of its article', [{ title: '灯塔志' }], [['灯塔志 1']]],
  ['one of several', [{ title: '灯塔志' }, { title: '灯塔志' }], [[], []]],
  ['a passage without one', [{ title: '' }], [[]]],
])('a title over %s', (_, given, expected) => {
  expect(headingsOver(given)).toEqual(expected);
});

it('other articles change nothing', () => {
  const own = [{ title: '灯塔志', trail: ['东岸'] }, { title: '灯塔志' }];
  const others = own.map((each) => ({ ...each, article: OTHER }));
  expect(headingsOver([...own, ...others]).slice(0, 2)).toEqual(headingsOver(own));
});
