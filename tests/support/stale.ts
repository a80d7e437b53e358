import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { FindGood } from '../../src/library/stale.ts';
import { articleText } from './article.ts';
import { withFile } from './knowledge.ts';
import { madeUpFiles } from './made-up.ts';

/** When the good versions were read. */
export const READ_AT = new Date('2026-11-30T08:15:00Z');

/** Finds the versions of some files that were good. */
export function goodOf(versions: Readonly<Record<string, string>>): FindGood {
  return (name) => {
    const text = versions[name];
    return text === undefined ? undefined : { bytes: Buffer.from(text), readAt: READ_AT };
  };
}

/** The made-up library with so many articles more, all of which are broken now and were not. */
export function staleLibrary(count: number): Library {
  const names = Array.from({ length: count }, (_, n) => `articles/older-${n + 1}.md`);
  const files = names.reduce((all, name) => withFile(all, name, '---\ntitle: [\n'), madeUpFiles());
  const good = names.map((name) => [name, articleText('岸上有一座新的灯塔。')]);
  const built = buildLibrary(files, 'knowledge', undefined, goodOf(Object.fromEntries(good)));
  if (built.rest === undefined) throw new Error(JSON.stringify(built.problems));
  return built.rest.library;
}
