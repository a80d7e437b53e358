import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fieldsOf, readMade } from '../support/read-made.ts';

const NEWS = `鲸湾银行签约珠水科技
来源：鲸湾日报　2017年6月30日

　　鲸湾银行昨日与珠水科技签约。
　　双方合作。

一、背景
　　背景是这样的，很长很长。
（一）总体
　　总体如此。
二、结果
　　结果如此：
1. 第一件
2. 第二件
· 甲
· 乙

未经授权不得转载。
责任编辑：沈漫
`;

it('title, byline, headings, lists and the lines below the text are found', async () => {
  const { draft, body } = await readMade('news.txt', NEWS);
  expect(fieldsOf(draft)).toEqual({
    title: '鲸湾银行签约珠水科技',
    source: '鲸湾日报',
    published: '2017-06-30',
    language: 'zh-CN?',
  });
  expect(draft?.byline).toBe('来源：鲸湾日报　2017年6月30日');
  expect(draft?.notice).toBe('未经授权不得转载。');
  expect(draft?.dropped.map(({ why }) => why)).toEqual(['byline', 'disclaimer', 'editor']);
  expect(body.split('\n\n')).toEqual([
    '鲸湾银行昨日与珠水科技签约。',
    '双方合作。',
    '## 一、背景',
    '背景是这样的，很长很长。',
    '### （一）总体',
    '总体如此。',
    '## 二、结果',
    '结果如此：',
    '1. 第一件\n2. 第二件',
    '- 甲\n- 乙',
  ]);
});

describe('lines', () => {
  it('that were broken to a width are joined, and hyphens mended', async () => {
    const { body } = await readMade(
      'a.txt',
      `Whale Bay Bank signs

Whale Bay Bank and the Pearl Water company have signed an agree-
ment on payments, which will begin in June and go on for as long as
both want. The bank said that it was glad, and the company said that
it was glad too.

A second paragraph is here, and the words of it are as long as those
of the first one.
`,
    );
    const [first = '', second = ''] = body.split('\n\n');
    expect(first).toContain(
      'an agreement on payments, which will begin in June and go on for as long as both',
    );
    expect(second).toBe(
      'A second paragraph is here, and the words of it are as long as those of the first one.',
    );
  });

  it('of a short text are joined where small letters go on', async () => {
    const lines = [
      'Marlin Insurance has agreed to buy Pelican for 300 million dollars, the',
      'companies said on Friday. The deal will close in December.',
    ];
    const text = `Marlin buys Pelican\nBy Ann Li, June 30, 2017\n\n${lines.join('\n')}\n\nIt was founded in 1998.\n`;
    const { body } = await readMade('a.txt', text);
    expect(body.split('\n\n')).toEqual([lines.join(' '), 'It was founded in 1998.']);
  });

  it('of Chinese that were broken to a width are joined without a blank', async () => {
    const lines = [
      '鲸湾银行与珠水科技在鲸湾签署合作协议双方将在支付',
      '信贷和风险管理等领域开展合作共同服务中小企业和个',
      '人客户并且在十年之内建成鲸湾最大的支付网络让所有',
      '人都能使用。',
    ];
    const { body } = await readMade(
      'a.txt',
      `标题在此\n\n${lines.join('\n')}\n\n${lines.join('\n')}`,
    );
    expect(body.split('\n\n')).toEqual([lines.join(''), lines.join('')]);
  });

  it('that are paragraphs each stay so', async () => {
    const { body } = await readMade(
      'a.txt',
      '标题在此\n鲸湾银行来了。\n珠水科技也来了，还带来了礼物。\n大家都很高兴。',
    );
    expect(body.split('\n\n')).toHaveLength(3);
  });

  it('of verses are no headings', async () => {
    const { body } = await readMade(
      'a.txt',
      '鲸湾的歌\n\n天上有云\n\n水里有鱼\n\n岸上有人\n\n他们都在唱歌给大家听。',
    );
    expect(body).not.toContain('#');
  });
});

describe('any encoding', () => {
  it.each([
    ['UTF-8 with a mark', 'utf8', true],
    ['UTF-16 LE', 'utf-16le', false],
    ['UTF-16 LE with a mark', 'utf-16le', true],
    ['UTF-16 BE', 'utf-16be', false],
    ['UTF-16 BE with a mark', 'utf-16be', true],
    ['GBK', 'gbk', false],
    ['GB 18030', 'gb18030', false],
  ])('%s', async (_, encoding, addBOM) => {
    const { draft, body } = await readMade('a.txt', iconv.encode(NEWS, encoding, { addBOM }));
    expect(draft?.title?.value).toBe('鲸湾银行签约珠水科技');
    expect(body).toContain('背景是这样的，很长很长。');
  });

  it('Big5', async () => {
    const text =
      '鯨灣銀行簽約珠水科技\n\n鯨灣銀行昨日與珠水科技簽約，雙方將在支付與信貸等領域合作。';
    const { draft, body } = await readMade('a.txt', iconv.encode(text, 'big5'));
    expect(body).toBe('鯨灣銀行昨日與珠水科技簽約，雙方將在支付與信貸等領域合作。');
    expect(draft?.language?.value).toBe('zh-TW');
    expect(draft?.remarks).toEqual(['It was read as BIG5.']);
  });

  it('a few broken bytes are said, not fatal', async () => {
    const bytes = Buffer.concat([
      Buffer.from(NEWS.repeat(8)),
      Buffer.of(0xff),
      Buffer.from('完。'),
    ]);
    const { draft } = await readMade('a.txt', bytes);
    expect(draft?.remarks).toEqual([expect.stringContaining('1 broken characters')]);
  });
});
