import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/files/problem.ts';
import { loadLibrary } from '../../../src/transport/library/load-library.ts';
import { articleText } from '../../support/article.ts';
import { type Folder, temporaryFolders } from '../../support/folders.ts';

const makeFolder = temporaryFolders();

/** What is served of a folder in which some files were being written while it was read. */
async function load({ path, at }: Folder, ...unsteady: readonly string[]) {
  const built = await loadLibrary(path, undefined, undefined, async () => unsteady.map(at));
  return {
    articles: built.rest?.library.corpus.articles.map(({ id }) => id),
    problems: built.problems.map((each) => formatProblem(each).replaceAll(`${path}/`, '')),
  };
}

it('an article that is being written is left out, though what is there looks whole', async () => {
  const folder = makeFolder();
  folder.put('articles/b.md', articleText('前半。'));
  expect(await load(folder, 'articles/b.md')).toEqual({
    articles: ['a'],
    problems: [
      'articles/b.md:1: error: the file is being written. Remedy: wait: it is read once it does not change any more.',
    ],
  });
});

it('so is one that was not there when its folder was read, as when a program saves it', async () => {
  const { articles, problems } = await load(makeFolder(), 'articles/b.md');
  expect(articles).toEqual(['a']);
  expect(problems).toHaveLength(1);
});

it('without names, kinds and terms as they should be, nothing is served', async () => {
  expect((await load(makeFolder(), 'entities.yaml')).articles).toBeUndefined();
});

it('whatever else changes costs nothing', async () => {
  const folder = makeFolder();
  const { library } = await loadLibrary(folder.path, undefined, undefined, async () =>
    ['', 'articles', 'suggested/a.yaml', 'notes.txt', 'articles/.a.md.swp'].map(folder.at),
  );
  expect(library?.corpus.articles).toHaveLength(1);
});
