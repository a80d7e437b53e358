import { basename } from 'node:path';
import { JUDGED_MAX } from '../src/answer/find-citations.ts';
import type { Evidence } from '../src/search/confidence/evidence.ts';
import { createMiniSearchEngine } from '../src/search/index/minisearch.ts';
import type { Vocabulary } from '../src/search/question/analysis.ts';
import { createSearch } from '../src/search/search.ts';
import { asArticles, drawLibrary, SIZES, type Size } from './draw-libraries.ts';
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
): Promise<Put[]> {
  const sets = new Map<string, QuestionSet>();
  for (const folder of folders) sets.set(folder, await readSet(folder));
  return [...sets].flatMap(([folder, set]) => {
    const others = [...sets].filter(([other]) => subjectOf(other) !== subjectOf(folder));
    const foreign = others.flatMap(([, { questions }]) => questions.map(({ text }) => text));
    return collect(basename(folder), set, foreign, vocabulary, sizes);
  });
}

function collect(
  name: string,
  set: QuestionSet,
  foreign: readonly string[],
  vocabulary: Vocabulary,
  allSizes: readonly Size[],
): Put[] {
  const random = createRandom(SEED);
  const sizes = allSizes.filter(({ passages }) => passages < set.passages.length);
  const drawn = sizes.flatMap(({ passages: size, libraries }) =>
    Array.from({ length: libraries }, () => ({ size, passages: drawLibrary(set, size, random) })),
  );
  const whole = { size: set.passages.length, passages: asArticles(set).flat() };
  return [...drawn, whole].flatMap(({ size, passages }) => {
    const search = createSearch(passages, vocabulary, createMiniSearchEngine);
    const held = new Set<string>(passages.map(({ id }) => id));
    const most = size === set.passages.length ? PUT_TO_ALL_MAX : PUT_MAX;
    const isOwn = ({ relevant }: QuestionSet['questions'][number]) =>
      [...relevant].some((id) => held.has(id));
    const some = <T>(items: readonly T[]) => shuffle(items, random).slice(0, most);
    const put = (text: string, kind: Put['kind'], relevant: ReadonlySet<string>): Put[] => {
      const [best] = search.ask(search.understand(text)).judged(JUDGED_MAX);
      if (best === undefined) return [];
      const { passage, evidence } = best;
      return [{ set: name, size, kind, isRight: relevant.has(passage.id), evidence }];
    };
    const none = new Set<string>();
    return [
      ...some(set.questions.filter(isOwn)).flatMap((q) => put(q.text, 'own', q.relevant)),
      ...some(set.questions.filter((q) => !isOwn(q))).flatMap((q) => put(q.text, 'removed', none)),
      ...some(foreign).flatMap((text) => put(text, 'foreign', none)),
    ];
  });
}
