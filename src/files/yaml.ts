import { isNode, LineCounter } from 'yaml';
import { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';
import { error, type Place, type Problem } from './problem.ts';

/** A value from a YAML text, with the places of its parts. */
export interface Located<T> {
  readonly value: T;
  /** The place of the part at `path`, or of the nearest part above it that is in the text. */
  at(...path: readonly (string | number)[]): Place;
}

/** YAML of unknown shape. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  /** The line of the file where `text` begins, for YAML inside another file. */
  readonly firstLine?: number;
}

type Read = { value: Located<unknown>; problems: readonly Problem[] };

/** Reads YAML; bad syntax and repeated keys come back as problems. */
export function readYaml({ file, text, firstLine = 1 }: YamlText): Read {
  const lines = new LineCounter();
  const place = (offset: number): Place => ({
    file,
    line: lines.linePos(offset).line + firstLine - 1,
  });
  const parsed = parseYaml(withLines(text), lines);
  if (parsed.faults !== undefined) {
    const problems = parsed.faults.map(({ offset, what, remedy }) =>
      error(place(offset), what, remedy),
    );
    return { value: { value: null, at: () => ({ file, line: firstLine }) }, problems };
  }
  const { document } = parsed;
  const at = (...path: (string | number)[]): Place => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return { file, line: firstLine };
  };
  return { value: { value: document.toJS(), at }, problems: [] };
}

/** YAML does not accept CR alone as a line break, or a byte-order mark within a text. */
function withLines(text: string): string {
  return text.replace(/\r(?!\n)/gu, '\n').replace(/^\ufeff/gmu, '');
}

/** Checks one part of a YAML value against a schema; each mismatch is a problem at its own line. */
export function check<T>(
  source: Located<unknown>,
  path: readonly (string | number)[],
  value: unknown,
  schema: z.ZodType<T>,
): { value: T } | { problems: Problem[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return {
    problems: parsed.error.issues.map((issue) => {
      const inner = issue.path.filter((key) => typeof key !== 'symbol');
      const name = z.core.toDotPath([...inner]);
      return error(
        source.at(...path, ...inner),
        `${name === '' ? 'entry' : name}: ${explain(issue)}.`,
        'see docs/adding-things.md for the format.',
      );
    }),
  };
}

/** At most this many unknown keys are named. */
const KEYS_MAX = 5;

/** For a missing key, zod only says that it "received undefined". */
function explain(issue: z.core.$ZodIssue): string {
  const { code, message } = issue;
  if (code === 'unrecognized_keys' && issue.keys.length > KEYS_MAX) {
    const named = issue.keys.slice(0, KEYS_MAX).map((key) => `"${key}"`);
    return `Unrecognized keys: ${named.join(', ')} and ${issue.keys.length - KEYS_MAX} more`;
  }
  return code === 'invalid_type' && message.endsWith('received undefined') ? 'is missing' : message;
}

/**
 * Reads a YAML list and checks each entry.
 * @returns the valid entries, the others' problems, and how many entries there are; undefined if the
 *   file is no list
 */
export function readYamlList<T>(
  file: YamlText,
  schema: z.ZodType<T>,
): { entries: Located<T>[]; count?: number; problems: Problem[] } {
  const { value: source, problems } = readYaml(file);
  if (problems.length > 0) return { entries: [], problems: [...problems] };
  if (source.value === null) return { entries: [], count: 0, problems: [] };
  if (!Array.isArray(source.value)) {
    const what = 'the file is not a list.';
    return { entries: [], problems: [error(source.at(), what, 'begin every entry with "- ".')] };
  }
  const entries: Located<T>[] = [];
  const found: Problem[] = [];
  source.value.forEach((entry: unknown, index) => {
    const checked = check(source, [index], entry, schema);
    if ('problems' in checked) found.push(...checked.problems);
    else entries.push({ value: checked.value, at: (...path) => source.at(index, ...path) });
  });
  return { entries, count: source.value.length, problems: found };
}
