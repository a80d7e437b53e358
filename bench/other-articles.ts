import type { SourceFile } from '../src/files/source-file.ts';
import { asArticles } from './draw-libraries.ts';
import { readSet } from './read-set.ts';
import { createRandom, shuffle } from './shuffle.ts';
import { articleText } from './write-library.ts';

/**
 * Of so many articles so large a share are news of a title each; the others are stretches of one
 * long text.
 */
const NEWS_SHARE = 0.7;
const STRETCH = 20;
const SEED = 20261125;

/**
 * Articles to stand beside the shipped one, in the order in which more of them are taken.
 * @param from the folders of a set of news and of a long text
 */
export async function otherArticles(
  count: number,
  from: { readonly news: string; readonly finance: string },
): Promise<SourceFile[]> {
  const random = createRandom(SEED);
  const titled = shuffle(asArticles(await readSet(from.news)), random);
  const { passages } = await readSet(from.finance);
  const stretches = Array.from({ length: Math.floor(passages.length / STRETCH) }, (_, n) =>
    passages.slice(n * STRETCH, (n + 1) * STRETCH),
  );
  return Array.from({ length: count }, (_, n) => {
    const kind = (n % 10) / 10 < NEWS_SHARE ? titled : stretches;
    return fileOf(`articles/bench-${n}.md`, articleText(kind[n % kind.length] ?? []));
  });
}

export function fileOf(name: string, text: string): SourceFile {
  return { path: `knowledge/${name}`, name, bytes: new TextEncoder().encode(text) };
}
