import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readYamlList } from '../../files/yaml.ts';
import type { WrittenEntry } from '../../import/suggestions/suggestion.ts';
import { toYaml } from '../../import/suggestions/to-yaml.ts';
import type { Dialogue } from './dialogue.ts';

const entrySchema = z.record(z.string(), z.unknown());

/** A field that a person may change. */
export interface EditableField {
  readonly name: string;
  readonly isList: boolean;
}

/** Lets a person change an entry, in their editor or else field by field. */
export async function editEntry(
  entry: WrittenEntry,
  fields: readonly EditableField[],
  dialogue: Dialogue,
  editor: string | undefined,
): Promise<WrittenEntry> {
  return editor === undefined
    ? editFields(entry, fields, dialogue)
    : editInEditor(entry, dialogue, editor);
}

/** An empty line keeps a field, a hyphen removes it. Quotes are changed in an editor only. */
async function editFields(
  entry: WrittenEntry,
  fields: readonly EditableField[],
  { ask, say }: Dialogue,
): Promise<WrittenEntry> {
  say('Return keeps a field, - removes it; commas separate the items of a list.');
  const { quotes, ...rest } = entry;
  const edited = new Map(Object.entries(rest));
  for (const { name, isList } of fields) {
    const typed = await ask(`${name} [${[edited.get(name) ?? ''].flat().join(', ')}]: `);
    if (typed === undefined) return entry;
    if (typed === '-') edited.delete(name);
    else if (typed !== '') edited.set(name, isList ? splitList(typed) : typed);
  }
  return { ...Object.fromEntries(edited), ...(quotes === undefined ? {} : { quotes }) };
}

function splitList(typed: string): string[] {
  return typed.split(/[,\p{Po}]/u).flatMap((item) => item.trim() || []);
}

function editInEditor(entry: WrittenEntry, { leave, say }: Dialogue, editor: string): WrittenEntry {
  const folder = mkdtempSync(join(tmpdir(), 'yinzheng-'));
  const path = join(folder, 'entry.yaml');
  try {
    writeFileSync(path, toYaml([entry]));
    leave(() => {
      // An editor may have arguments: code --wait.
      const { status } = spawnSync(`${editor} "${path}"`, { shell: true, stdio: 'inherit' });
      if (status !== 0) say(`the editor ended with ${status}.`);
    });
    const read = readYamlList({ file: 'entry', text: readFileSync(path, 'utf8') }, entrySchema);
    for (const { what, remedy } of read.problems) say(`not taken: ${what} Remedy: ${remedy}`);
    return read.entries[0]?.value ?? entry;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
