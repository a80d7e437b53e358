import { describe, expect, it } from 'vitest';
import {
  believe,
  doubt,
  type Entry,
  figure,
  partnership,
  positioning,
  remark,
  stake,
} from '../support/facts.ts';

type Row = readonly [what: string, body: string | readonly string[], entry: Entry, named: string];

const FALSE_PARTNERSHIPS: readonly Row[] = [
  ['another bank', '星桥与南渡银行合作,北湾银行到场。', partnership(), '南渡银行'],
  [
    'sides of two sentences',
    '星桥与南渡银行合作。北湾银行开业。',
    partnership(),
    'no single sentence',
  ],
  [
    'swapped pairs of a list',
    '星桥与北湾银行、远帆与南渡银行合作。',
    partnership({ bank: 'nandu' }),
    '远帆',
  ],
  ['a plan', '星桥拟与北湾银行合作。', partnership(), '拟'],
  ['a wish', '星桥希望与北湾银行合作。', partnership(), '希望'],
  ['a denial', '星桥从未与北湾银行合作。', partnership(), '未'],
  ['a denial by one side', '星桥否认与北湾银行合作。', partnership(), '否认'],
  ['a rumour', '据传,星桥与北湾银行合作。', partnership(), '传'],
  ['a condition', '如果降价,星桥与北湾银行合作。', partnership(), '如果'],
  ['a possibility', '星桥可能与北湾银行合作。', partnership(), '可能'],
  ['an end', '星桥与北湾银行合作到期。', partnership(), '到期'],
  ['a question', '星桥与北湾银行合作了吗?', partnership(), '吗'],
  ['the longer body of a side', '星桥与北湾银行理财合作。', partnership(), '北湾银行理财'],
  ['the longer body of the last word', '与北湾银行合作的是星桥童书。', partnership(), '星桥童'],
  ['a bank that nobody knows', '星桥与青岚银行合作,北湾银行到场。', partnership(), '青岚银行'],
  ['a broker that nobody knows', '青岚证券说,星桥与北湾银行合作。', partnership(), '青岚证券'],
  [
    'a Latin name that nobody knows',
    '星桥与北湾银行合作,Quillmark到场。',
    partnership(),
    'Quillmark',
  ],
  ['a speaker of whom nobody knows', '麦当花宣布,与星桥、北湾银行合作。', partnership(), '麦当花'],
  ['a bank that speaks', '青岚银行宣布,与星桥、北湾银行合作。', partnership(), '青岚银行'],
  ['what came of it', '星桥与北湾银行合作,后来各走各路。', partnership(), '后来各走各路'],
  [
    'an agreement that ends something',
    '星桥与北湾银行签署终止合作协议。',
    partnership({ form: '签署终止合作协议' }),
    'not listed under forms in terms.yaml',
  ],
  [
    'a joint refusal',
    '星桥与北湾银行联合抵制。',
    partnership({ form: '联合抵制' }),
    'not listed under forms in terms.yaml',
  ],
  ['a story', '以下是另一座城的事。星桥与北湾银行合作。', partnership(), '以下'],
  ['what is said of it behind', '星桥与北湾银行合作。这是去年的笑谈。', partnership(), '这'],
  ['the end by a date', '星桥与北湾银行合作截至2018年。', partnership({ when: '2018' }), '截至'],
  ['a name that is also its group’s', '星桥与北湾合作。', partnership(), '北湾'],
  ['a product', '桥小付与北湾银行合作。', partnership(), '桥小付'],
  ['a reference', '星桥称其与北湾银行合作。', partnership(), '其'],
  ['both', '星桥与北湾银行见面,双方合作。', partnership(), '双方'],
  [
    'each in turn',
    '星桥、远帆分别与北湾银行、南渡银行合作。',
    partnership({ bank: 'nandu' }),
    '分别',
  ],
  ['an exception', '除星桥外,北湾银行都谈合作。', partnership(), '除'],
  ['a subsidiary', '星桥旗下门店与北湾银行合作。', partnership(), '旗下'],
  ['something else between', '星桥与北湾银行讨论棋艺,合作愉快。', partnership(), '讨论棋艺'],
  ['a word that names no relation', '星桥与北湾银行毗邻。', partnership({ form: '毗邻' }), '毗邻'],
  [
    'the date of something else',
    '星桥与北湾银行合作,天晴于2018年。',
    partnership({ when: '2018' }),
    '天晴',
  ],
  [
    'one of two dates',
    '2018年,星桥与北湾银行合作,2020年扩建。',
    partnership({ when: '2018' }),
    '2020年',
  ],
];

