import { basename } from 'node:path';
import { JUDGED_MAX } from '../src/answer/find-citations.ts';
import { toItsEnd } from '../src/pending/pending.ts';
import type { Evidence } from '../src/search/confidence/evidence.ts';
import { createMiniSearchEngine } from '../src/search/index/minisearch.ts';
import type { Vocabulary } from '../src/search/question/analysis.ts';
import { createSearch } from '../src/search/search.ts';
import { asArticles, drawLibrary, SIZES, type Size } from './draw-libraries.ts';
import type { BenchModel } from './read-by-model.ts';
import { type QuestionSet, readSet } from './read-set.ts';
import { createRandom, shuffle } from './shuffle.ts';
import { subjectOf } from './subjects.ts';

/** A question put to a library, and the evidence of the passage that came out best. */
export interface Put {
  readonly set: string;
  /** Of the library, in passages. */
  readonly size: number;
  /**
   * One that the library answers, one whose answering article is not in it, one on another subject.
   */
  readonly kind: 'own' | 'removed' | 'foreign';
  /** Whether that passage answers. */
  readonly isRight: boolean;
  readonly evidence: Evidence;
}

/** So many questions of a kind are put to one library, and to a whole set. */
const [PUT_MAX, PUT_TO_ALL_MAX] = [60, 600];
const SEED = 20261125;

/**
 * Puts questions to libraries of every size below that of a set, drawn from it, and to the set whole. A question
 * for which nothing was found is left out: there is nothing to be sure of.
 */
export async function collectSignals(
  folders: readonly string[],
  vocabulary: Vocabulary,
  sizes: readonly Size[] = SIZES,
  model?: BenchModel,
): Promise<Put[]> {
  const sets = new Map<string, QuestionSet>();
  for (const folder of folders) sets.set(folder, await readSet(folder));
  const puts: Put[] = [];
  for (const [folder, set] of sets) {
    const others = [...sets].filter(([other]) => subjectOf(other) !== subjectOf(folder));
    const foreign = others.flatMap(([, { questions }]) => questions.map(({ text }) => text));
    puts.push(...(await collect(basename(folder), set, foreign, vocabulary, sizes, model)));
  }
  return puts;
}

async function collect(
  name: string,
  set: QuestionSet,
  foreign: readonly string[],
  vocabulary: Vocabulary,
  allSizes: readonly Size[],
  model: BenchModel | undefined,
): Promise<Put[]> {
  const random = createRandom(SEED);
  const sizes = allSizes.filter(({ passages }) => passages < set.passages.length);
  const drawn = sizes.flatMap(({ passages: size, libraries }) =>
    Array.from({ length: libraries }, () => ({ size, passages: drawLibrary(set, size, random) })),
  );
  const whole = { size: set.passages.length, passages: asArticles(set).flat() };
  const puts: Put[] = [];
  for (const { size, passages } of [...drawn, whole]) {
    const meaning = await model?.read(passages);
    const words = createSearch(passages, vocabulary, createMiniSearchEngine);
    const search = meaning === undefined ? words : words.withMeaning(meaning);
    const held = new Set<string>(passages.map(({ id }) => id));
    const most = size === set.passages.length ? PUT_TO_ALL_MAX : PUT_MAX;
    const isOwn = ({ relevant }: QuestionSet['questions'][number]) =>
      [...relevant].some((id) => held.has(id));
    const some = <T>(items: readonly T[]) => shuffle(items, random).slice(0, most);
    const none = new Set<string>();
    const own = some(set.questions.filter(isOwn)).map(({ text, relevant }) => {
      return { text, kind: 'own' as const, relevant };
    });
    const removed = some(set.questions.filter((q) => !isOwn(q))).map(({ text }) => {
      return { text, kind: 'removed' as const, relevant: none };
    });
    const others = some(foreign).map((text) => {
      return { text, kind: 'foreign' as const, relevant: none };
    });
    for (const { text, kind, relevant } of [...own, ...removed, ...others]) {
      const question = search.understand(text);
      const [best] = await toItsEnd(() => search.ask(question).judged(JUDGED_MAX));
      if (best === undefined) continue;
      const { passage, evidence } = best;
      puts.push({ set: name, size, kind, isRight: relevant.has(passage.id), evidence });
    }
  }
  return puts;
}
