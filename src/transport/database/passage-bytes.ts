import { createHash } from 'node:crypto';
import type { PassageRows } from '../../search/index/passage-rows.ts';

/** Where parts of a passage begin, how many terms it has that differ, and its answer types. */
const HEAD = 8;

/** The terms of a passage and where its parts begin, as uint32, lowest byte first. */
export function packTerms(
  row: number,
  rows: Omit<PassageRows, 'passages'>,
  numberOf: (term: number) => number,
): Buffer {
  const from = rows.termsAt[row] ?? 0;
  const terms = rows.terms.subarray(from, rows.termsAt[row + 1]);
  const packed = new Uint32Array(HEAD + terms.length);
  packed.set([
    (rows.titleTermsAt[row] ?? 0) - from,
    (rows.textTermsAt[row] ?? 0) - from,
    (rows.titleMeaningsAt[row] ?? 0) - from,
    (rows.textMeaningsAt[row] ?? 0) - from,
    rows.distinct[row] ?? 0,
    rows.titleAt[row] ?? 0,
    rows.textAt[row] ?? 0,
    rows.types[row] ?? 0,
  ]);
  terms.forEach((term, n) => {
    packed[HEAD + n] = numberOf(term);
  });
  return Buffer.from(packed.buffer);
}

/** What a stored passage has of what ranking looks up. */
export interface PackedRow {
  readonly terms: Buffer;
  readonly above: string;
  readonly own: string;
}

/** Puts stored passages, in the order of the corpus, together for ranking. */
export function unpackRows(packed: readonly PackedRow[]): Omit<PassageRows, 'passages'> {
  const size = packed.length;
  const wordsOf = ({ terms }: PackedRow) => new Uint32Array(new Uint8Array(terms).buffer);
  const all = packed.map(wordsOf);
  const length = all.reduce((sum, words) => sum + words.length - HEAD, 0);
  const characters = packed.reduce((sum, { above, own }) => sum + above.length + own.length, 0);
  const rows = {
    terms: new Uint32Array(length),
    termsAt: new Uint32Array(size + 1),
    titleTermsAt: new Uint32Array(size),
    textTermsAt: new Uint32Array(size),
    titleMeaningsAt: new Uint32Array(size),
    textMeaningsAt: new Uint32Array(size),
    distinct: new Uint32Array(size),
    chars: new Uint16Array(characters),
    charsAt: new Uint32Array(size + 1),
    titleAt: new Uint32Array(size),
    textAt: new Uint32Array(size),
    types: new Uint16Array(size),
  };
  let [at, char] = [0, 0];
  packed.forEach(({ above, own }, n) => {
    const words = all[n] ?? new Uint32Array(HEAD);
    const [titleTerms = 0, textTerms = 0, titleMeanings = 0, textMeanings = 0] = words;
    rows.titleTermsAt[n] = at + titleTerms;
    rows.textTermsAt[n] = at + textTerms;
    rows.titleMeaningsAt[n] = at + titleMeanings;
    rows.textMeaningsAt[n] = at + textMeanings;
    rows.distinct[n] = words[4] ?? 0;
    rows.titleAt[n] = words[5] ?? 0;
    rows.textAt[n] = words[6] ?? 0;
    rows.types[n] = words[7] ?? 0;
    rows.terms.set(words.subarray(HEAD), at);
    at += words.length - HEAD;
    rows.termsAt[n + 1] = at;
    for (const part of [above, own]) {
      for (let place = 0; place < part.length; place++) {
        rows.chars[char++] = part.charCodeAt(place);
      }
    }
    rows.charsAt[n + 1] = char;
  });
  return rows;
}

/** What a library keeps of each passage in memory, thirteen bytes of it: see packArticleRows. */
export interface ArticleRows {
  readonly distinct: Uint32Array;
  readonly shapes: Uint8Array;
  /** The same for passages whose own texts are equal, and for no others. */
  readonly texts: BigUint64Array;
}

/** A 64-bit hash of a text: of a million texts, two have the same in one of 30 million libraries. */
export function hashOfText(own: string): bigint {
  return createHash('sha256').update(own, 'utf16le').digest().readBigUInt64LE();
}

export function packArticleRows({ distinct, shapes, texts }: ArticleRows): Buffer {
  return Buffer.concat([bytesOf(texts), bytesOf(distinct), bytesOf(shapes)]);
}

/** @param passages how many the article has */
export function unpackArticleRows(bytes: Buffer, passages: number): ArticleRows {
  // A copy begins where typed arrays may.
  const { buffer } = new Uint8Array(bytes);
  return {
    texts: new BigUint64Array(buffer, 0, passages),
    distinct: new Uint32Array(buffer, 8 * passages, passages),
    shapes: new Uint8Array(buffer, 12 * passages, passages),
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
