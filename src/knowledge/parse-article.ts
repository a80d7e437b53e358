import { error, isError, type Problem, warning } from '../files/problem.ts';
import { stem, type TextFile } from '../files/source-file.ts';
import { type Article, type ArticleId, articleId } from './article.ts';
import { fieldsOf } from './article-fields.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown.ts';
import { checkBounds } from './markdown-bounds.ts';
import { type Body, splitPassages } from './split-passages.ts';

/** Long enough for a date and a few words; short enough to leave room in a Discord custom_id. */
const ARTICLE_ID_MAX = 48;
const ARTICLE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

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
  const id = articleId.parse(stem(file.name));
  if (!ARTICLE_ID.test(id) || id.length > ARTICLE_ID_MAX) {
    const what = `the file name ${id} cannot be an article's id.`;
    const remedy = `use at most ${ARTICLE_ID_MAX} lower-case letters, digits and single hyphens.`;
    problems.push(error({ file: file.path, line: 1 }, what, remedy));
  }
  const excess = checkBounds(file);
  if (excess.length > 0) return { problems: [...problems, ...excess] };
  const root = parseMarkdown(file.text);
  const { value: front, problems: inFront } = readFrontMatter(file, root);
  const body = splitPassages(file, id, root, front.title);
  const unfounded = unfoundedInferences(front, body);
  problems.push(...inFront, ...missingFields(file, front), ...body.problems, ...unfounded);
  if (body.problems.some(isError)) return { problems };
  const article = assemble(id, file, front, body);
  return problems.some(isError)
    ? { draft: article, problems }
    : { article, draft: article, problems };
}

function assemble(id: ArticleId, file: TextFile, front: FrontMatter, body: Body): Article {
  const { headings, headingPlaces, passages, captions } = body;
  const fields = fieldsOf(id, front, headings, passages);
  const titled = (passage: Body['passages'][number]) => ({ ...passage, title: fields.title });
  return {
    file: file.path,
    ...fields,
    headings,
    headingPlaces,
    passages: passages.map(titled),
    captions: captions.map(titled),
  };
}

/** A warning for what citations will not name. */
function missingFields(file: TextFile, front: FrontMatter): Problem[] {
  const missing = (['title', 'source', 'published'] as const).filter(
    (field) => front[field] === undefined,
  );
  if (missing.length === 0) return [];
  const what = `the article has no ${missing.join(', no ')}, so citations do not name it.`;
  const remedy = 'add it to the front matter, between the --- lines at the start of the file.';
  return [warning({ file: file.path, line: 1 }, what, remedy)];
}

/** The words that a field is inferred from have to be in the article, like any other quote. */
function unfoundedInferences(
  { inferred, inferredAt, title, byline, url }: FrontMatter,
  { headings, passages, captions }: Body,
): Problem[] {
  const said = [
    ...headings,
    ...[...passages, ...captions].map(({ text }) => text),
    ...[title, byline, url].filter((words) => words !== undefined),
  ];
  return Object.entries(inferred)
    .filter(([, words]) => !said.some((text) => text.includes(words)))
    .map(([field, words]) => {
      const what = `${field} is inferred from words that are not in the article: ${words}.`;
      return error(inferredAt, what, 'quote the article letter for letter.');
    });
}
