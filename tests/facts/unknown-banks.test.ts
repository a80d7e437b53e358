import { expect, it } from 'vitest';
import { readStatements, UNKNOWN } from '../../src/facts/statement.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const { entities } = shippedLibrary();
const unknownIn = (text: string) =>
  readStatements(text, { start: 0, end: text.length }, entities).flatMap(({ mentions }) =>
    mentions.filter(({ id }) => id === UNKNOWN).map(({ start, end }) => text.slice(start, end)),
  );

it.each([
  ['腾讯与徽商银行合作。', ['徽商银行']],
  ['腾讯与中信证券合作。', ['中信证券']],
  ['中国银行业在三年前高举大旗。', []],
  ['互联网巨头从银行方面获利颇丰。', []],
  ['腾讯与11家银行、传统银行合作。', []],
  ['腾讯与工商银行合作。', []],
])('in %s a bank that no entity stands for: %j', (text, names) => {
  expect(unknownIn(text)).toEqual(names);
});
