import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A fenced block of docs/adding-things.md, and the file named in the comment before it: `<!-- file -->`, `<!-- new file -->`. */
interface Block {
  readonly language: string;
  /** The file that holds it, from the top of the repository. */
  readonly file: string | undefined;
  /** It is to be added: a new file, or an entry of one that is there. */
  readonly isNew: boolean;
  readonly text: string;
}

const BLOCK =
  /(?:^<!-- (?<isNew>new )?(?<file>\S+) -->\n)?^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gmu;

export const BLOCKS: readonly Block[] = Array.from(
  readFileSync('docs/adding-things.md', 'utf8').matchAll(BLOCK),
  ({ groups }): Block => ({
    language: groups?.['language'] ?? '',
    file: groups?.['file'],
    isNew: groups?.['isNew'] !== undefined,
    text: groups?.['text'] ?? '',
  }),
);

/** Where the files stand that are shown as parts of src/. */
const OWN = 'tests/adding-things/';

/** A file as the document shows it: what stands here for src/ imports as if it stood there. */
export function asShown(file: string, text: string): string {
  if (!file.startsWith(`${OWN}src/`)) return text;
  const folder = posix.dirname(file.slice(OWN.length));
  return text.replace(/'(?:\.\.\/)+(src\/[^']+)'/gu, (_, target: string) => {
    const path = posix.relative(folder, target);
    return path.startsWith('.') ? `'${path}'` : `'./${path}'`;
  });
}

/** What a block shows of a file, a list entry after another: a file may hold others between them. */
export function piecesOf(language: string, text: string): string[] {
  return language === 'yaml' ? text.split(/^(?=- )/mu) : [text];
}

/** The same words, however their lines are broken. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/,? \}/gu, ' }').trim();
}

/** What the document adds to a file of the program. */
export function addedTo(file: string): string {
  const block = BLOCKS.find((each) => each.isNew && each.file === file);
  if (block === undefined) throw new RangeError(`nothing new in ${file}`);
  return block.text;
}
