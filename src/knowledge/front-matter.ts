import type { Root } from 'mdast';
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { z } from 'zod';
import { error, type Place, type Problem, warning } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import { type Located, readYaml } from '../files/yaml.ts';
import type { PartialDate } from '../text/dates.ts';
import {
  type FieldReading,
  readDateField,
  readLanguage,
  readLine,
  readLines,
  readUrl,
} from './front-matter-fields.ts';
import { lineOf } from './markdown.ts';

const INFERABLE = ['title', 'source', 'published', 'language', 'author', 'url'] as const;

/** A field that may be inferred if the text does not give it. */
export type InferableField = (typeof INFERABLE)[number];

export function isInferable(field: string): field is InferableField {
  return INFERABLE.some((each) => each === field);
}

/** What the front matter of an article says, as far as it could be read. */
export interface FrontMatter {
  readonly title?: string;
  readonly source?: string;
  readonly published?: PartialDate;
  readonly language?: string;
  readonly author?: string;
  readonly tags: readonly string[];
  readonly url?: string;
  readonly notice?: string;
  /** The line of the document that gave source, date and author. */
  readonly byline?: string;
  readonly inferred: Readonly<Partial<Record<InferableField, string>>>;
  /** Where `inferred` begins. */
  readonly inferredAt: Place;
}

/**
 * Reads the front matter of Yinzheng, Hexo, Jekyll, Hugo and Obsidian. A field that cannot be read
 * is left out with a warning, because the text can be quoted without it; fields that are not known
 * here are passed over.
 */
export function readFrontMatter(
  file: TextFile,
  root: Root,
): { value: FrontMatter; problems: Problem[] } {
  const { source, problems } = readSource(file, root);
  const fields = source.value;
  const read = <T>(
    name: string,
    names: readonly string[],
    reader: (value: unknown) => FieldReading<T>,
  ) => {
    const key = names.find((each) => fields[each] !== undefined && fields[each] !== null);
    if (key === undefined) return undefined;
    const reading = reader(fields[key]);
    if ('what' in reading) {
      const what = `${key}: ${reading.what}, so the article has no ${name}.`;
      problems.push(warning(source.at(key), what, reading.remedy));
    }
    return 'what' in reading ? undefined : reading.value;
  };
  const given = read('source', ['source'], readLine);
  // Obsidian's clipper writes the address of the page as its source.
  const address = readUrl(given);
  const clipped = 'what' in address ? undefined : address.value;
  const publisher = clipped === undefined ? given : new URL(clipped).host;
  const title = read('title', ['title'], readLine);
  const published = read('published', ['published', 'date', 'created'], readDateField);
  const language = read('language', ['language', 'lang'], readLanguage);
  const author = read('author', ['author', 'authors'], readLines);
  const url = read('url', ['url', 'link', 'canonical'], readUrl) ?? clipped;
  const notice = read('notice', ['notice'], readLine);
  const byline = read('byline', ['byline'], readLine);
  const tags = ['tags', 'categories'].flatMap((key) => read(key, [key], readLines) ?? []);
  const inferred = readInferred(source, problems);
  const value: FrontMatter = {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { source: publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(author === undefined ? {} : { author: author.join(', ') }),
    tags: [...new Set(tags)],
    ...(url === undefined ? {} : { url }),
    ...(notice === undefined ? {} : { notice }),
    ...(byline === undefined ? {} : { byline }),
    inferred,
    inferredAt: source.at('inferred'),
  };
  return { value, problems };
}

const fieldsSchema = z.record(z.string(), z.unknown());
type Fields = z.infer<typeof fieldsSchema>;

function readSource(file: TextFile, root: Root): { source: Located<Fields>; problems: Problem[] } {
  const [node] = root.children;
  const none = (line: number): Located<Fields> => ({
    value: {},
    at: () => ({ file: file.path, line }),
  });
  if (node?.type === 'yaml') {
    const firstLine = lineOf(node) + 1;
    const { value, problems } = readYaml({ file: file.path, text: node.value, firstLine });
    if (problems.length > 0) return { source: none(firstLine), problems: [...problems] };
    if (value.value === null) return { source: none(firstLine), problems: [] };
    const fields = fieldsSchema.safeParse(value.value);
    return fields.success
      ? { source: { value: fields.data, at: value.at }, problems: [] }
      : { source: none(firstLine), problems: [noFields(file, firstLine)] };
  }
  if (node !== undefined && 'value' in node && isToml(node)) {
    return readTomlSource(file, node.value, lineOf(node) + 1);
  }
  return { source: none(1), problems: misplaced(file) };
}

function isToml(node: { readonly type: string }): boolean {
  return node.type === 'toml';
}

function readTomlSource(file: TextFile, text: string, firstLine: number) {
  const at = (): Place => ({ file: file.path, line: firstLine });
  try {
    const fields = Object.entries(parseToml(text)).map(([key, value]) => [
      key,
      value instanceof TomlDate ? value.toISOString() : value,
    ]);
    return { source: { value: Object.fromEntries(fields), at }, problems: [] };
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [what = ''] = cause.message.split('\n');
    const place = { file: file.path, line: firstLine + cause.line - 1 };
    return { source: { value: {}, at }, problems: [error(place, `${what}.`, 'fix the syntax.')] };
  }
}

function noFields(file: TextFile, line: number): Problem {
  const what = 'the front matter is no list of fields.';
  return error({ file: file.path, line }, what, 'write a field per line: "title: …".');
}

/** A line of dashes and a field below it, which would otherwise become text of the article. */
const FIELD_BELOW_LINE = /^[-+]{2,}[ \t]*$(?:\r\n?|\n)(?:title|source|published|date)[ \t]*[:=]/mu;

/** An error if fields appear in the file, but not between two lines at its start. */
function misplaced({ path, text }: TextFile): Problem[] {
  const found = FIELD_BELOW_LINE.exec(text);
  if (found === null) return [];
  const line = text.slice(0, found.index).split(/\r\n?|\n/u).length;
  const what = 'front matter that is not at the start of the file, or not closed.';
  const remedy = 'begin the file with it, between two lines of ---.';
  return [error({ file: path, line }, what, remedy)];
}

function readInferred(
  { value, at }: Located<Fields>,
  problems: Problem[],
): FrontMatter['inferred'] {
  const { inferred } = value;
  if (inferred === undefined || inferred === null) return {};
  const given = fieldsSchema.safeParse(inferred);
  const fields = given.success ? Object.entries(given.data) : [['inferred', undefined] as const];
  return Object.fromEntries(
    fields.flatMap(([field, words]) => {
      const line = readLine(words);
      if (isInferable(field) && !('what' in line)) return [[field, line.value]];
      const what = `inferred: ${field} is not one of ${INFERABLE.join(', ')} with the words it is inferred from.`;
      problems.push(
        error(at('inferred', field), what, 'see docs/adding-things.md for the format.'),
      );
      return [];
    }),
  );
}
