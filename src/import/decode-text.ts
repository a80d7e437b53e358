import { detect } from 'jschardet';
import type { Document } from './draft.ts';

/** A text, and what it was encoded in. */
export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it: `utf-8`, `gb18030`, `big5`. */
  readonly encoding: string;
  /** How many characters could not be read; they are U+FFFD in the text. */
  readonly broken: number;
}

const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;
/** Detection looks at this many bytes: more do not change its mind, but take its time. */
const SAMPLE = 64 * 1024;
/** A page declares its encoding within this many bytes, or browsers do not see it either. */
const DECLARED_WITHIN = 8192;
const HEADER_CHARSET = /;\s{0,8}charset\s{0,8}=\s{0,8}["']?([\w.:-]{2,40})/iu;
const META_CHARSET = /<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{2,40})/iu;
/** Characters that texts consist of, for telling UTF-16 without a mark. */
const USUAL = /[\p{Script=Han}\p{Script=Latin}\p{P}\p{N}\s]/gu;
const USUAL_SHARE = 0.97;
/** One character in so many may be broken before a declared encoding counts as wrong. */
const BROKEN_IN_DECLARED = 200;
/** UTF-8 is damaged, not another encoding, if so few of its characters beyond ASCII are broken. */
const BROKEN_IN_UTF8 = 20;
/** With more broken or control characters than one in so many, it is no text. */
const BROKEN_IN_TEXT = 50;

/**
 * Decodes a text in any encoding that people's files and pages have. Bytes that are UTF-8 with
 * characters beyond Latin ones are UTF-8 whatever is declared, since text in GBK or Big5 practically
 * never is. Otherwise the declaration of the server or the page decides, unless the bytes break it;
 * then the encoding with the fewest broken characters.
 * @returns undefined if it is not text in any encoding that can be told
 */
export function decodeText({
  bytes,
  mediaType,
}: Pick<Document, 'bytes' | 'mediaType'>): Decoded | undefined {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, n) => bytes[n] === byte));
  if (marked !== undefined) return decode(bytes, marked.encoding);
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    const wide = ['utf-16le', 'utf-16be'].find((encoding) => looksLikeText(bytes, encoding));
    return wide === undefined ? undefined : decode(bytes, wide);
  }
  const utf8 = decode(bytes, 'utf-8');
  const isWide = /[\u0800-\ufffc]/u.test(utf8.text);
  if (isWide && utf8.broken * BROKEN_IN_UTF8 <= countBeyondAscii(utf8.text)) return utf8;
  for (const encoding of declaredIn(bytes, mediaType)) {
    const decoded = encoding === 'utf-8' ? utf8 : decode(bytes, encoding);
    if (strangeIn(decoded.text) * BROKEN_IN_DECLARED <= decoded.text.length) return decoded;
  }
  if (utf8.broken === 0) return utf8;
  const best = detectAmong(bytes, utf8);
  return countUnreadable(best.text) * BROKEN_IN_TEXT > best.text.length ? undefined : best;
}

/** What the server and the page declare, as far as anybody knows such an encoding. */
function declaredIn(bytes: Uint8Array, mediaType = ''): string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const labels = [HEADER_CHARSET.exec(mediaType)?.[1], META_CHARSET.exec(head)?.[1]];
  return labels.flatMap((label) => (label && knownEncoding(label)) || []);
}

/** GBK and GB 2312 are parts of GB 18030, and texts use more of it than they declare. */
function knownEncoding(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    // A text whose declaration could be read byte for byte is not in UTF-16, whatever it says.
    if (encoding.startsWith('utf-16')) return 'utf-8';
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
}

/** The likeliest encodings, by the fewest characters that no text has. */
function detectAmong(bytes: Uint8Array, utf8: Decoded): Decoded {
  const sample = bytes.subarray(0, SAMPLE);
  const { encoding } = detect(Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength));
  const guessed = encoding === null ? undefined : knownEncoding(encoding);
  const tried = new Set([guessed ?? 'gb18030', 'gb18030', 'big5']);
  const decoded = [...tried].map((each) => decode(bytes, each));
  return [utf8, ...decoded].reduce((best, each) =>
    strangeIn(each.text) < strangeIn(best.text) ? each : best,
  );
}

function decode(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, broken: text.match(/\ufffd/gu)?.length ?? 0 };
}

function countBeyondAscii(text: string): number {
  return text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
}

/** Characters that no text has: the replacement character and those of private use. */
function strangeIn(text: string): number {
  return text.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0;
}

function countUnreadable(text: string): number {
  return text.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
}

function looksLikeText(bytes: Uint8Array, encoding: string): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  if (length < 4 || bytes.length % 2 === 1) return false;
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, length - (length % 2)));
  return (text.match(USUAL)?.length ?? 0) >= [...text].length * USUAL_SHARE;
}
