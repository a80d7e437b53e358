import { detect } from 'jschardet';
import type { Document } from '../draft.ts';

/** A page declares its encoding within this many bytes, or browsers do not see it either. */
const DECLARED_WITHIN = 8192;
const SAMPLE = 65_536;
const META_CHARSET = /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w-]{2,40})/iu;
const HEADER_CHARSET = /charset\s{0,8}=\s{0,8}["']?([\w-]{2,40})/iu;
/** One character in so many may be broken before a declared encoding counts as wrong. */
const BROKEN_IN = 200;

/**
 * Decodes the bytes of a page. Bytes that are valid UTF-8 with characters of three bytes are UTF-8
 * whatever the page declares, since text in GBK or Big5 practically never is. Otherwise the
 * declaration decides, unless the bytes break it; then the encoding with the fewest broken
 * characters.
 */
export function decodeHtml({ bytes, mediaType }: Pick<Document, 'bytes' | 'mediaType'>): string {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return decode(bytes, marked);
  const utf8 = decode(bytes, 'utf-8');
  if (!utf8.includes('\ufffd') && /[\u0800-\uffff]/u.test(utf8)) return utf8;

  const head = decode(bytes.subarray(0, DECLARED_WITHIN), 'latin1');
  const declared = [HEADER_CHARSET.exec(mediaType ?? ''), META_CHARSET.exec(head)].flatMap(
    (match) => (match?.[1] === undefined ? [] : [knownEncoding(match[1])]),
  );
  const read = (encoding: string) => (encoding === 'utf-8' ? utf8 : decode(bytes, encoding));
  for (const encoding of declared) {
    if (encoding === undefined) continue;
    const text = read(encoding);
    if (brokenIn(text) * BROKEN_IN <= text.length) return text;
  }
  const guessed = knownEncoding(detect(Buffer.from(bytes.subarray(0, SAMPLE))).encoding ?? '');
  const tried = ['utf-8', guessed, 'gb18030', 'big5'].flatMap((each) => (each ? [each] : []));
  const texts = [...new Set(tried)].map(read);
  return texts.reduce((best, text) => (brokenIn(text) < brokenIn(best) ? text : best), utf8);
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** GBK and GB 2312 are parts of GB 18030, and pages use more of it than they declare. */
function knownEncoding(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose declaration could be read byte for byte is not in UTF-16, whatever it says.
    if (encoding.startsWith('utf-16')) return 'utf-8';
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Characters that no text has: the replacement character and those of private use. */
function brokenIn(text: string): number {
  return text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
}
