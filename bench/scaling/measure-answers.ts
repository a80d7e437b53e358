import { z } from 'zod';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { stem } from '../../src/files/source-file.ts';
import type { Library } from '../../src/library/library.ts';
import { toItsEnd } from '../../src/pending/pending.ts';
import { mean, percentile } from '../metrics.ts';
import type { QuestionSet } from '../read-set.ts';
import { setArticles } from './make-articles.ts';
import { spread } from './spread.ts';

/** What the questions of sets took, and how many found their passage. */
export const answersMeasured = z.object({
  questions: z.number(),
  /** Of a whole answer, in ms. */
  p50Ms: z.number(),
  p95Ms: z.number(),
  /** Of this process for each answer, the collector's threads included, in ms. */
  cpuMs: z.number(),
  /** Of the processes beside it that did a part of the work. */
  cpuBesideMs: z.number(),
  /** The share of questions with a right passage first, among the first ten, among the candidates. */
  first: z.number(),
  inTen: z.number(),
  candidate: z.number(),
});
type AnswersMeasured = z.infer<typeof answersMeasured>;

/** What V8 has not compiled yet takes longer. */
const WARM_UP = 50;

/**
 * Asks a library the questions of sets, one after the other.
 * @param most how many questions of each set are asked
 * @param cpuMsBeside what other processes have taken of the processor so far for this one
 */
export async function measureAnswers(
  library: Library,
  sets: readonly QuestionSet[],
  most: number,
  cpuMsBeside: () => Promise<number>,
): Promise<AnswersMeasured> {
  const all = sets.flatMap(({ questions }) => questions);
  const questions = sets.flatMap((set) => spread(set.questions, most));
  for (const { text } of all.slice(-WARM_UP)) await answer(text, library);

  const beside = await cpuMsBeside();
  const cpu = process.cpuUsage();
  const times: number[] = [];
  for (const { text } of questions) {
    const began = performance.now();
    await answer(text, library);
    times.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(cpu);
  const cpuBesideMs = ((await cpuMsBeside()) - beside) / questions.length;

  const idOf = setIds(sets);
  const places: number[] = [];
  for (const { text, relevant } of questions) {
    const ranked = await toItsEnd(() =>
      library.search.ask(library.search.understand(text)).ranked(Number.POSITIVE_INFINITY),
    );
    const place = ranked.findIndex(({ passage: { article, ordinal } }) =>
      relevant.has(idOf(article, ordinal) ?? ''),
    );
    places.push(place < 0 ? Number.POSITIVE_INFINITY : place);
  }
  const within = (limit: number) => mean(places.map((place) => Number(place < limit)));
  return {
    questions: questions.length,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    cpuMs: (user + system) / 1000 / questions.length,
    cpuBesideMs,
    first: within(1),
    inTen: within(10),
    candidate: within(Number.POSITIVE_INFINITY),
  };
}

async function answer(text: string, library: Library): Promise<void> {
  await toItsEnd(() => answerQuestion(text, library));
}

/** Makes a function from a passage's article and ordinal to its id in its set. */
function setIds(sets: readonly QuestionSet[]) {
  const articles = new Map(
    Array.from(setArticles(sets), ({ name, ids }) => [stem(name), ids] as const),
  );
  return (article: string, ordinal: number) => articles.get(article)?.[ordinal - 1];
}
