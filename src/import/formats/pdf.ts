import type { Document, Read } from '../draft.ts';
import { withProperties } from '../file-properties.ts';
import type { Format } from '../format.ts';
import { dropRepeated } from '../pdf/drop-repeated.ts';
import { loadPages, type Page } from '../pdf/load-pages.ts';
import { linesOf } from '../pdf/page-lines.ts';
import { toParagraphs } from '../pdf/to-paragraphs.ts';
import { structure } from '../structure.ts';
import { takeFurniture } from '../take-furniture.ts';

const MARK = '%PDF-';
/** Readers accept anything before the mark, within this many bytes. */
const MARK_WITHIN = 1024;

export const PDF: Format = {
  name: 'a PDF',
  extensions: ['pdf'],
  mediaTypes: ['application/pdf'],
  recognises: ({ bytes }) =>
    Buffer.from(bytes.subarray(0, MARK_WITHIN)).toString('latin1').includes(MARK),
  read: readPdf,
};

async function readPdf({ bytes }: Document): Promise<Read> {
  const loaded = await loadPages(bytes);
  if (loaded.kind === 'encrypted') {
    const what = 'the PDF is encrypted and needs a password.';
    return {
      kind: 'unreadable',
      what,
      remedy: 'open it with its password and save it without one.',
    };
  }
  if (loaded.kind === 'damaged') {
    return { kind: 'unreadable', what: 'the PDF is damaged.', remedy: 'get it again.' };
  }
  const { pages } = loaded;
  const without = pages.flatMap((page, n) => (hasText(page) ? [] : [n + 1]));
  if (without.length === pages.length) {
    const what = 'no page has text: the PDF consists of pictures, such as scanned pages.';
    return { kind: 'unreadable', what, remedy: 'recognise its text first (OCR).' };
  }
  const all = pages.flatMap((page, n) => linesOf(page, n + 1));
  const { lines, dropped } = dropRepeated(all, pages);
  const taken = takeFurniture(structure(toParagraphs(lines)));
  const draft = { ...taken, dropped: [...dropped, ...taken.dropped], remarks: remarksOn(without) };
  return { kind: 'read', draft: withProperties(draft, loaded.properties) };
}

function hasText({ pieces }: Page): boolean {
  return pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function remarksOn(without: readonly number[]): string[] {
  if (without.length === 0) return [];
  const [pages, have] = without.length === 1 ? ['Page', 'has'] : ['Pages', 'have'];
  return [`${pages} ${without.join(', ')} ${have} no text: blank, or a picture that needs OCR.`];
}
