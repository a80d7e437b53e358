import { createMiniSearchEngine } from '../src/search/minisearch.ts';
import { createSearch } from '../src/search/rank.ts';
import { answerFully } from './full-answer.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { percentile } from './metrics.ts';
import { readSet } from './read-set.ts';
import { replicate } from './replicate.ts';
import { round } from './round.ts';

/** A question's time is the median of so many, for other work on the machine comes and goes. */
const ROUNDS = 3;

/** Measures one size and prints a line of JSON; growth.ts runs one process for each. */
const [folder = '', size = '0'] = process.argv.slice(2);
const vocabulary = await loadVocabulary();
const set = await readSet(folder);
const passages = replicate(set.passages, Number(size));

const started = performance.now();
const search = createSearch(passages, vocabulary, createMiniSearchEngine);
const indexSeconds = (performance.now() - started) / 1000;

const questions = set.questions.slice(0, 500);
const rounds = Array.from({ length: ROUNDS }, () =>
  questions.map(({ text }) => {
    const began = performance.now();
    answerFully(text, search);
    return performance.now() - began;
  }),
);
const times = questions.map((_, n) =>
  percentile(
    rounds.map((round) => round[n] ?? 0),
    0.5,
  ),
);

console.log(
  JSON.stringify({
    passages: passages.length,
    indexSeconds: round(indexSeconds, 2),
    passagesPerSecond: Math.round(passages.length / indexSeconds),
    p50Ms: round(percentile(times, 0.5), 3),
    p95Ms: round(percentile(times, 0.95), 3),
    rssMb: Math.round(process.memoryUsage().rss / 2 ** 20),
  }),
);
