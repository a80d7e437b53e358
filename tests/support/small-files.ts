import type { SourceFile } from '../../src/files/source-file.ts';
import { articleText, partnershipText } from './article.ts';
import { ARTICLE, FACTS, withFile } from './knowledge.ts';

const ENTITIES = `
- { id: alibaba, kind: company, name: { zh-CN: 阿里, zh-TW: 阿里, en-US: Alibaba }, members: [ant], unmentioned: true }
- { id: ant, kind: company, name: { zh-CN: 蚂蚁金服, zh-TW: 螞蟻金服, en-US: Ant }, unmentioned: true }
- { id: tencent, kind: company, name: { zh-CN: 腾讯, zh-TW: 騰訊, en-US: Tencent } }
- id: huawei
  kind: company
  name: { zh-CN: 华为, zh-TW: 華為, en-US: Huawei }
  unmentioned: true
- { id: icbc, kind: bank, name: { zh-CN: 工行, zh-TW: 工行, en-US: ICBC } }
- { id: abc, kind: bank, name: { zh-CN: 农业银行, zh-TW: 農業銀行, en-US: ABC } }
- { id: boc, kind: bank, name: { zh-CN: 中国银行, zh-TW: 中國銀行, en-US: BOC }, names: [中行], unmentioned: true }
`;

const SENTENCE = '工行与腾讯的合作早在2004年就进行过';
const FACT = 'when: 2004\n  form: 合作\n  confirmed: 农业银行只是在场。';

/** A library of little, in files of the shipped names, without a warning: every kind of file is there. */
export function smallFiles(): SourceFile[] {
  const named: readonly (readonly [string, string])[] = [
    ['entities.yaml', ENTITIES],
    ['terms.yaml', 'forms: [{ name: 合作 }, { name: 达成合作 }, { name: 战略合作 }]\n'],
    ['synonyms.yaml', '- [签署, 签订]\n- [优势, 长处]\n'],
    ['questions.yaml', '- 工行与腾讯的合作始于哪年?\n'],
    [ARTICLE, articleText(`${SENTENCE},农业银行也在场。`).replace('2021-05', '2017')],
    [FACTS, partnershipText('tencent', 'icbc', SENTENCE, FACT)],
  ];
  return named.reduce<SourceFile[]>((files, [name, text]) => withFile(files, name, text), []);
}
