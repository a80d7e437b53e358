import { expect, it } from 'vitest';
import { findQuoted } from '../../src/check/find-quoted.ts';
import { readTokens } from '../../src/check/tokens.ts';
import { parseEntities } from '../../src/entities/entities.ts';
import { shippedKinds } from '../support/knowledge.ts';

const { entities } = parseEntities(
  {
    path: 'e.yaml',
    name: 'e.yaml',
    text: `
- { id: ting, kind: company, name: { zh-CN: 汀上不夜坊, zh-TW: 汀上不夜坊, en-US: Ting } }
- { id: wushuang, kind: bank, name: { zh-CN: 无双银行, zh-TW: 無雙銀行, en-US: Peerless }, names: [无双] }
`,
  },
  shippedKinds(),
);
const CLAIM = '云杉厂关闭了全部仓库';
const turnedBy = (source: string) =>
  findQuoted(readTokens(CLAIM, entities), readTokens(source, entities))?.turned.map(
    ({ source }) => source,
  );

it.each([
  `汀上不夜坊来了,${CLAIM}。`,
  `${CLAIM},無雙銀行点头。`,
  `無雙銀行、汀上不夜坊点头;${CLAIM}。`,
])('letters of a known name turn nothing: %s', (source) => {
  expect(turnedBy(source)).toEqual([]);
});

it.each([
  ['a word beside the name', `汀上不夜坊不来,${CLAIM}。`, ['不']],
  ['a name that may mean another', `${CLAIM},无双点头。`, ['无']],
  ['a name that nobody knows', `汀上不夜城来了,${CLAIM}。`, ['不']],
])('but %s does: %s', (_, source, turned) => {
  expect(turnedBy(source)).toEqual(turned);
});
