import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fieldsOf, readMade } from '../../support/read-made.ts';
import { asParagraphs, blocksOf, draftOf, page, paragraphs, TEXT } from './page.ts';

const html = page(paragraphs());
const declaring = (charset: string) => html.replace('charset="utf-8"', `charset="${charset}"`);
const undeclared = html.replace('<meta charset="utf-8">', '');
const traditional =
  '蘭亭海事博物館週二宣布，停泊在舊港三十年的燈船將於明年春天重新開放，屆時觀眾可以登上甲板。';

describe('a page is read', () => {
  it.each([
    ['in UTF-8', iconv.encode(html, 'utf8'), undefined],
    ['in GBK that declares gb2312', iconv.encode(declaring('gb2312'), 'gbk'), undefined],
    ['in UTF-8 that declares gb2312', iconv.encode(declaring('gb2312'), 'utf8'), undefined],
    ['in GBK that declares UTF-8', iconv.encode(html, 'gbk'), undefined],
    ['in GBK that declares nothing', iconv.encode(undeclared, 'gbk'), undefined],
    ['in GBK by its header', iconv.encode(undeclared, 'gbk'), 'text/html; charset=GBK'],
    ['in GB 18030', iconv.encode(declaring('gb18030'), 'gb18030'), undefined],
    ['in UTF-8 with a byte-order mark', iconv.encode(`\ufeff${undeclared}`, 'utf8'), undefined],
    ['in UTF-16 with a byte-order mark', iconv.encode(html, 'utf16'), undefined],
    ['with an encoding that nobody knows', iconv.encode(declaring('x-lanting'), 'utf8'), undefined],
  ])('%s', (_, bytes, mediaType) => {
    expect(blocksOf(draftOf(bytes, mediaType))).toEqual(asParagraphs(TEXT));
  });

  it('in Big5, as a text in traditional characters', async () => {
    const bytes = iconv.encode(`<meta charset="big5"><p>${traditional}</p>`, 'big5');
    const { draft, body } = await readMade('page.html', bytes);
    expect(body).toBe(traditional);
    expect(fieldsOf(draft)).toMatchObject({ language: 'zh-TW?' });
  });

  it('though a few bytes are broken', () => {
    const bytes = new Uint8Array([...iconv.encode(html, 'utf8'), 0xff, 0xc0]);
    expect(blocksOf(draftOf(bytes))).toEqual(asParagraphs(TEXT));
  });
});
