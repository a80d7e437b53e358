import { it } from 'vitest';
import { madeDocx, wordFootnotes, wordParagraph, wordRun } from '../support/made-docx.ts';
import { ENCRYPTED, madePdf } from '../support/made-pdf.ts';
import { fieldsOf, readMade } from '../support/read-made.ts';

const show = (r: Awaited<ReturnType<typeof readMade>>) =>
  console.log(
    JSON.stringify({
      f: fieldsOf(r.draft),
      by: r.draft?.byline,
      n: r.draft?.notice,
      d: r.draft?.dropped,
      r: r.draft?.remarks,
      x: r.draft?.extra,
      t: r.draft?.tags,
      refusal: r.refusal,
    }),
    '\n' + r.body + '\n======',
  );
it('pdf', async () => {
  const para =
    '鲸湾银行与珠水科技在鲸湾签署合作协议，双方将在支付、信贷和风险管理等领域开展合作，共同服务中小企业和个人';
  const page = (n: number) => [
    { x: 72, y: 800, size: 9, text: '鲸湾银行年报' },
    { x: 290, y: 40, size: 9, text: `- ${n} -` },
    { x: 92, y: 720, text: para.slice(0, 43) },
    { x: 72, y: 704, text: '客户的需要。 2017 年 6 月 Hello inter-' },
    { x: 72, y: 688, text: 'national world。' },
    { x: 92, y: 672, text: para.slice(0, 43) },
    { x: 72, y: 656, text: `第${n}页的最后一行到这里还没有完` },
  ];
  const first = [
    { x: 150, y: 760, size: 18, text: '鲸湾银行签约珠水科技' },
    { x: 72, y: 740, size: 9, text: '来源：鲸湾日报 2017年6月30日' },
    ...page(1),
    { x: 72, y: 620, size: 13, text: '一、市场情况' },
    { x: 92, y: 600, text: para.slice(0, 43) },
    { x: 72, y: 584, text: para.slice(0, 45) },
  ];
  show(
    await readMade(
      'a.pdf',
      madePdf([first, page(2), []], {
        info: '/Title (Microsoft Word - a.doc) /Author (Shen Man) /CreationDate (D:20170701080000)',
      }),
    ),
  );
  show(await readMade('a.txt', madePdf([[], []])));
  show(await readMade('a.pdf', madePdf([first], { encrypt: ENCRYPTED })));
  show(await readMade('a.pdf', madePdf([first]).slice(0, 600)));
  const col = (x: number, tag: string) =>
    Array.from({ length: 12 }, (_, n) => ({
      x,
      y: 700 - 16 * n,
      text: `${tag}${'甲乙丙丁戊己庚辛壬癸'.repeat(2).slice(0, 19)}${n}`,
    }));
  show(
    await readMade(
      'two.pdf',
      madePdf([
        [
          { x: 72, y: 760, size: 18, text: '双栏的标题在这里比较长一点点' },
          ...col(72, '左'),
          ...col(310, '右'),
        ],
      ]),
    ),
  );
});
it('docx', async () => {
  const cell = (t: string) => `<w:tc>${wordParagraph(t)}</w:tc>`;
  const body =
    wordParagraph('鲸湾年报', 'a') +
    wordParagraph('来源：鲸湾日报 2017-06-30') +
    wordParagraph('市场', '1') +
    `<w:p>${wordRun('鲸湾银行')}<w:ins w:id="1" w:author="x">${wordRun('昨日')}</w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>今日</w:delText></w:r></w:del>${wordRun('来了', '<w:b/>')}${wordRun('。')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${wordRun('第一项')}</w:p>` +
    `<w:tbl><w:tr>${cell('名称')}${cell('金额')}</w:tr><w:tr>${cell('鲸湾')}${cell('3亿元')}</w:tr></w:tbl>` +
    wordParagraph('末段在这里。') +
    wordParagraph('责任编辑：沈漫');
  show(
    await readMade(
      'a.docx',
      madeDocx(body, {
        ...wordFootnotes('见附注。'),
        'docProps/core.xml':
          '<cp:coreProperties><dc:title>x.docx</dc:title><dc:creator>沈漫 &amp; 李</dc:creator><dcterms:created xsi:type="d">2017-07-01T00:00:00Z</dcterms:created></cp:coreProperties>',
      }),
    ),
  );
  show(
    await readMade(
      'b.docx',
      madeDocx(
        wordParagraph('鲸湾银行签约珠水') +
          `<w:p>${wordRun('一、背景', '<w:b/>')}</w:p>` +
          wordParagraph('正文在此。') +
          wordParagraph('二、结果') +
          wordParagraph('正文在此也有。'),
      ),
    ),
  );
});
it('txt', async () => {
  show(
    await readMade(
      'a.txt',
      '鲸湾银行签约珠水科技\n来源：鲸湾日报　2017年6月30日\n\n　　鲸湾银行昨日与珠水科技签约。\n　　双方合作。\n\n一、背景\n　　背景是这样的，很长很长。\n（一）总体\n　　总体如此。\n二、结果\n　　结果如此：\n1. 第一件\n2. 第二件\n· 甲\n· 乙\n\n未经授权不得转载。\n责任编辑：沈漫',
    ),
  );
  show(
    await readMade(
      'w.txt',
      'Whale Bay Bank signs\n\nWhale Bay Bank and the Pearl Water company have signed an agree-\nment on payments, which will begin in June and go on for as long as\nboth want. The bank said that it was glad, and the company said that\nit was glad too.\n\nA second paragraph is here, and the words of it are as long as those\nof the first one.',
    ),
  );
  show(
    await readMade(
      'm.md',
      '---\ntitle: 鲸湾: 年报\ndate: 2017-06-30 08:00:00\ntags: [年报, 银行]\nlayout: post\nauthor: 沈漫\nlink: https://example.org/a\n---\n\n# 鲸湾\n\n**加粗**和[链接][1]。\n\n<table><tr><td>甲</td><td>乙</td></tr></table>\n\n---\ntitle: x\n---\n\n- a\n- b\n\n[1]: https://example.org\n',
    ),
  );
  show(
    await readMade(
      'm.md',
      '+++\ntitle = "鲸湾"\ndate = 2017-06-30T08:00:00+08:00\n[params]\na = 1\n+++\n正文。',
    ),
  );
});
