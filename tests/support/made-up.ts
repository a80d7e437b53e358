import type { SourceFile } from '../../src/files/source-file.ts';
import type { Library } from '../../src/library/library.ts';
import { buildSound, shippedFiles, textOf, withFile } from './knowledge.ts';

/** The id of the article. */
export const MADE_UP = 'made-up';

const ENTITIES = `
- { id: two-bridges, kind: company, name: { zh-CN: 双桥集团, zh-TW: 雙橋集團, en-US: Two Bridges }, members: [bridge-pay] }
- { id: bridge-pay, kind: company, name: { zh-CN: 蓝桥支付, zh-TW: 藍橋支付, en-US: Bridge Pay } }
- { id: vine, kind: company, name: { zh-CN: 青藤数科, zh-TW: 青藤數科, en-US: Vine } }
- { id: heron, kind: company, name: { zh-CN: 苍鹭科技, zh-TW: 蒼鷺科技, en-US: Heron } }
- { id: two-rivers, kind: bank, name: { zh-CN: 两江银行, zh-TW: 兩江銀行, en-US: Two Rivers Banks }, members: [east-river, west-river] }
- { id: east-river, kind: bank, name: { zh-CN: 东江银行, zh-TW: 東江銀行, en-US: East River Bank } }
- { id: west-river, kind: bank, name: { zh-CN: 西江银行, zh-TW: 西江銀行, en-US: West River Bank } }
- { id: harbour, kind: bank, name: { zh-CN: 海港银行, zh-TW: 海港銀行, en-US: Harbour Bank }, unmentioned: true }
- { id: watch, kind: regulator, name: { zh-CN: 湾区金融局, zh-TW: 灣區金融局, en-US: Bay Authority } }
- { id: lin, kind: person, name: { zh-CN: 林越舟, zh-TW: 林越舟, en-US: Lin Yuezhou } }
`;

const BODY = `
## 各家往来

2021年3月,青藤数科与东江银行合作。

青藤数科已为超过20家银行搭建了系统。

蓝桥支付将与西江银行合作,重点在云计算。

6月,蓝桥支付与东江银行签署战略合作协议。

试报记者说,2019年的往事值得一记。

> 苍鹭科技有9家网点

### 资金往来

2020年上半年,双桥集团以3亿元入股东江银行,取得5%的股份。

2015年以来,苍鹭科技与西江银行合作。

2012年以前,苍鹭科技与东江银行合作。

4月,青藤数科自称"数字管家"。

青藤数科总经理林越舟表示,银行缺的是场景。

2018年,双桥集团与两江银行合作。

湾区金融局也派人在场。
`;

const FACTS = `
- kind: partnership
  company: vine
  bank: east-river
  when: 2021-03
  form: 合作
  quotes: ['2021年3月,青藤数科与东江银行合作。']
- kind: figure
  entity: vine
  measure: 搭建了系统
  value: 20家
  confirmed: 超过二十家都是搭建了系统的银行。
  quotes: [青藤数科已为超过20家银行搭建了系统。]
- kind: partnership
  company: bridge-pay
  bank: west-river
  form: 合作
  areas: [云计算]
  status: planned
  confirmed: 将来的事。
  quotes: ['蓝桥支付将与西江银行合作,重点在云计算。']
- kind: partnership
  company: bridge-pay
  bank: east-river
  when: 2019-06
  year_from: 2019年的往事
  confirmed: 往事说的是那年6月。
  form: 战略合作协议
  quotes: ['6月,蓝桥支付与东江银行签署战略合作协议。']
- kind: stake
  investor: two-bridges
  target: east-river
  when: 2020-01/2020-06
  amount: 3亿元
  share: 5%
  confirmed: 入股的是集团。
  quotes: ['2020年上半年,双桥集团以3亿元入股东江银行,取得5%的股份。']
- kind: partnership
  company: heron
  bank: west-river
  when: 2015/..
  form: 合作
  quotes: ['2015年以来,苍鹭科技与西江银行合作。']
- kind: partnership
  company: heron
  bank: east-river
  when: ../2012
  form: 合作
  quotes: ['2012年以前,苍鹭科技与东江银行合作。']
- kind: figure
  entity: heron
  measure: 网点
  value: 9家
  quotes: [苍鹭科技有9家网点]
- kind: positioning
  entity: vine
  position: 数字管家
  when: 2021-04
  year_from: published
  quotes: ['4月,青藤数科自称"数字管家"。']
- kind: partnership
  company: two-bridges
  bank: two-rivers
  when: 2018
  form: 合作
  quotes: ['2018年,双桥集团与两江银行合作。']
- kind: remark
  entity: vine
  speaker: lin
  office: 总经理
  quotes: ['青藤数科总经理林越舟表示,银行缺的是场景。']
`;

const FRONT = `---
title: 桥与河的往来
source: 试报
published: 2021-05
language: zh-CN
notice: 转载请注明。
inferred:
  source: 试报
  language: 青藤数科
---
`;

/** A small library of names that no shipped file has: facts of each kind, believed by program and by people. */
export function madeUpFiles(): SourceFile[] {
  const terms = textOf(shippedFiles(), 'terms.yaml');
  const named: readonly (readonly [string, string])[] = [
    ['entities.yaml', ENTITIES],
    ['terms.yaml', terms],
    [`articles/${MADE_UP}.md`, `${FRONT}${BODY}`],
    [`facts/${MADE_UP}.yaml`, FACTS],
  ];
  return named.reduce<SourceFile[]>((files, [name, text]) => withFile(files, name, text), []);
}

let built: Library | undefined;

export function madeUpLibrary(): Library {
  built ??= buildSound(madeUpFiles());
  return built;
}
