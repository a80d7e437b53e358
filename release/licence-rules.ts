/** Licences that ask for no more than to be kept with the code, as SPDX names them. */
export const PERMISSIVE: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
];

/** A package that may be here although its licence asks for more. */
interface Exception {
  /** The name, or its start with `*` at the end. */
  readonly of: string;
  readonly licence: string;
  readonly why: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    of: '@resvg/resvg-js*',
    licence: 'MPL-2.0',
    why: 'copyleft by file; used as published, and its source is where the package says',
  },
  {
    of: '@embedpdf/fonts-sc',
    licence: 'OFL-1.1',
    why: 'a font, used as published and not sold by itself',
  },
  { of: 'axe-core', licence: 'MPL-2.0', why: 'checks pages in tests' },
  { of: 'lightningcss*', licence: 'MPL-2.0', why: "a part of vitest's, never used" },
  { of: 'spdx-*', licence: 'CC-BY-3.0', why: 'lists of licences, with which they are read here' },
  { of: 'lunr-languages', licence: 'MPL-1.1', why: 'one of the engines that a bench measures' },
];

/** What the own files of a package say where npm's field does not, for the version that was read. */
export const READ_BY_HAND: Readonly<Record<string, { licence: string; where: string }>> = {
  'duck@0.1.12': { licence: 'BSD-2-Clause', where: 'LICENSE' },
  'format@0.2.2': { licence: 'MIT', where: 'licenses in package.json' },
  'memorystream@0.3.1': { licence: 'MIT', where: 'LICENSE' },
};
