import type { FileProperties } from '../file-properties.ts';

/** A piece of text on a page, in points from the top left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export type LoadedPdf =
  | {
      readonly kind: 'loaded';
      readonly pages: readonly Page[];
      readonly properties: FileProperties;
    }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged' };

/** Slanted more than this, in radians, text is a watermark or a label. */
const SLANT_MAX = 0.1;

/** Reads the text of every page with its places. */
export async function loadPages(bytes: Uint8Array): Promise<LoadedPdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({
    // It takes the bytes over, and refuses a Buffer.
    data: new Uint8Array(bytes),
    cMapUrl: assets('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: assets('standard_fonts'),
    wasmUrl: assets('wasm'),
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: Page[] = [];
    for (let n = 1; n <= document.numPages; n++) {
      const page = await document.getPage(n);
      const viewport = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): Piece[] => {
        if (!('str' in item) || item.str === '') return [];
        const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]: number[] = pdfjs.Util.transform(
          viewport.transform,
          item.transform,
        );
        const size = Math.hypot(c, d);
        if (Math.abs(Math.atan2(b, a)) > SLANT_MAX || size === 0) return [];
        return [{ text: item.str, x, y, width: item.width, size }];
      });
      pages.push({ width: viewport.width, height: viewport.height, pieces });
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    return { kind: 'loaded', pages, properties: propertiesIn(info) };
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    return { kind: isEncrypted ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

/** A folder of the package, as a path that ends with a slash. */
function assets(folder: string): string {
  const address = new URL(`${folder}/`, import.meta.resolve('pdfjs-dist/package.json'));
  return decodeURIComponent(address.pathname).replace(/^\/(?=[A-Za-z]:)/u, '');
}

const CREATED = /^D:(\d{4})(\d{2})(\d{2})/u;

function propertiesIn(info: object): FileProperties {
  const value = (name: string) => {
    const found: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
  };
  const [title, author] = [value('Title'), value('Author')];
  const [, year, month, day] = CREATED.exec(value('CreationDate') ?? '') ?? [];
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(year === undefined ? {} : { created: `${year}-${month}-${day}` }),
  };
}
