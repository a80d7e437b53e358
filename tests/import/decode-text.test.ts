import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeText } from '../../src/import/decode-text.ts';

const TEXT = '鲸湾银行与珠水科技签约，双方将在支付与信贷等领域合作。';
const few = `${'Whale Bay Bank has signed. '.repeat(40)}鲸湾银行来了。`;

it.each([
  ['of few words that declare themselves', iconv.encode(few, 'gbk'), 'gb2312', 'gb18030', few],
  [
    'in Latin letters with accents',
    iconv.encode('Café à Zürich', 'latin1'),
    'latin1',
    'windows-1252',
    'Café à Zürich',
  ],
  [
    'in UTF-16 without a mark',
    iconv.encode(`${TEXT}\n`, 'utf-16le'),
    undefined,
    'utf-16le',
    `${TEXT}\n`,
  ],
  [
    'in Big5 with a wrong declaration',
    iconv.encode('鯨灣銀行與珠水科技簽約，雙方合作。', 'big5'),
    'utf-8',
    'big5',
    '鯨灣銀行與珠水科技簽約，雙方合作。',
  ],
])('a text %s is read', (_, bytes, charset, encoding, text) => {
  const mediaType = charset === undefined ? {} : { mediaType: `text/plain; charset=${charset}` };
  expect(decodeText({ bytes, ...mediaType })).toEqual({ text, encoding, broken: 0 });
});

it('damaged UTF-8 stays UTF-8 though a server declares another encoding', () => {
  const bytes = new Uint8Array([...iconv.encode(TEXT, 'utf8'), 0xe9]);
  const decoded = decodeText({ bytes, mediaType: 'text/plain; charset=gbk' });
  expect(decoded).toEqual({ text: `${TEXT}\ufffd`, encoding: 'utf-8', broken: 1 });
});

it('bytes of no text are none', () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, n) => 1 + ((n * 7919) % 251));
  expect(decodeText({ bytes })).toBeUndefined();
});
