import type { SourceFile } from '../../src/files/source-file.ts';
import type { Library } from '../../src/library/library.ts';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { buildSound, shippedFiles, textOf, withFile } from '../support/knowledge.ts';

const ENTITIES = `
- id: whale
  kind: company
  name: { zh-CN: 鲸鱼数科, zh-TW: 鯨魚數科, en-US: Whale Digital }
- id: krill
  kind: company
  name: { zh-CN: 磷虾支付, zh-TW: 磷蝦支付, en-US: Krill Pay }
- id: heron
  kind: company
  name: { zh-CN: 苍鹭科技, zh-TW: 蒼鷺科技, en-US: Heron Tech }
- id: fishes
  kind: company
  name: { zh-CN: 海洋双雄, zh-TW: 海洋雙雄, en-US: Ocean Two }
  members: [whale, krill]
- id: pine
  kind: bank
  name: { zh-CN: 松江银行, zh-TW: 松江銀行, en-US: Pine Bank }
- id: salt
  kind: bank
  name: { zh-CN: 盐海银行, zh-TW: 鹽海銀行, en-US: Salt Bank }
- id: shores
  kind: bank
  name: { zh-CN: 两岸行, zh-TW: 兩岸行, en-US: Shore Banks }
  members: [pine, salt]
- id: otter
  kind: bank
  name: { zh-CN: 水獭银行, zh-TW: 水獺銀行, en-US: Otter Bank }
  unmentioned: true
`;

const PARTNERSHIPS = [
  ['whale', 'pine', '鲸鱼数科与松江银行在2021年3月合作。', '2021-03'],
  ['krill', 'salt', '磷虾支付与盐海银行在2021年4月12日合作。', '2021-04-12'],
  ['whale', 'salt', '鲸鱼数科与盐海银行在2019年合作。', '2019'],
] as const;

const FIGURE = '鲸鱼数科的灯塔站点有37家。';

const FIGURE_FACT = `- kind: figure
  entity: whale
  measure: 灯塔站点
  value: 37家
  quotes: ['${FIGURE}']
`;

const built = new Map<string, Library>();

/** The shipped library with an article about names and things that no other text speaks of. */
export function madeUpLibrary(...more: readonly string[]): Library {
  const key = more.join('\n');
  const library = built.get(key) ?? buildSound(madeUpFiles(...more));
  built.set(key, library);
  return library;
}

export function madeUpFiles(...more: readonly string[]): SourceFile[] {
  const files = shippedFiles();
  const entities = `${textOf(files, 'entities.yaml')}\n${ENTITIES}`;
  const facts = PARTNERSHIPS.map(([company, bank, quote, when]) =>
    partnershipText(company, bank, quote, `when: ${when}\n  form: 合作`),
  );
  const article = articleText(
    ...PARTNERSHIPS.map(([, , quote]) => quote),
    FIGURE,
    '苍鹭科技和松江银行都参加了海岸论坛。',
    ...more,
  );
  return withArticle(
    'sea',
    article,
    [...facts, FIGURE_FACT].join(''),
    withFile(files, 'entities.yaml', entities),
  );
}
