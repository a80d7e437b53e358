import { createMiniSearchEngine } from '../src/search/index/minisearch.ts';
import { createSearch } from '../src/search/search.ts';
import { answerFully } from './full-answer.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { percentile } from './metrics.ts';
import { readSet } from './read-set.ts';
import { replicate } from './replicate.ts';
import { round } from './round.ts';
import { type Taken, take } from './take.ts';

/** A question's time is the median of so many, for other work on the machine comes and goes. */
const ROUNDS = 3;

/** Measures one size and prints a line of JSON; growth.ts runs one process for each. */
const [folder = '', size = '0'] = process.argv.slice(2);
const vocabulary = await loadVocabulary();
const set = await readSet(folder);
const passages = replicate(set.passages, Number(size));

const { value: search, ...index } = take(() =>
  createSearch(passages, vocabulary, createMiniSearchEngine),
);
const questions = set.questions.slice(0, 500);
const rounds = Array.from({ length: ROUNDS }, () =>
  questions.map(({ text }) => take(() => answerFully(text, search))),
);
const medians = (of: (taken: Taken) => number) =>
  questions.map((_, n) => percentile(rounds.flatMap((taken) => taken[n] ?? []).map(of), 0.5));

console.log(
  JSON.stringify({
    passages: passages.length,
    indexSeconds: round(index.ms / 1000, 2),
    indexCpuSeconds: round(index.cpuMs / 1000, 2),
    passagesPerSecond: Math.round((1000 * passages.length) / index.ms),
    p50Ms: round(
      percentile(
        medians(({ ms }) => ms),
        0.5,
      ),
      3,
    ),
    p95Ms: round(
      percentile(
        medians(({ ms }) => ms),
        0.95,
      ),
      3,
    ),
    p50CpuMs: round(
      percentile(
        medians(({ cpuMs }) => cpuMs),
        0.5,
      ),
      3,
    ),
    rssMb: Math.round(process.memoryUsage().rss / 2 ** 20),
  }),
);
