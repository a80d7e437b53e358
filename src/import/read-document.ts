import { completeDraft } from './complete-draft.ts';
import { decodeText } from './decode-text.ts';
import type { Document, Read } from './draft.ts';
import { findForeign } from './foreign-formats.ts';
import type { Format, Sample } from './format.ts';
import { FORMATS } from './formats.ts';

/**
 * Reads a document of any format. What it is decides its content, not its name; a document that is
 * named as something else is read as what it is, and a remark says so.
 */
export async function readDocument(document: Document): Promise<Read> {
  if (document.bytes.length === 0) {
    return { kind: 'unreadable', what: 'the file is empty.', remedy: 'get it again.' };
  }
  const foreign = findForeign(document.bytes);
  const sample = sampleOf(document);
  const named = FORMATS.find(({ extensions }) => extensions.includes(sample.extension));
  if (foreign !== undefined) {
    const label = named === undefined ? '' : `it is named .${sample.extension}, but it `;
    const what = `${label === '' ? 'it ' : label}is ${foreign.what}, which cannot be imported.`;
    return { kind: 'unreadable', what, remedy: foreign.remedy };
  }
  const format = FORMATS.find((each) => each.recognises(sample));
  if (format === undefined) {
    const what = 'it is not a text in any known encoding, nor a web page, Word or PDF file.';
    return { kind: 'unreadable', what, remedy: 'save its text as UTF-8.' };
  }
  const read = await format.read(document);
  if (read.kind === 'unreadable') return read;
  const remarks = [...mislabelled(sample, named, format), ...read.draft.remarks];
  const draft = completeDraft({ ...read.draft, remarks }, document);
  if (draft.body.length > 0) return { kind: 'read', draft };
  const what = `no text was found in it (read as ${format.name}).`;
  return { kind: 'unreadable', what, remedy: 'open it and look whether it has any.' };
}

function sampleOf(document: Document): Sample {
  const { name, bytes, mediaType } = document;
  const decoded = decodeText(document);
  return {
    bytes,
    ...(decoded === undefined ? {} : { text: decoded.text }),
    extension: extensionOf(name),
    mediaType: (mediaType ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
  };
}

/** The ending of a name or address, in lower case and without a dot. */
export function extensionOf(name: string): string {
  const path = name.split(/[?#]/u)[0] ?? '';
  return (
    /[^.]\.([a-z\d]{1,8})$/iu.exec(path.split(/[\\/]/u).at(-1) ?? '')?.[1]?.toLowerCase() ?? ''
  );
}

function mislabelled({ extension }: Sample, named: Format | undefined, format: Format): string[] {
  const isText = (one: Format) => one.mediaTypes.some((type) => /^text\/(?!html)/u.test(type));
  if (named === undefined || named === format || (isText(named) && isText(format))) return [];
  return [`It is named .${extension}, but it is ${format.name} and was read as that.`];
}
