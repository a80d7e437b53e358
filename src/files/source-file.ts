import { error, type Problem } from './problem.ts';

/** A file of the knowledge folder, as read. */
export interface SourceFile {
  /** For messages: the path as the operator knows it. */
  readonly path: string;
  /** Relative to the knowledge folder, with forward slashes: `articles/x.md`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file or folder that was not read, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly name: string;
  readonly problem: Problem;
}

/** A file as text; `path` and `name` as in SourceFile. */
export interface TextFile {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

/** Decodes strictly: a file that is not UTF-8 is a problem at its first broken line. */
export function decode(file: SourceFile): TextFile | Problem {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
    return { path: file.path, name: file.name, text };
  } catch {
    // The decoder does not say where.
    return error(
      { file: file.path, line: firstBrokenLine(file.bytes) },
      'the file is not valid UTF-8.',
      'save it as UTF-8 (most editors: "Save with encoding").',
    );
  }
}

/** The file's name without folder and extension: an article's id. */
export function stem(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, i));
    } catch {
      // This line is the broken one.
      return line;
    }
    start = i + 1;
    line++;
  }
  return 1;
}