const FALSE_OTHERS: readonly Row[] = [
  ['the number of another', '星桥用户3亿,远帆5亿。', figure('5亿'), '远帆'],
  ['another kind of what is counted', '星桥合作用户3亿。', figure('3亿'), '合作'],
  ['of another stretch of time', '星桥今日用户3亿。', figure('3亿'), '今日'],
  ['an estimate', '有人预估,星桥用户3亿。', figure('3亿'), '预估'],
  ['a change', '星桥用户增长3亿。', figure('3亿'), '增长'],
  ['a share', '星桥用户占3成。', figure('3成'), '占'],
  ['a target', '星桥用户目标3亿。', figure('3亿'), '目标'],
  ['a part of what is counted', '星桥城南用户3亿。', figure('3亿'), '城南'],
  ['what is only near it', '星桥用户投诉3亿件。', figure('3亿件'), '投诉'],
  ['one of two numbers', '星桥用户3亿人,去年2亿人。', figure('3亿人'), '2亿人'],
  ['the number of a month', '星桥单月用户3亿。', figure('3亿'), '单月'],
  ['who positions another', '远帆认为星桥定位为云上管家。', positioning('云上管家'), '远帆'],
  ['a position given up', '星桥不再定位为云上管家。', positioning('云上管家'), '不再'],
  ['half a position', '星桥定位为城南的云上管家。', positioning('云上管家'), '城南'],
  ['the remark of another', '星桥总经理沈砚说,顾岚来了。', remark('总经理'), 'no single sentence'],
  ['the remark of an aide', '星桥总经理顾岚的秘书说,天晴。', remark('总经理'), '秘书'],
  ['a swapped stake', '远帆收购星桥。', stake(), 'no single sentence'],
];

describe('a plausible false fact is refused, and the refusal names what could be confused', () => {
  it.each([...FALSE_PARTNERSHIPS, ...FALSE_OTHERS])('%s: %s', (_, body, entry, named) => {
    expect(doubt(body, entry)).toContain(named);
  });
});

describe('what stands around a sentence can take it back', () => {
  const SENTENCE = '星桥与北湾银行合作。';

  it.each<[string, string | string[], string]>([
    ['the sentence behind it', `${SENTENCE}这一说法不实。`, '不实'],
    ['the sentence before it', `网上有个传闻。${SENTENCE}`, '传闻'],
    ['the rest of the sentence', '星桥与北湾银行合作,据传明年搬家。', '据'],
    ['a question as heading', ['## 星桥和谁合作?', SENTENCE], '谁'],
    ['a heading further above', ['## 谣言', '### 春天', SENTENCE], '谣言'],
    ['a lead-in', ['以下传闻不实:', SENTENCE], '不实'],
  ])('%s', (_, body, named) => {
    const entry = partnership({ quotes: ['星桥与北湾银行合作'] });
    expect(doubt(body, entry)).toContain(named);
  });

  it('the title of the article', () => {
    expect(doubt(SENTENCE, partnership(), { title: '辟谣大全' })).toContain('辟谣');
  });

  it('but not what stands two sentences away, or under another heading', () => {
    believe([`天晴。${SENTENCE}天晴。此说法不实。`, '## 谁来了?', '天晴。'], {
      ...partnership({ quotes: [SENTENCE] }),
    });
  });
});

describe('a true fact with nothing to confuse is believed by program', () => {
  it.each<[string, Entry]>([
    ['星桥与北湾银行合作。', partnership()],
    ['北湾银行和星桥正式签署战略合作协议。', partnership({ form: '战略合作协议' })],
    ['2019年3月,星桥与北湾银行达成合作。', partnership({ when: '2019-03' })],
    [
      '星桥和北湾银行的合作包括云计算、供应链金融。',
      partnership({ areas: ['云计算', '供应链金融'] }),
    ],
    ['星橋與北灣銀行合作。', partnership()],
    ['星桥(09961.HK)与北湾银行合作。', partnership()],
    [
      'Yuanfan Group and beiwan announced cooperation in June 2019.',
      partnership({ company: 'yuanfan', form: 'cooperation', when: '2019-06' }),
    ],
    ['星桥的用户已达3亿。', figure('3亿')],
    ['2020年,星桥营收为20亿元。', figure('20亿元', { measure: '营收', when: '2020' })],
    ['星桥用户30万人,营收20亿元。', figure('30万人')],
    ['星桥将自身定位为"云上管家"。', positioning('云上管家')],
    ['东海金监局副局长顾岚表示,天晴。', remark('副局长', { entity: 'donghai' })],
  ])('%s', (body, entry) => {
    expect(believe(body, entry).believed).toEqual({ by: 'program' });
  });
});
