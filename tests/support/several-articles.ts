import type { Library } from '../../src/library/library.ts';
import { buildSound, shippedNames, withFile } from './knowledge.ts';

/** An article as an operator writes it; `facts` are entries without quotes, one per paragraph. */
interface Written {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly source: string;
  readonly published: string;
  readonly notice?: string;
  readonly body: readonly (readonly [paragraph: string, fact?: string])[];
}

const SHARED = '两家在海岸论坛上谈到了灯塔贷款。';

/** Articles of different sources, dates and notices, which call one company by different names. */
const SEVERAL: readonly Written[] = [
  {
    id: 'first',
    language: 'zh-CN',
    title: '甲篇见闻',
    source: '甲报',
    published: '2019-03-04',
    notice: '甲报声明：不得转载。',
    body: [
      ['2018年2月,蚂蚁金服与建设银行合作。', 'company: ant, bank: ccb, when: 2018-02, form: 合作'],
      [SHARED],
      ['腾讯与建设银行在2016年合作。', 'company: tencent, bank: ccb, when: 2016, form: 合作'],
    ],
  },
  {
    id: 'second',
    language: 'zh-CN',
    title: '乙篇见闻',
    source: '乙报',
    published: '2022',
    notice: '乙报声明：仅供参考。',
    body: [
      ['2021年5月,蚂蚁集团与工行合作。', 'company: ant, bank: icbc, when: 2021-05, form: 合作'],
      ['2022年1月,支付宝与农业银行合作。', 'company: ant, bank: abc, when: 2022-01, form: 合作'],
      ['蚂蚁集团在会上发言。'],
      [SHARED],
      ['百度与建设银行在2021年合作。', 'company: baidu, bank: ccb, when: 2021, form: 合作'],
    ],
  },
  {
    id: 'third',
    language: 'en',
    title: 'A third story',
    source: 'Third Post',
    published: '2020-07',
    notice: 'Third Post: all rights reserved.',
    body: [
      [
        'Ant Group and Bank of China began a cooperation in June 2020.',
        'company: ant, bank: boc, when: 2020-06, form: cooperation',
      ],
    ],
  },
  {
    id: 'fourth',
    language: 'zh-TW',
    title: '丁篇見聞',
    source: '丁報',
    published: '2023-11',
    body: [
      ['2023年1月,螞蟻集團與工商銀行合作。', 'company: ant, bank: icbc, when: 2023-01, form: 合作'],
      ['騰訊與工商銀行在2020年合作。', 'company: tencent, bank: icbc, when: 2020, form: 合作'],
    ],
  },
];

let built: Library | undefined;

export function severalArticles(): Library {
  built ??= buildSound(
    SEVERAL.reduce((files, { id, body, ...front }) => {
      const fields = Object.entries(front).map(([field, value]) => `${field}: '${value}'`);
      const text = [`---\n${fields.join('\n')}\n---`, ...body.map(([line]) => line)];
      const facts = body.flatMap(([line, fact]) =>
        fact === undefined
          ? []
          : `- { kind: partnership, ${fact}, confirmed: made up, quotes: ['${line}'] }`,
      );
      const article = withFile(files, `articles/${id}.md`, `${text.join('\n\n')}\n`);
      return withFile(article, `facts/${id}.yaml`, `${facts.join('\n')}\n`);
    }, shippedNames()),
  );
  return built;
}
