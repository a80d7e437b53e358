import { detect } from 'jschardet';

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
/** Characters that texts consist of, for telling UTF-16 without a mark. */
const USUAL = /[\p{Script=Han}\p{Script=Latin}\p{P}\p{N}\s]/gu;
const USUAL_SHARE = 0.97;
/** A text with a smaller share of unreadable characters is damaged, but readable. */
const BROKEN_SHARE = 0.005;

/**
 * Decodes a text in any encoding that people's files have: a byte order mark decides, then whether
 * it is valid UTF-8, then what looks like UTF-16, the declared charset, and the detected one.
 * @param charset what a server or the document itself declared; it is often wrong
 * @returns undefined if it is not text in any encoding that can be told
 */
export function decodeText(bytes: Uint8Array, charset?: string): Decoded | undefined {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, n) => bytes[n] === byte));
  if (marked !== undefined) return leniently(bytes, marked.encoding);
  const isText = !bytes.subarray(0, SAMPLE).includes(0);
  const utf8 = isText ? strictly(bytes, 'utf-8') : undefined;
  if (utf8 !== undefined) return utf8;
  const utf16 = ['utf-16le', 'utf-16be'].find((encoding) => looksLikeText(bytes, encoding));
  if (utf16 !== undefined) return leniently(bytes, utf16);
  if (!isText) return undefined;
  const damaged = leniently(bytes, 'utf-8');
  if (damaged !== undefined && damaged.broken <= damaged.text.length * BROKEN_SHARE) return damaged;
  const declared = charset === undefined ? undefined : strictly(bytes, charset);
  if (declared !== undefined) return declared;
  const sample = bytes.subarray(0, SAMPLE);
  const { encoding } = detect(Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength));
  const detected = encoding === null ? undefined : strictly(bytes, encoding);
  if (detected !== undefined) return detected;
  const guessed = leniently(bytes, encoding ?? 'gb18030');
  return guessed !== undefined && guessed.broken <= guessed.text.length * BROKEN_SHARE
    ? guessed
    : undefined;
}

/** The charset in a media type such as `text/html; charset=gb2312`. */
export function charsetOf(mediaType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/iu.exec(mediaType ?? '')?.[1]?.toLowerCase();
}

function strictly(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding, broken: 0 };
  } catch {
    // It has another encoding, or one with a name that nobody knows.
    return undefined;
  }
}

function leniently(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    const decoder = new TextDecoder(encoding);
    const text = decoder.decode(bytes);
    return { text, encoding: decoder.encoding, broken: text.match(/\ufffd/gu)?.length ?? 0 };
  } catch {
    return undefined;
  }
}

function looksLikeText(bytes: Uint8Array, encoding: string): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  if (length < 4 || bytes.length % 2 === 1) return false;
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, length - (length % 2)));
  return (text.match(USUAL)?.length ?? 0) >= [...text].length * USUAL_SHARE;
}
