import { describe, expect, it } from 'vitest';
import { parseEntities } from '../../src/entities/entities.ts';
import { entityId } from '../../src/entities/entity.ts';
import { fold } from '../../src/text/normalize.ts';
import { shippedKinds, shippedLibrary } from '../support/knowledge.ts';

const TEXT = `
- id: whalebay
  kind: bank
  name: { zh-CN: 鲸湾银行, zh-TW: 鯨灣銀行, en-US: Whalebay Bank }
  names: [鲸湾, 鲸行, Whalebay, WHB]
  products: [鲸湾宝]
- id: pearl
  kind: company
  name: { zh-CN: 珠水科技, zh-TW: 珠水科技, en-US: Pearl Tech }
  names: [珠水, 珠, 老珠]
  products: [珠付]
  ambiguous: [珠, Pearl Tech]
`;
const { entities, problems } = parseEntities(
  { path: 'e.yaml', name: 'entities.yaml', text: TEXT },
  shippedKinds(),
);

const isCertain = (name: string) => {
  const id = entities.named(name)?.id;
  return id !== undefined && entities.isCertain(id, fold(name));
};

it('such entities are sound', () => {
  expect(problems).toEqual([]);
});

describe('a name that can only mean its entity is certain', () => {
  it.each(['鲸湾银行', '鯨灣銀行', 'Whalebay Bank', '鲸行', 'whb', 'ＷＨＢ', '珠水', '老珠'])(
    '%s',
    (name) => {
      expect(isCertain(name)).toBe(true);
    },
  );
});

describe('a name that may mean another helps to find, and proves nothing', () => {
  it.each([
    ['a bank without its word for bank', '鲸湾'],
    ['the same in English', 'Whalebay'],
    ['the product of a bank', '鲸湾宝'],
    ['the product of a company', '珠付'],
    ['what the file calls ambiguous', '珠'],
    ['an ambiguous name that is shown', 'Pearl Tech'],
    ['the same in another spelling', 'pearl tech'],
  ])('%s: %s', (_, name) => {
    expect(entities.named(name)).toBeDefined();
    expect(isCertain(name)).toBe(false);
  });
});

it('no name is certain of an entity that does not have it', () => {
  const [bank, company] = entities.all;
  expect(bank && entities.isCertain(bank.id, '珠水科技')).toBe(false);
  expect(company && entities.isCertain(company.id, '鲸湾银行')).toBe(false);
  expect(entities.isCertain(entityId.parse('nobody'), '鲸湾银行')).toBe(false);
});

describe('of the shipped names', () => {
  const shipped = shippedLibrary().entities;
  const certain = (name: string) => {
    const id = shipped.named(name)?.id;
    return id !== undefined && shipped.isCertain(id, fold(name));
  };

  it.each([
    '腾讯',
    '京东金融',
    '光大银行',
    '民生银行',
    '工行',
    '中行',
    'ICBC',
    '四大行',
    '蚂蚁金服',
  ])('%s is certain', (name) => {
    expect(certain(name)).toBe(true);
  });

  it.each(['民生', '光大', '中信', '平安', '招商', 'Everbright', '微信', '支付宝', '淘宝'])(
    '%s is not',
    (name) => {
      expect(certain(name)).toBe(false);
    },
  );
});
