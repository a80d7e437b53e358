import { zipNames } from './zip-names.ts';

/** A kind of file that cannot be imported, and what to do instead. */
export interface Foreign {
  /** With its article: `a PNG picture`. */
  readonly what: string;
  readonly remedy: string;
}

const PICTURE = 'import its text: recognise it (OCR) first, or type it.';
const SAVE_AS = 'open it and save it as DOCX or PDF.';
const UNPACK = 'unpack it and import the files in it.';
const NO_TEXT = 'import a text, web page, Word or PDF file.';

/** How files of a kind begin, as bytes in Latin-1; `at` is the offset. */
const SIGNATURES: readonly (Foreign & { readonly begins: string; readonly at?: number })[] = [
  { begins: '\x89PNG\r\n', what: 'a PNG picture', remedy: PICTURE },
  { begins: '\xff\xd8\xff', what: 'a JPEG picture', remedy: PICTURE },
  { begins: 'GIF8', what: 'a GIF picture', remedy: PICTURE },
  { begins: 'II*\0', what: 'a TIFF picture', remedy: PICTURE },
  { begins: 'MM\0*', what: 'a TIFF picture', remedy: PICTURE },
  { begins: 'WEBP', at: 8, what: 'a WebP picture', remedy: PICTURE },
  { begins: '8BPS', what: 'a Photoshop picture', remedy: PICTURE },
  { begins: '{\\rtf', what: 'a rich text (RTF) file', remedy: SAVE_AS },
  { begins: '%!PS', what: 'a PostScript file', remedy: 'convert it to PDF.' },
  { begins: '\x1f\x8b', what: 'a gzip archive', remedy: UNPACK },
  { begins: '7z\xbc\xaf', what: 'a 7z archive', remedy: UNPACK },
  { begins: 'Rar!', what: 'a RAR archive', remedy: UNPACK },
  { begins: 'BZh', what: 'a bzip2 archive', remedy: UNPACK },
  { begins: '\xfd7zXZ', what: 'an xz archive', remedy: UNPACK },
  { begins: 'ustar', at: 257, what: 'a tar archive', remedy: UNPACK },
  { begins: 'SQLite format', what: 'a SQLite database', remedy: NO_TEXT },
  { begins: '\x7fELF', what: 'a program', remedy: NO_TEXT },
  { begins: 'ID3', what: 'an MP3 recording', remedy: NO_TEXT },
  { begins: 'OggS', what: 'an Ogg recording', remedy: NO_TEXT },
  { begins: 'ftyp', at: 4, what: 'a video or an HEIC picture', remedy: NO_TEXT },
  { begins: 'ITSF', what: 'a help (CHM) file', remedy: 'unpack it and import its pages.' },
];

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** What is in a ZIP archive of a kind, by the name of a file in it. */
const IN_ZIP: readonly (Foreign & { readonly has: RegExp })[] = [
  {
    has: /^xl\//u,
    what: 'an Excel workbook',
    remedy: 'copy its table into a Word file or a page.',
  },
  { has: /^ppt\//u, what: 'a PowerPoint presentation', remedy: 'save it as PDF.' },
  {
    has: /^META-INF\/container\.xml$/u,
    what: 'an EPUB book',
    remedy: 'unpack it and import its pages.',
  },
  { has: /^content\.xml$/u, what: 'an OpenDocument file', remedy: SAVE_AS },
];

/** Tells what a file that cannot be imported is, by its content; undefined if it may be importable. */
export function findForeign(bytes: Uint8Array): Foreign | undefined {
  const begins = (text: string, at = 0) => latin1(bytes.subarray(at, at + text.length)) === text;
  const known = SIGNATURES.find((signature) => begins(signature.begins, signature.at));
  if (known !== undefined) return known;
  if (begins(OLE)) return inOle(bytes);
  return begins('PK\x03\x04') || begins('PK\x05\x06') ? inZip(bytes) : undefined;
}

/** Microsoft's container of the old formats, and of anything that is encrypted. */
function inOle(bytes: Uint8Array): Foreign {
  const text = latin1(bytes.subarray(0, 1_000_000));
  const has = (name: string) => text.includes([...name].join('\0'));
  if (has('EncryptedPackage')) {
    const what = 'an encrypted Office file';
    return { what, remedy: 'open it with its password and save it without one.' };
  }
  if (has('WordDocument')) return { what: 'an old Word file (.doc)', remedy: SAVE_AS };
  return { what: 'an old Office file', remedy: SAVE_AS };
}

function inZip(bytes: Uint8Array): Foreign | undefined {
  const names = zipNames(bytes);
  if (names === undefined) {
    return {
      what: 'a damaged ZIP or Word file',
      remedy: 'get it again, or open it and save it anew.',
    };
  }
  if (names.includes('word/document.xml')) return undefined;
  const known = IN_ZIP.find(({ has }) => names.some((name) => has.test(name)));
  return known ?? { what: 'a ZIP archive', remedy: UNPACK };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
