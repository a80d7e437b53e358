import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { madeDocx, wordParagraph } from '../support/made-docx.ts';
import { madePdf } from '../support/made-pdf.ts';
import { readMade } from '../support/read-made.ts';

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const wide = (name: string) => [...name].join('\0');

const SENTENCE = '鲸湾银行昨日与珠水科技在鲸湾签署合作协议，双方将在支付与信贷等领域开展合作。';
const PAGE = `<!DOCTYPE html><html><head><title>鲸湾银行签约</title></head><body><article>
<h1>鲸湾银行签约</h1><p>鲸湾银行来了。${SENTENCE}</p><p>${SENTENCE}</p><p>${SENTENCE}</p>
</article></body></html>`;

describe('is refused, with what it is and what to do', () => {
  it.each([
    ['an empty file', 'a.md', new Uint8Array(), /^the file is empty\./u],
    ['blanks alone', 'a.txt', latin1(' \n\n \t\n'), /^no text was found/u],
    ['front matter alone', 'a.md', latin1('---\ntitle: x\n---\n'), /^no text was found/u],
    [
      'a picture named .md',
      'a.md',
      latin1('\x89PNG\r\n\x1a\n...'),
      /^it is named \.md, but it is a PNG picture.*OCR/u,
    ],
    ['a picture named .pdf', 'a.pdf', latin1('\xff\xd8\xff\xe0'), /named \.pdf, but it is a JPEG/u],
    [
      'a workbook named .docx',
      'a.docx',
      zip('xl/workbook.xml'),
      /named \.docx, but it is an Excel workbook/u,
    ],
    [
      'an archive named .docx',
      'a.docx',
      zip('a.txt'),
      /named \.docx, but it is a ZIP archive.*unpack/u,
    ],
    [
      'a page without an article',
      'a.html',
      latin1('<p>x</p><script>y()</script>'),
      /lists of links\. Remedy: .*browser\.$/u,
    ],
    [
      'half a Word file',
      'a.docx',
      madeDocx(wordParagraph('甲')).slice(0, 900),
      /damaged ZIP or Word file/u,
    ],
    [
      'an old Word file',
      'a.doc',
      latin1(`${OLE}..${wide('WordDocument')}`),
      /old Word file.*DOCX/u,
    ],
    [
      'an old Word file named .docx',
      'a.docx',
      latin1(`${OLE}..${wide('WordDocument')}`),
      /named \.docx, but it is an old Word/u,
    ],
    [
      'an encrypted Word file',
      'a.docx',
      latin1(`${OLE}..${wide('EncryptedPackage')}`),
      /encrypted.*password/u,
    ],
    ['rich text', 'a.rtf', latin1('{\\rtf1 x}'), /rich text.*DOCX/u],
    [
      'bytes that are nothing',
      'a.txt',
      Uint8Array.from({ length: 400 }, (_, n) => (n * 89) % 256),
      /not a text in any known encoding/u,
    ],
  ])('%s', async (_, name, bytes, refusal) => {
    expect((await readMade(name, bytes)).refusal).toMatch(refusal);
  });
});

it('a page that is only a script has no article', async () => {
  const page = '<!DOCTYPE html><html><body><script>draw("#app")</script></body></html>';
  expect((await readMade('a.html', strToU8(page))).refusal).toMatch(/^.+ Remedy: .+/u);
});

it('a Word file whose XML is broken is damaged', async () => {
  const bytes = madeDocx('', { 'word/document.xml': '<w:document' });
  expect((await readMade('a.docx', bytes)).refusal).toMatch(/Word file is damaged/u);
});

it('a Word file that unpacks to a multiple of its size is not unpacked', async () => {
  const bytes = madeDocx('', { 'word/styles.xml': ' '.repeat(201_000_000) });
  expect(bytes.length).toBeLessThan(1_000_000);
  expect((await readMade('a.docx', bytes)).refusal).toMatch(/unpacks to more than 200 MB/u);
});

describe('is read as what it is, and a remark says so', () => {
  it.each([
    ['a PDF named .txt', 'a.txt', madePdf([[{ x: 72, y: 700, text: '鲸湾银行来了。' }]]), 'a PDF'],
    ['a Word file named .pdf', 'a.pdf', madeDocx(wordParagraph('鲸湾银行来了。')), 'a Word file'],
    ['a page named .txt', 'a.txt', strToU8(PAGE), 'a web page'],
    ['a text named .docx', 'a.docx', strToU8('鲸湾银行来了。'), 'plain text'],
  ])('%s', async (_, name, bytes, what) => {
    const { draft, body } = await readMade(name, bytes);
    expect(body).toContain('鲸湾银行来了。');
    expect(draft?.remarks[0]).toContain(what);
  });
});

it('the media type of a server names what has no name', async () => {
  const { body } = await readMade('https://example.org/a', '*甲*来了。', {
    mediaType: 'text/markdown',
  });
  expect(body).toBe('*甲*来了。');
});
