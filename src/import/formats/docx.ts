import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { readCoreProperties } from '../docx/core-properties.ts';
import { toBlocks } from '../docx/to-blocks.ts';
import { unpack } from '../docx/unpack.ts';
import type { Document, Draft, Read } from '../draft.ts';
import { withProperties } from '../file-properties.ts';
import { findHeadings } from '../find-headings.ts';
import type { Format } from '../format.ts';
import { takeFurniture } from '../take-furniture.ts';
import { zipNames } from '../zip-names.ts';

const ZIP = [0x50, 0x4b] as const;
/** Styles that the converter does not know. Captions are block quotes in an article. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => blockquote > p:fresh",
  'u => ',
];

export const DOCX: Format = {
  name: 'a Word file (DOCX)',
  extensions: ['docx', 'docm'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  recognises: ({ bytes }) =>
    ZIP.every((byte, n) => bytes[n] === byte) &&
    zipNames(bytes)?.includes('word/document.xml') === true,
  read: readDocx,
};

async function readDocx({ bytes }: Document): Promise<Read> {
  const unpacked = unpack(bytes);
  if (unpacked.kind === 'too large') {
    const what = 'the Word file unpacks to more than 200 MB of text.';
    return { kind: 'unreadable', what, remedy: 'split it.' };
  }
  if (unpacked.kind === 'damaged') return damaged();
  const { parts } = unpacked;
  const text = (name: string) => new TextDecoder().decode(parts[name] ?? strToU8(''));
  let html: string;
  try {
    const buffer = Buffer.from(zipSync({ ...parts }, { level: 0 }));
    const options = {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    };
    html = (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch {
    return damaged();
  }
  const { title, blocks } = toBlocks(html);
  const taken = takeFurniture(findHeadings(blocks));
  const named: Pick<Draft, 'title'> =
    title === undefined || title === '' ? {} : { title: { kind: 'stated', value: title } };
  const body = named.title === undefined ? taken.body : withHeading(taken);
  const draft = { ...taken, ...named, body, remarks: remarksOn(text, parts) };
  return {
    kind: 'read',
    draft: withProperties(draft, readCoreProperties(text('docProps/core.xml'))),
  };
}

/** With a title by style, the first heading is a heading. */
function withHeading({ title, body }: ReturnType<typeof takeFurniture>): Draft['body'] {
  if (title === undefined) return body;
  return [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title.value }] }, ...body];
}

function remarksOn(
  text: (name: string) => string,
  parts: Readonly<Record<string, Uint8Array>>,
): string[] {
  const xml = text('word/document.xml');
  const count = (tag: string) => xml.split(`<w:${tag} `).length - 1;
  const [added, removed] = [count('ins') + count('moveTo'), count('del') + count('moveFrom')];
  const changes = `${added} insertions are in the article, ${removed} deletions are not`;
  return [
    ...(added + removed === 0 ? [] : [`It has tracked changes: ${changes}.`]),
    ...('word/comments.xml' in parts ? ['Its comments were left out.'] : []),
  ];
}

function damaged(): Read {
  const remedy = 'get it again, or open it and save it anew.';
  return { kind: 'unreadable', what: 'the Word file is damaged.', remedy };
}
