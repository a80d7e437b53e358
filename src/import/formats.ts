import type { Format } from './format.ts';
import { DOCX } from './formats/docx.ts';
import { HTML } from './formats/html.ts';
import { MARKDOWN } from './formats/markdown.ts';
import { PDF } from './formats/pdf.ts';
import { TXT } from './formats/txt.ts';

/** Every format, in the order in which documents are tried: what anything could be comes last. */
export const FORMATS: readonly Format[] = [PDF, DOCX, HTML, MARKDOWN, TXT];

/** The endings of file names that a folder is searched for. */
export const EXTENSIONS: ReadonlySet<string> = new Set(
  FORMATS.flatMap(({ extensions }) => extensions),
);
