import { describe, expect, it } from 'vitest';
import { parseEntities } from '../../src/entities/entities.ts';
import { allNames, entityId } from '../../src/entities/entity.ts';
import { shippedLibrary } from '../support/knowledge.ts';

/** A group of that name, and its members. */
const group = (name: string, members: readonly string[], more = '') => {
  const text = [
    `- { id: group, kind: bank, name: { zh-CN: ${name}, zh-TW: 甲, en-US: a }${more}, members: [${members}] }`,
    ...members.map(
      (id) =>
        `- { id: ${id}, kind: bank, name: { zh-CN: ${id}行, zh-TW: ${id}銀, en-US: ${id} b } }`,
    ),
  ].join('\n');
  return parseEntities({ path: 'e.yaml', name: 'entities.yaml', text });
};

describe('a numeral that counts the members may be written in digits', () => {
  it.each([
    ['三大湾行', ['x', 'y', 'z'], '3大湾行'],
    ['两湾', ['x', 'y'], '2湾'],
    ['二湾', ['x', 'y'], '2湾'],
    ['十湾', [...'qrstuvwxyz'], '10湾'],
  ])('%s of %j is %s too', (name, members, written) => {
    const { entities, problems } = group(name, members);
    expect(problems).toEqual([]);
    expect(entities.named(written)?.id).toBe('group');
    expect(entities.isCertain(entityId.parse('group'), written)).toBe(true);
  });

  it('in each of its names', () => {
    const { entities } = group(
      '湾行',
      ['x', 'y', 'z'],
      ', names: [三湾, 三大湾行], products: [三湾宝]',
    );
    for (const name of ['3湾', '3大湾行', '3湾宝']) expect(entities.named(name)?.id).toBe('group');
  });
});

describe('any other numeral is part of the name', () => {
  it.each([
    ['四大湾行', ['x', 'y', 'z']],
    ['三一重湾', ['x']],
    ['百湾', ['x', 'y']],
    ['零一湾', ['x']],
    ['一湾', []],
    ['湾三行', ['x', 'y', 'z']],
  ])('in %s of %j', (name, members) => {
    const [first] = group(name, members).entities.all;
    const names = first === undefined ? [] : allNames(first);
    expect(names).toContain(name);
    expect(names.filter((each) => /\d/u.test(each))).toEqual([]);
  });
});

it('a name in digits that another entity has already is a conflict', () => {
  const [three, four] = ['三湾', '3湾'].map(
    (name, n) =>
      `- { id: g${n}, kind: bank, name: { zh-CN: ${name}, zh-TW: 甲${n}, en-US: a${n} }, members: [x, y, z] }`,
  );
  const members = ['x', 'y', 'z'].map(
    (id) => `- { id: ${id}, kind: bank, name: { zh-CN: ${id}行, zh-TW: ${id}銀, en-US: ${id} b } }`,
  );
  const text = [three, four, ...members].join('\n');
  const { problems } = parseEntities({ path: 'e.yaml', name: 'entities.yaml', text });
  expect(problems).toMatchObject([{ severity: 'error', line: 2 }]);
  expect(problems[0]?.what).toMatch(/3湾.*g0 and g1/u);
});

it.each([
  ['4大行', 'big-four'],
  ['4大银行', 'big-four'],
  ['4大互联网巨头', 'batj'],
])('the shipped %s is %s', (name, id) => {
  expect(shippedLibrary().entities.named(name)?.id).toBe(id);
});
