import { checkCharacters } from './characters.ts';
import { error, isError, type Problem, warning } from './problem.ts';
import { decode, type SourceFile, stem, type TextFile, type UnreadFile } from './source-file.ts';

/** The decoded files of a knowledge folder, by role. */
export interface KnowledgeFolder {
  readonly entities: TextFile | undefined;
  readonly kinds: TextFile | undefined;
  readonly synonyms: TextFile | undefined;
  readonly terms: TextFile | undefined;
  /** The terms that the bot ships. */
  readonly shippedTerms: TextFile | undefined;
  readonly questions: TextFile | undefined;
  readonly articles: readonly TextFile[];
  readonly facts: readonly TextFile[];
  /** The names of all files that belong here, including broken ones: `articles/x.md`. */
  readonly names: ReadonlySet<string>;
}

/** Files that the bot ships, under names that no file of a knowledge folder has. */
export const SHIPPED = { kinds: 'shipped/kinds.yaml', terms: 'shipped/terms.yaml' } as const;
/** The subfolders that are read. */
export const FOLDERS: readonly string[] = ['articles', 'facts'];

const ARTICLE = /^articles\/[^/]+\.md$/;
const FACTS = /^facts\/[^/]+\.yaml$/;
const AIDS: readonly string[] = ['synonyms.yaml', 'questions.yaml'];
const NAMED = /^(?:entities|kinds|synonyms|terms|questions)\.yaml$/;
/** The folder of suggestions, which nobody has read yet: `npm run review` reads it. */
export const SUGGESTED = 'suggested';
/** It, dot files and folders, leftovers of editors (#x#, x~, x.swp, ~$x), and README.md. */
const PASSED_OVER =
  /(?:^|\/)\.|(?:^|\/)(?:#[^/]*#|~\$[^/]*|[^/]*~|[^/]*\.sw[a-p])$|^README\.md$|^suggested(?:\/|$)/;

/** What the library takes from a file. */
export type Role =
  | 'article'
  | 'facts'
  /** It helps to find and to ask, but says nothing and proves nothing. */
  | 'aid'
  /** Names, kinds or terms: without them nothing can be proved. */
  | 'ground';

/** The role of a file, or of a folder that is read, by its name in the knowledge folder. */
export function roleOf(name: string): Role {
  if (name === 'articles' || ARTICLE.test(name)) return 'article';
  if (name === 'facts' || FACTS.test(name)) return 'facts';
  return AIDS.includes(name) ? 'aid' : 'ground';
}

/** What happens to a file of the folder. */
export type Use = 'read' | 'passed-over' | 'stray';

/**
 * Decides by its name alone what happens to a file, before anything is opened.
 * @param name relative to the knowledge folder
 * @param all the names of all files in the folder
 */
export function useOf(name: string, all: ReadonlySet<string>): Use {
  if (isShipped(name)) return 'read';
  if (PASSED_OVER.test(name)) return 'passed-over';
  return mayBeRead(name) && !isCopy(name, all) ? 'read' : 'stray';
}

/** Whether a file of this name is read if it is no copy of another. */
export function mayBeRead(name: string): boolean {
  return !PASSED_OVER.test(name) && [ARTICLE, FACTS, NAMED].some((known) => known.test(name));
}

/** Whether a file is the bot's own. */
export function isShipped(name: string): boolean {
  return Object.values<string>(SHIPPED).includes(name);
}

/** `x copy.md`, `x (1).md`, `x - 副本.md`, `x.sync-conflict-….md`, `Copy of x.md` beside `x.md`. */
function isCopy(name: string, all: ReadonlySet<string>): boolean {
  const own = stem(name);
  const of = (other: string) => all.has(name.replace(own, () => other));
  const [before = ''] = /^[^ .()]+(?=[ .(])/u.exec(own) ?? [];
  const [behind = ''] = /(?<= )[^ .()]+$/u.exec(own) ?? [];
  return (before !== '' && of(before)) || (behind !== '' && of(behind));
}

/** A warning for a file or folder that is not read: its name is most likely misspelt. */
export function notRead(path: string, what = 'the file is not read.'): Problem {
  const remedy =
    'articles are articles/*.md, facts are facts/*.yaml, the rest is entities.yaml, kinds.yaml, synonyms.yaml, terms.yaml and questions.yaml.';
  return warning({ file: path, line: 1 }, what, remedy);
}

/**
 * Sorts the files of a knowledge folder.
 * @param path its path, for problems that belong to no file
 * @param isSound whether the characters of a file are known to be text
 */
export function arrange(
  all: readonly (SourceFile | UnreadFile)[],
  path: string,
  isSound: (file: TextFile) => boolean = () => false,
): { folder: KnowledgeFolder; problems: Problem[] } {
  const problems = all.flatMap((file) => ('problem' in file ? file.problem : []));
  const named = new Set(all.map(({ name }) => name));
  const files = all.flatMap((file) => {
    if ('problem' in file) return [];
    const use = useOf(file.name, named);
    if (use === 'stray') problems.push(notRead(file.path));
    return use === 'read' ? file : [];
  });
  const texts = files.flatMap((file) => {
    const text = decode(file);
    if ('severity' in text) {
      problems.push(text);
      return [];
    }
    if (!isSound(text)) problems.push(...checkCharacters(text));
    return text;
  });
  const broken = all.filter((file) => 'problem' in file && isError(file.problem));
  const names = new Set([...files, ...broken].map(({ name }) => name));
  if (!names.has('entities.yaml')) {
    const at = { file: `${path}/entities.yaml`, line: 1 };
    problems.push(error(at, 'the folder has no entities.yaml.', 'add it.'));
  }
  if (![...names].some((name) => ARTICLE.test(name) || name === 'articles')) {
    const at = { file: `${path}/articles`, line: 1 };
    problems.push(error(at, 'the folder has no article.', 'add one (.md).'));
  }
  return {
    folder: {
      entities: texts.find(({ name }) => name === 'entities.yaml'),
      kinds:
        texts.find(({ name }) => name === 'kinds.yaml') ??
        texts.find(({ name }) => name === SHIPPED.kinds),
      synonyms: texts.find(({ name }) => name === 'synonyms.yaml'),
      terms: texts.find(({ name }) => name === 'terms.yaml'),
      shippedTerms: texts.find(({ name }) => name === SHIPPED.terms),
      questions: texts.find(({ name }) => name === 'questions.yaml'),
      articles: texts.filter(({ name }) => ARTICLE.test(name)),
      facts: texts.filter(({ name }) => FACTS.test(name)),
      names,
    },
    problems,
  };
}
