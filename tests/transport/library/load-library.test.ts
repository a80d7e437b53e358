import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { loadLibrary } from '../../../src/transport/library/load-library.ts';
import { emptyFolders } from '../../support/empty-folders.ts';
import { madeUpFiles } from '../../support/made-up.ts';

const root = emptyFolders()();

/** A folder with the files of the made-up library, but for those of the given names. */
function folderWithout(name: string, ...left: readonly string[]): string {
  const folder = join(root, name);
  for (const file of madeUpFiles()) {
    if (left.includes(file.name)) continue;
    mkdirSync(join(folder, file.name, '..'), { recursive: true });
    writeFileSync(join(folder, file.name), file.bytes);
  }
  return folder;
}

async function load(folder: string): Promise<Library> {
  const { library, problems } = await loadLibrary(folder);
  if (library === undefined) throw new Error(JSON.stringify(problems));
  return library;
}

describe('the terms of the field', () => {
  it('are the shipped ones in a folder without terms.yaml', async () => {
    const { terms, facts } = await load(folderWithout('no-terms', 'terms.yaml'));
    expect(terms.translate('云计算', 'en-US')).toBe('cloud computing');
    expect(terms.isForm('战略合作协议')).toBe(true);
    // Their forms prove partnerships here as well.
    expect(facts.filter(({ believed }) => believed.by === 'program').length).toBeGreaterThan(0);
  });

  it('are the folder’s own where it has some', async () => {
    const folder = folderWithout('own-terms', 'facts/made-up.yaml');
    const own = 'areas:\n  - { name: 云计算, en-US: sky counting }\n';
    writeFileSync(join(folder, 'terms.yaml'), own);
    const { terms } = await load(folder);
    expect(terms.translate('云计算', 'en-US')).toBe('sky counting');
    expect(terms.isForm('战略合作协议')).toBe(false);
  });

  it('are the shipped ones for a list that a file of an earlier version cannot have', async () => {
    const shipped = await load('knowledge');
    const folder = folderWithout('old-terms', 'facts/made-up.yaml');
    writeFileSync(join(folder, 'terms.yaml'), 'areas: []\nreports: [潮讯]\n');
    const { terms } = await load(folder);
    expect(terms.field).toEqual({ ...shipped.terms.field, reports: ['潮讯'] });
    expect(terms.field.bodies.endings).toContain('证券');
  });

  it('that are broken are a problem of the folder, and the shipped ones do not cover it', async () => {
    const folder = folderWithout('broken-terms');
    writeFileSync(join(folder, 'terms.yaml'), 'areas: 云计算\n');
    const { library, problems } = await loadLibrary(folder);
    expect(library).toBeUndefined();
    expect(problems.map(({ file }) => file)).toContain(join(folder, 'terms.yaml'));
  });
});

it('a folder that is not there is one problem with a remedy', async () => {
  const { library, problems } = await loadLibrary(join(root, 'nowhere'));
  expect(library).toBeUndefined();
  expect(problems).toMatchObject([{ file: join(root, 'nowhere'), line: 1, severity: 'error' }]);
  expect(problems[0]?.remedy).toContain('KNOWLEDGE_DIR');
});

it('today’s folder loads whole', async () => {
  const folder = join(root, 'shipped');
  cpSync('knowledge', folder, { recursive: true });
  rmSync(join(folder, 'terms.yaml'));
  const [without, shipped] = await Promise.all([load(folder), load('knowledge')]);
  expect(without.facts.map(({ id, believed }) => [id, believed])).toEqual(
    shipped.facts.map(({ id, believed }) => [id, believed]),
  );
});
