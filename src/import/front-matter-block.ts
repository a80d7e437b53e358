import { parse as parseToml } from 'smol-toml';
import { z } from 'zod';
import { readYaml } from '../files/yaml.ts';

/** The front matter of a Markdown text, and the text without it. */
export interface FrontMatterBlock {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly rest: string;
  readonly remarks: readonly string[];
}

const record = z.record(z.string(), z.unknown());
/** Behind any blank lines: YAML between ---, TOML between +++, JSON between ;;; or bare. */
const FENCED = /^\s*(---|\+\+\+|;;;)[ \t]*\n([\s\S]*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/u;
const EMPTY = /^\s*(---|\+\+\+)[ \t]*\n\1[ \t]*(?:\n|$)/u;
/** A value that has to be in quotes, but is not: `A: B`, `@name`. */
const UNQUOTED =
  /^([\w-]{1,40}:[ \t]+)((?=[^"'[{|>#\s])(?:[^\n]*:(?:[ \t]|$)[^\n]*|[@`%&*!][^\n]*))$/gmu;
const FIELD = /^([\w-]{1,40})[ \t]*[:=](.*)$/u;

/**
 * Reads the front matter at the beginning of a text. What is no valid YAML or TOML is read line by
 * line, as people write `title: A: B`.
 */
export function readFrontMatterBlock(text: string): FrontMatterBlock {
  const none = { fields: {}, rest: text, remarks: [] };
  const empty = EMPTY.exec(text);
  if (empty !== null) return { ...none, rest: text.slice(empty[0].length) };
  const match = FENCED.exec(text);
  const [all = '', fence = '', inside = ''] = match ?? [];
  if (match === null) return none;
  const fields =
    fence === '+++'
      ? tomlFields(inside)
      : fence === ';;;'
        ? jsonFields(inside)
        : yamlFields(inside);
  const rest = text.slice(all.length);
  if (fields !== undefined) return { fields, rest, remarks: [] };
  const byLine = yamlFields(inside.replace(UNQUOTED, quoted)) ?? linesOf(inside);
  // Two rules with text between them are no front matter.
  if (byLine === undefined) return none;
  const remark = 'Its front matter is not valid YAML and was mended: check the fields.';
  return { fields: byLine, rest, remarks: [remark] };
}

function yamlFields(text: string): Record<string, unknown> | undefined {
  const { value, problems } = readYaml({ file: '', text });
  const read = record.safeParse(value.value);
  return problems.length === 0 && read.success ? read.data : undefined;
}

function quoted(_: string, name: string, value: string): string {
  return name + JSON.stringify(value.trim());
}

function tomlFields(text: string): Record<string, unknown> | undefined {
  try {
    return record.parse(parseToml(text));
  } catch {
    // The caller reads it line by line.
    return undefined;
  }
}

function jsonFields(text: string): Record<string, unknown> | undefined {
  try {
    return record.parse(JSON.parse(text.trim().startsWith('{') ? text : `{${text}}`));
  } catch {
    // The caller reads it line by line.
    return undefined;
  }
}

function linesOf(text: string): Record<string, unknown> | undefined {
  const fields = text.split('\n').flatMap((line) => {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    return name === undefined
      ? []
      : [[name, value.trim().replace(/^(["'])(.*)\1$/u, '$2')] as const];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
