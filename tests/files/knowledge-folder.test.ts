import { describe, expect, it } from 'vitest';
import { arrange, SHIPPED } from '../../src/files/knowledge-folder.ts';
import type { SourceFile } from '../../src/files/source-file.ts';

const file = (name: string, bytes: Uint8Array = new TextEncoder().encode(name)): SourceFile => ({
  path: `k/${name}`,
  name,
  bytes,
});
const SOUND = ['entities.yaml', 'articles/a.md'];
const arranged = (...names: string[]) =>
  arrange(
    names.map((name) => file(name)),
    'k',
  );

it('each file goes where its name belongs', () => {
  const { folder, problems } = arranged(
    ...SOUND,
    'articles/b.md',
    'facts/a.yaml',
    'synonyms.yaml',
    'terms.yaml',
    'questions.yaml',
  );
  const names = (files: readonly { name: string }[]) => files.map(({ name }) => name);
  expect(problems).toEqual([]);
  expect(names(folder.articles)).toEqual(['articles/a.md', 'articles/b.md']);
  expect(names(folder.facts)).toEqual(['facts/a.yaml']);
  expect(folder.entities?.text).toBe('entities.yaml');
  expect(folder.synonyms?.text).toBe('synonyms.yaml');
  expect(folder.terms?.text).toBe('terms.yaml');
  expect(folder.questions?.text).toBe('questions.yaml');
});

it('the terms that the bot ships come besides those of the folder', () => {
  const { folder, problems } = arranged(...SOUND, 'terms.yaml', SHIPPED.terms);
  expect(problems).toEqual([]);
  expect([folder.terms?.text, folder.shippedTerms?.text]).toEqual(['terms.yaml', SHIPPED.terms]);
});

it('terms, synonyms, questions and facts may be left out', () => {
  const { folder, problems } = arranged(...SOUND);
  expect(problems).toEqual([]);
  expect([folder.terms, folder.synonyms, folder.questions]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(folder.facts).toEqual([]);
});

describe('what a library cannot be without is missed', () => {
  it.each([
    ['entities.yaml', ['articles/a.md'], 'k/entities.yaml'],
    ['an article', ['entities.yaml', 'facts/a.yaml'], 'k/articles'],
  ])('%s', (_, names, place) => {
    const errors = arranged(...names).problems.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ file: place, line: 1 }]);
  });

  it('both', () => {
    expect(arranged().problems).toHaveLength(2);
  });
});

describe('a file that would be passed over in silence is warned of', () => {
  it.each([
    ...['term.yaml', 'terms.yml', 'articles/a.markdown', 'articles/b/c.md', 'facts/a.yml'],
    ...['facts/a/b.yaml', 'a.md', 'knowledge/entities.yaml', 'notes.txt', 'articles/README.txt'],
  ])('%s', (name) => {
    const { problems } = arranged(...SOUND, name);
    expect(problems).toMatchObject([{ severity: 'warning', file: `k/${name}`, line: 1 }]);
    expect(problems[0]?.remedy).toMatch(/terms\.yaml/u);
  });

  it.each(['README.md', '.gitkeep', '.git/config', 'articles/.DS_Store'])('but not %s', (name) => {
    expect(arranged(...SOUND, name).problems).toEqual([]);
  });
});

it('a file that is not UTF-8 is a problem and none of the texts, but known by its name', () => {
  const broken = file('terms.yaml', Uint8Array.of(0xff));
  const { folder, problems } = arrange([...SOUND.map((name) => file(name)), broken], 'k');
  expect(problems).toMatchObject([{ severity: 'error', file: 'k/terms.yaml', line: 1 }]);
  expect(folder.terms).toBeUndefined();
  expect(folder.names.has('terms.yaml')).toBe(true);
});
