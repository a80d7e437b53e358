import { expect, it } from 'vitest';
import { madeDocx, wordFootnotes, wordParagraph, wordRun } from '../support/made-docx.ts';
import { fieldsOf, readMade } from '../support/read-made.ts';

const cell = (...texts: string[]) =>
  `<w:tc>${texts.map((text) => wordParagraph(text)).join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const bullet = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${wordRun(text)}</w:p>`;
const core = (fields: string) => ({
  'docProps/core.xml': `<cp:coreProperties>${fields}</cp:coreProperties>`,
});

it('headings, lists, tables, notes and bold words are kept', async () => {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const body = [
    wordParagraph('鲸湾年报', 'a'),
    wordParagraph('来源：鲸湾日报 2017-06-30'),
    wordParagraph('市场', '1'),
    `<w:p>${wordRun('鲸湾银行')}${wordRun('来了', '<w:b/>')}${wordRun('。')}${note}</w:p>`,
    wordParagraph('细分', '2'),
    bullet('第一项'),
    bullet('第二项'),
    `<w:tbl>${row(cell('名称'), cell('金额'))}${row(cell('鲸湾', '银行'), cell('3亿元'))}</w:tbl>`,
    wordParagraph('责任编辑：沈漫'),
  ];
  const made = await readMade('a.docx', madeDocx(body.join(''), wordFootnotes('见附注。')));
  expect(fieldsOf(made.draft)).toMatchObject({
    title: '鲸湾年报',
    source: '鲸湾日报',
    published: '2017-06-30',
  });
  expect(made.body.split('\n\n')).toEqual([
    '## 市场',
    '鲸湾银行**来了**。[^2]',
    '### 细分',
    '- 第一项\n- 第二项',
    '| 名称 | 金额 |\n| - | - |\n| 鲸湾<br>银行 | 3亿元 |',
    '[^2]: 见附注。',
  ]);
});

it('tracked changes: what was inserted is in, what was deleted is out, and a remark says so', async () => {
  const inserted = `<w:ins w:id="1" w:author="x">${wordRun('昨日')}</w:ins>`;
  const deleted = '<w:del w:id="2" w:author="x"><w:r><w:delText>今日</w:delText></w:r></w:del>';
  const body = `<w:p>${wordRun('鲸湾银行')}${inserted}${deleted}${wordRun('来了。')}</w:p>`;
  const made = await readMade('a.docx', madeDocx(body));
  expect(made.body).toBe('鲸湾银行昨日来了。');
  expect(made.draft?.remarks).toContainEqual(
    expect.stringMatching(/tracked changes: 1 ins.*1 del/u),
  );
});

it('without styles, bold and numbered short paragraphs are headings, the first is the title', async () => {
  const body = [
    wordParagraph('鲸湾银行签约珠水'),
    `<w:p>${wordRun('背景', '<w:b/>')}</w:p>`,
    wordParagraph('正文在此。'),
    wordParagraph('一、结果'),
    wordParagraph('正文也在此。'),
  ];
  const made = await readMade('b.docx', madeDocx(body.join('')));
  expect(made.draft?.title).toEqual({ kind: 'stated', value: '鲸湾银行签约珠水' });
  expect(made.body).toBe('## 背景\n\n正文在此。\n\n### 一、结果\n\n正文也在此。');
});

it('properties of the file fill what the text leaves open, and a remark says so', async () => {
  const fields =
    '<dc:title>report.docx</dc:title><dc:creator>沈漫 &amp; 李</dc:creator>' +
    '<dcterms:created xsi:type="dcterms:W3CDTF">2017-07-01T00:00:00Z</dcterms:created>';
  const { draft } = await readMade('a.docx', madeDocx(wordParagraph('正文在此。'), core(fields)));
  expect(fieldsOf(draft)).toMatchObject({
    title: '正文在此?',
    author: '沈漫 & 李',
    published: '2017-07-01',
  });
  expect(draft?.remarks).toContainEqual(expect.stringContaining('author, published'));
});
