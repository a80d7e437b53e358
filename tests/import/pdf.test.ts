import { expect, it } from 'vitest';
import { ENCRYPTED, madePdf, type PdfText } from '../support/made-pdf.ts';
import { fieldsOf, readMade } from '../support/read-made.ts';

const LONG =
  '鲸湾银行与珠水科技在鲸湾签署合作协议，双方将在支付、信贷和风险管理等领域开展合作，共同服务中小';
/** A paragraph: its first line is indented by two characters. */
const paragraph = (y: number, ...lines: string[]): PdfText[] =>
  lines.map((text, n) => ({ x: n === 0 ? 92 : 72, y: y - 16 * n, text }));
const full = (n: number) => LONG.slice(0, n);

const page = (n: number, ...texts: PdfText[][]): PdfText[] => [
  { x: 72, y: 800, size: 9, text: '鲸湾银行年报' },
  ...texts.flat(),
  { x: 290, y: 40, size: 9, text: `- ${n} -` },
];

it('lines become paragraphs, large ones headings; running heads and page numbers go', async () => {
  const pages = [
    page(
      1,
      [{ x: 150, y: 760, size: 18, text: '鲸湾银行签约珠水科技' }],
      [{ x: 72, y: 740, size: 9, text: '来源：鲸湾日报 2017年6月30日' }],
      paragraph(700, full(43), '企业。'),
      [{ x: 72, y: 650, size: 13, text: '一、市场情况' }],
      paragraph(620, full(43), full(45)),
    ),
    page(2, [{ x: 72, y: 740, text: '企业和个人。' }], paragraph(700, full(43), '企 业 。')),
  ];
  const { draft, body } = await readMade('a.pdf', madePdf(pages));
  expect(fieldsOf(draft)).toEqual({
    title: '鲸湾银行签约珠水科技',
    source: '鲸湾日报',
    published: '2017-06-30',
    language: 'zh-CN?',
  });
  expect(body.split('\n\n')).toEqual([
    `${full(43)}企业。`,
    '## 一、市场情况',
    `${full(43)}${full(45)}企业和个人。`,
    `${full(43)}企业。`,
  ]);
  expect(draft?.dropped.slice(0, 2)).toEqual([
    { words: '鲸湾银行年报', why: 'repeated' },
    { words: '- 1 - - 2 -', why: 'page-number' },
  ]);
});

it('words that are hyphenated at the end of a line are mended', async () => {
  const lines = [
    'Whale Bay Bank and the Pearl Water company have signed an agree-',
    'ment on payments, which will begin in June and go on for as long',
    'as both want.',
  ];
  const texts = lines.map((text, n) => ({ x: 72, y: 700 - 16 * n, text }));
  const { body } = await readMade('a.pdf', madePdf([texts]));
  expect(body).toBe(
    'Whale Bay Bank and the Pearl Water company have signed an agreement on payments, which will begin in June and go on for as long as both want.',
  );
});

it('columns are read one after another', async () => {
  const column = (x: number, name: string) =>
    Array.from({ length: 12 }, (_, n) => ({
      x,
      y: 700 - 16 * n,
      text: `${name}${n % 10}${full(18)}`,
    }));
  const title = { x: 72, y: 760, size: 18, text: '双栏的标题在这里比较长一点点' };
  const { body } = await readMade(
    'a.pdf',
    madePdf([[title, ...column(72, '左'), ...column(310, '右')]]),
  );
  const order = Array.from(body.matchAll(/[左右]\d/gu), ([mark]) => mark.slice(0, 1));
  expect(order.join('')).toBe('左'.repeat(12) + '右'.repeat(12));
});

it('pages without text are named', async () => {
  const { draft } = await readMade('a.pdf', madePdf([paragraph(700, full(40)), []]));
  expect(draft?.remarks).toEqual([expect.stringMatching(/^Page 2 has no text.*OCR/u)]);
});

it('properties: a title that a program wrote is none', async () => {
  const info =
    '/Title (Microsoft Word - a.doc) /Author (Shen Man) /CreationDate (D:20170701080000)';
  const { draft } = await readMade('a.pdf', madePdf([paragraph(700, '鲸湾银行来了。')], { info }));
  expect(fieldsOf(draft)).toMatchObject({
    title: '鲸湾银行来了?',
    author: 'Shen Man',
    published: '2017-07-01',
  });
});

it.each([
  [
    'encrypted',
    madePdf([paragraph(700, full(40))], { encrypt: ENCRYPTED }),
    /encrypted.*password/u,
  ],
  ['of pictures alone', madePdf([[], []]), /pictures.*OCR/u],
  ['cut off', madePdf([paragraph(700, full(40))]).slice(0, 500), /damaged/u],
])('a PDF that is %s is refused with its reason', async (_, bytes, reason) => {
  expect((await readMade('a.pdf', bytes)).refusal).toMatch(reason);
});
