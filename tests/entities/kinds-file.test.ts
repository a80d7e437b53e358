import { describe, expect, it } from 'vitest';
import { parseEntities } from '../../src/entities/entities.ts';
import { defaultKinds, parseKinds } from '../../src/entities/kinds.ts';

const parse = (text: string) => parseKinds({ path: 'k.yaml', name: 'kinds.yaml', text });

const KINDS = `
- id: theatre
  name: { zh-CN: 剧院, en-US: theatre }
  words: [剧院, Theatre, theatres]
  qualifiers: [国家]
  endings: [大剧院]
- id: critic
  is: person
- id: office
  partners: false
`;

describe('the kinds of a library', () => {
  const { kinds, problems } = parse(KINDS);

  it('are read from its file', () => {
    expect(problems).toEqual([]);
    expect(kinds?.get('theatre')).toMatchObject({ is: 'organisation', partners: true });
    expect(kinds?.get('critic')).toMatchObject({ is: 'person', partners: false });
    expect(kinds?.get('office')).toMatchObject({ is: 'organisation', partners: false });
    expect(kinds?.get('bank')).toBeUndefined();
  });

  it('are found by their words in a folded text', () => {
    expect(kinds?.find('哪家剧院, which theatre')).toEqual([
      { kind: 'theatre', start: 2, end: 4 },
      { kind: 'theatre', start: 12, end: 19 },
    ]);
    expect(kinds?.find('theatrical')).toEqual([]);
  });

  it('are called what the library calls them, by default in Chinese, or by their ids', () => {
    expect(kinds?.nameOf('theatre', 'zh-CN')).toBe('剧院');
    expect(kinds?.nameOf('theatre', 'zh-TW')).toBe('剧院');
    expect(kinds?.nameOf('office', 'en-US')).toBe('office');
  });

  it('say with what their names end', () => {
    expect(kinds?.withoutEnding('北岸大剧院')).toBe('北岸');
    expect(kinds?.withoutEnding('大剧院')).toBe('大剧院');
    expect(kinds?.withoutEnding('北岸')).toBe('北岸');
  });
});

it.each([
  ['a kind twice', '- id: a\n- id: a\n', 2, /kind a is listed twice/],
  [
    'a word of two kinds',
    '- { id: a, words: [馆] }\n- { id: b, words: [馆] }\n',
    2,
    /means both a and b/,
  ],
  ['an id that is none', '- id: 馆\n', 1, /an id is/],
  ['what is neither', '- { id: a, is: thing }\n', 1, /organisation/],
  ['an unknown key', '- { id: a, word: [馆] }\n', 1, /word/],
  ['what is no list', 'a: b\n', 1, /list/],
])('%s is refused', (_, text, line, what) => {
  const { kinds, problems } = parse(text);
  expect(kinds).toBeUndefined();
  expect(problems).toMatchObject([{ severity: 'error', file: 'k.yaml', line }]);
  expect(problems[0]?.what).toMatch(what);
});

it('a library without such a file has the kinds that its entities name', () => {
  const kinds = defaultKinds(['ship', 'person', 'ship']);
  expect(kinds.all.map(({ id, is }) => [id, is])).toEqual([
    ['ship', 'organisation'],
    ['person', 'person'],
  ]);
  const text = '- { id: a, kind: ship, name: { zh-CN: 甲, zh-TW: 甲, en-US: A } }\n';
  const { entities, problems } = parseEntities({ path: 'e.yaml', name: 'entities.yaml', text });
  expect(problems).toEqual([]);
  expect(entities.typeOf('a')).toBe('organisation');
  expect(entities.typeOf('b')).toBeUndefined();
});
