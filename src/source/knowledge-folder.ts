import { error, type Problem, warning } from './problem.ts';
import { decode, type SourceFile, type TextFile } from './source-file.ts';

/** The files of a knowledge folder by what they are, decoded. */
export interface KnowledgeFolder {
  readonly entities: TextFile | undefined;
  readonly synonyms: TextFile | undefined;
  readonly terms: TextFile | undefined;
  readonly questions: TextFile | undefined;
  readonly articles: readonly TextFile[];
  readonly facts: readonly TextFile[];
  /** The names of all files, broken ones included: `articles/x.md`. */
  readonly names: ReadonlySet<string>;
}

/** The file of the terms: without one, those that the bot ships are taken. */
export const TERMS = 'terms.yaml';

const ARTICLE = /^articles\/[^/]+\.md$/;
const FACTS = /^facts\/[^/]+\.yaml$/;
const OTHER = /^(?:(?:entities|synonyms|terms|questions)\.yaml|README\.md)$|(?:^|\/)\./;

/**
 * Sorts the files of a knowledge folder.
 * @param folder its path, for problems that no file has
 */
export function arrange(
  files: readonly SourceFile[],
  folder: string,
): { folder: KnowledgeFolder; problems: Problem[] } {
  const problems: Problem[] = [];
  const texts = files.flatMap((file) => {
    const text = decode(file);
    if (!('severity' in text)) return [text];
    problems.push(text);
    return [];
  });
  const names = new Set(files.map(({ name }) => name));
  if (!names.has('entities.yaml')) {
    const at = { file: `${folder}/entities.yaml`, line: 1 };
    problems.push(error(at, 'the folder has no entities.yaml.', 'add it.'));
  }
  if (![...names].some((name) => ARTICLE.test(name))) {
    const at = { file: `${folder}/articles`, line: 1 };
    problems.push(error(at, 'the folder has no article.', 'add one (.md).'));
  }
  problems.push(...unread(files));
  return {
    folder: {
      entities: texts.find(({ name }) => name === 'entities.yaml'),
      synonyms: texts.find(({ name }) => name === 'synonyms.yaml'),
      terms: texts.find(({ name }) => name === TERMS),
      questions: texts.find(({ name }) => name === 'questions.yaml'),
      articles: texts.filter(({ name }) => ARTICLE.test(name)),
      facts: texts.filter(({ name }) => FACTS.test(name)),
      names,
    },
    problems,
  };
}

/** A file that would be passed over in silence is most likely a misspelt or misplaced one. */
function unread(files: readonly SourceFile[]): Problem[] {
  const remedy =
    'articles are articles/*.md, facts are facts/*.yaml, the rest is entities.yaml, synonyms.yaml, terms.yaml and questions.yaml.';
  return files
    .filter(({ name }) => ![ARTICLE, FACTS, OTHER].some((known) => known.test(name)))
    .map(({ path }) => warning({ file: path, line: 1 }, 'the file is not read.', remedy));
}
