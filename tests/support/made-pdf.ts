/** A line of text on a page, in points from the bottom left corner. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

/**
 * Writes a PDF whose Chinese font is one that every reader knows, so that it need not be in the
 * file: each UTF-16 unit of a text is one character of a full width, or half of it for ASCII.
 */
export function madePdf(
  pages: readonly (readonly PdfText[])[],
  { info = '', encrypt = '' }: { readonly info?: string; readonly encrypt?: string } = {},
): Uint8Array {
  const font = 3 + 2 * pages.length;
  const kids = pages.map((_, n) => `${3 + 2 * n} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flatMap((texts, n) => {
      const content = texts.map(show).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + 2 * n} 0 R ` +
          `/Resources << /Font << /F1 ${font} 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [${font + 1} 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500 814 939 500] ' +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor ${font + 2} 0 R >>`,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] ' +
      '/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...(info === '' ? [] : [`<< ${info} >>`]),
    ...(encrypt === '' ? [] : [encrypt]),
  ];
  const optional =
    (info === '' ? '' : ` /Info ${font + 3} 0 R`) +
    (encrypt === '' ? '' : ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]`);
  return Buffer.from(assemble(objects, optional), 'latin1');
}

/** How a PDF says that it needs a password which nobody knows. */
export const ENCRYPTED = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >>`;

function show({ x, y, size = 10, text }: PdfText): string {
  const hex = Buffer.from(text, 'utf16le').swap16().toString('hex');
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`;
}

function assemble(objects: readonly string[], optional: string): string {
  let file = '%PDF-1.4\n';
  const offsets: string[] = [];
  for (const [n, object] of objects.entries()) {
    offsets.push(`${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R${optional} >>`;
  return `${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
}
