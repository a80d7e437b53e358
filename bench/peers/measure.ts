import { basename } from 'node:path';
import { mean, percentile, qualityOf } from '../metrics.ts';
import { type QuestionSet, readSet } from '../read-set.ts';
import { round } from '../round.ts';
import { foldPlain } from './fold-plain.ts';
import { loadPeer } from './load-peer.ts';
import { peerNames } from './names.ts';
import type { FindIds } from './peer.ts';

/** Measures one engine on one set and prints a line of JSON; peers.ts runs one process for each. */
const [engine = '', folder = ''] = process.argv.slice(2);
const set = await readSet(folder);
const build = await prepare(engine, set);

const started = performance.now();
const find = await build();
const buildSeconds = (performance.now() - started) / 1000;

const times: number[] = [];
const quality = set.questions.map(({ text, relevant }) => {
  const began = performance.now();
  const ids = find(text, 10);
  times.push(performance.now() - began);
  return qualityOf(ids, relevant);
});

console.log(
  JSON.stringify({
    engine,
    dataset: basename(folder),
    ndcg10: round(mean(quality.map(({ ndcg10 }) => ndcg10))),
    hit1: round(mean(quality.map(({ hit1 }) => hit1))),
    p50Ms: round(percentile(times, 0.5), 3),
    p95Ms: round(percentile(times, 0.95), 3),
    buildSeconds: round(buildSeconds, 2),
    rssMb: Math.round(process.memoryUsage().rss / 2 ** 20),
  }),
);

/**
 * What is left to do is indexing alone; folding a question counts as answering it. Code is loaded
 * here and not above, so that a process holds only the engine that it measures.
 */
async function prepare(
  engine: string,
  set: QuestionSet,
): Promise<() => FindIds | Promise<FindIds>> {
  if (engine === 'ours') {
    const { loadVocabulary } = await import('../load-vocabulary.ts');
    const { indexOurs } = await import('../ours.ts');
    const vocabulary = await loadVocabulary();
    return () => indexOurs(set, vocabulary);
  }
  const name = peerNames.find((name) => name === engine);
  if (name === undefined) throw new Error(`there is no engine ${engine}`);
  const peer = await loadPeer[name]();
  return async () => {
    const passages = set.passages.map(({ id, title, text }) => ({
      id,
      title: foldPlain(title),
      text: foldPlain(text),
    }));
    const find = await peer.index(passages);
    return (question, limit) => find(foldPlain(question), limit);
  };
}
