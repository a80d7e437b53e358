import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { error, isError, type Problem } from '../files/problem.ts';
import { stem, type TextFile } from '../files/source-file.ts';
import { check, readYaml } from '../files/yaml.ts';
import { type Article, articleId } from './article.ts';
import { type FrontMatter, frontMatterSchema } from './front-matter.ts';
import { checkBounds } from './markdown-bounds.ts';
import { type Body, splitPassages, wordsOf } from './split-passages.ts';

/** Long enough for a date and a few words; short enough to leave room in a Discord custom_id. */
const ARTICLE_ID_MAX = 48;
const ARTICLE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Replaces broken front matter, so that facts about a sound body can still be checked. */
const UNKNOWN: FrontMatter = { title: '', source: '', published: '1970', language: 'und' };

/** An article as far as it could be read. */
export interface ParsedArticle {
  /** Present only if the file has no error. */
  readonly article?: Article;
  /** Present if the body is sound, whatever the front matter: enough to check its facts. */
  readonly draft?: Article;
  readonly problems: Problem[];
}

/** Reads one article, and returns all problems of the file. */
export function parseArticle(file: TextFile): ParsedArticle {
  const problems: Problem[] = [];
  const place = (line: number) => ({ file: file.path, line });
  const id = articleId.parse(stem(file.name));
  if (!ARTICLE_ID.test(id) || id.length > ARTICLE_ID_MAX) {
    const what = `the file name ${id} cannot be an article's id.`;
    const remedy = `use at most ${ARTICLE_ID_MAX} lower-case letters, digits and single hyphens.`;
    problems.push(error(place(1), what, remedy));
  }
  const excess = checkBounds(file);
  if (excess.length > 0) return { problems: [...problems, ...excess] };
  const root = fromMarkdown(file.text, {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  });
  const front = parseFrontMatter(file, root);
  problems.push(...front.problems);
  const body = splitPassages(file, id, root);
  problems.push(...body.problems);
  if (front.value !== undefined) {
    const said = [...body.headings, ...body.passages, ...body.captions].map(wordsOf);
    problems.push(...unfoundedInferences(file, front.value, said));
  }
  if (body.problems.some(isError)) return { problems };
  const { url, notice, tags, inferred = {}, ...known } = front.value ?? UNKNOWN;
  const titled = (passage: Body['passages'][number]) => ({ ...passage, title: known.title });
  const article: Article = {
    id,
    file: file.path,
    ...known,
    ...(url === undefined ? {} : { url }),
    ...(notice === undefined ? {} : { notice }),
    ...(tags === undefined ? {} : { tags }),
    inferred,
    headings: body.headings,
    passages: body.passages.map(titled),
    captions: body.captions.map(titled),
  };
  return problems.some(isError)
    ? { draft: article, problems }
    : { article, draft: article, problems };
}

function parseFrontMatter(
  file: TextFile,
  root: Root,
): { value?: FrontMatter; problems: Problem[] } {
  const node: RootContent | undefined = root.children[0];
  if (node?.type !== 'yaml') {
    const what = 'the article has no front matter.';
    const remedy = 'begin the file with --- lines around title, source, published and language.';
    return { problems: [error({ file: file.path, line: 1 }, what, remedy)] };
  }
  const firstLine = startLine(node) + 1;
  const { value: source, problems } = readYaml({ file: file.path, text: node.value, firstLine });
  if (problems.length > 0) return { problems: [...problems] };
  const checked = check(source, [], source.value ?? {}, frontMatterSchema);
  return 'problems' in checked
    ? { problems: checked.problems }
    : { value: checked.value, problems: [] };
}

/** The words that a field is inferred from have to be in the article, like any other quote. */
function unfoundedInferences(file: TextFile, front: FrontMatter, said: string[]): Problem[] {
  const line = 1 + file.text.split('\n').findIndex((text) => text.startsWith('inferred:'));
  return Object.entries(front.inferred ?? {})
    .filter(([, words]) => !said.some((text) => text.includes(words)))
    .map(([field, words]) => {
      const what = `${field} is inferred from words that are not in the article: ${words}.`;
      return error({ file: file.path, line }, what, 'quote the article letter for letter.');
    });
}

function startLine(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
