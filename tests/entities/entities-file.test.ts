import { expect, it } from 'vitest';
import { parseEntities } from '../../src/entities/entities.ts';
import { shippedKinds } from '../support/knowledge.ts';

const file = 'knowledge/entities.yaml';
const parse = (text: string) =>
  parseEntities({ path: file, name: 'entities.yaml', text }, shippedKinds());
const entity = (id: string, more = '') => `- id: ${id}
  kind: company
  name: { zh-CN: ${id}甲, zh-TW: ${id}乙, en-US: ${id}c }
${more}`;

it.each([
  ['an id twice', entity('a') + entity('a'), 4, /a is listed twice/],
  [
    'a name of two',
    entity('a', '  names: [某某]\n') + entity('b', '  names: [某某]\n'),
    8,
    /某某.*a and b/,
  ],
  [
    'one name in two scripts',
    entity('a', '  names: [騰訊]\n') + entity('b', '  names: [腾讯]\n'),
    8,
    /腾讯/,
  ],
  [
    'a name in two widths',
    entity('a', '  names: [ＡＢ]\n') + entity('b', '  names: [ab]\n'),
    8,
    /ab/,
  ],
  ['an unknown member', entity('a', '  members: [b]\n'), 4, /unknown member b/],
  ['a member of itself', entity('a', '  members: [a]\n'), 4, /a is a member of itself/],
  ['an id in capitals', entity('A'), 1, /id.*lower-case/],
  ['an unknown kind', entity('a').replace('company', 'firm'), 2, /kind/],
  [
    'nobody’s name in the default locale',
    entity('a').replace('zh-CN: a甲, ', ''),
    3,
    /zh-CN.*missing/,
  ],
  ['an empty name in a locale', entity('a').replace('en-US: ac', 'en-US: " "'), 3, /en-US/],
  ['a locale that Discord does not have', entity('a').replace('zh-TW', 'zh_TW'), 3, /zh_TW/],
  ['an empty name', entity('a', '  names: [""]\n'), 4, /names/],
  ['an empty ambiguous name', entity('a', '  ambiguous: [" "]\n'), 4, /ambiguous/],
  ['an unknown key', entity('a', '  nick: [甲]\n'), 1, /nick/],
  ['what is no list', 'a: b\n', 1, /list/],
])('%s is refused', (_, text, line, what) => {
  const { problems } = parse(text);
  expect(problems.map((problem) => problem.what).join('\n')).toMatch(what);
  expect(problems[0]).toMatchObject({ severity: 'error', file, line });
  for (const { remedy } of problems) expect(remedy).toMatch(/\w+ \w+/);
});

it('a circle of groups is refused and does not hang', () => {
  const { problems } = parse(
    entity('a', '  members: [b]\n') +
      entity('b', '  members: [c]\n') +
      entity('c', '  members: [a]\n'),
  );
  expect(problems.map(({ line }) => line)).toEqual([4, 8, 12]);
});

it.each([
  ['fewer locales than the interface has', ', zh-TW: a乙, en-US: ac', ''],
  ['one that it does not have', 'en-US: ac', 'en-US: ac, ja: a丙'],
])('names in %s are sound', (_, written, instead) => {
  expect(parse(entity('a').replace(written, instead)).problems).toEqual([]);
});

it('a name that an entity has twice is no conflict', () => {
  expect(parse(entity('a', '  names: [a甲, 某]\n  products: [某]\n')).problems).toEqual([]);
});

it('every problem is reported, not only the first', () => {
  expect(parse(entity('a', '  members: [x, y]\n') + entity('a')).problems).toHaveLength(3);
});
