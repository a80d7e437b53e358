/**
 * Reads a .dockerignore: the last line that names a file or a folder above it decides.
 * @returns whether an image may see a path, which is relative to the file's folder
 */
export function readDockerignore(content: string): (path: string) => boolean {
  const lines = content.split('\n').map((line) => line.trim());
  const rules = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const isSeen = line.startsWith('!');
      return { isSeen, names: toPattern(isSeen ? line.slice(1) : line) };
    });
  return (path) => rules.findLast(({ names }) => names.test(path))?.isSeen ?? true;
}

const IN_PATTERNS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/** A pattern as in Go's filepath.Match, with `**` for any folders; sets in brackets are not known. */
function toPattern(line: string): RegExp {
  const source = line
    .replace(/^\/|\/$/g, '')
    .replaceAll(/\*\*\/|\*\*|\*|\?|[.+^$(){}|\\[\]]/g, (sign) => IN_PATTERNS[sign] ?? `\\${sign}`);
  return new RegExp(`^${source}(?:/|$)`);
}
