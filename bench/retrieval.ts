import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { toItsEnd } from '../src/pending/pending.ts';
import { createMiniSearchEngine } from '../src/search/index/minisearch.ts';
import { createSearch } from '../src/search/search.ts';
import { loadVocabulary } from './load-vocabulary.ts';
import { mean, percentile, qualityOf } from './metrics.ts';
import { openModel } from './read-by-model.ts';
import { readSet } from './read-set.ts';
import { round } from './round.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { run: { type: 'string' }, model: { type: 'boolean' } },
});
const [folder, ...others] = positionals;
if (folder === undefined || others.length > 0) {
  console.error('usage: npm run --silent bench:retrieval -- DIR [--run FILE] [--model]');
  process.exit(2);
}
const vocabulary = await loadVocabulary();
const set = await readSet(folder);

const meaning = values.model ? await (await openModel()).read(set.passages) : undefined;

const started = performance.now();
const words = createSearch(set.passages, vocabulary, createMiniSearchEngine);
const search = meaning === undefined ? words : words.withMeaning(meaning);
const buildSeconds = (performance.now() - started) / 1000;

const answers = [];
for (const { id, text, relevant, answers: words } of set.questions) {
  const began = performance.now();
  const question = search.understand(text);
  const ranked = await toItsEnd(() => search.ask(question).ranked(10));
  const best = ranked[0]?.passage;
  const span = best && (await toItsEnd(() => search.ask(question).weigh(best))).span;
  const ms = performance.now() - began;
  const quote = best && span ? best.text.slice(span.start, span.end) : '';
  const ids = ranked.map(({ passage }): string => passage.id);
  const found = best !== undefined && relevant.has(best.id);
  const passageLength = best?.text.length ?? 0;
  answers.push({ id, ids, quote, ms, found, relevant, answers: words, passageLength });
}

const quality = answers.map(({ ids, relevant }) => qualityOf(ids, relevant));
const found = answers.filter((answer) => answer.found && answer.answers.length > 0);
const quoteHit = mean(
  found.map(({ quote, answers }) => Number(answers.some((words) => quote.includes(words)))),
);
const quoteShare = mean(found.map(({ quote, passageLength }) => quote.length / passageLength));
const times = answers.map(({ ms }) => ms);

console.log(
  JSON.stringify({
    dataset: basename(folder),
    passages: set.passages.length,
    queries: set.questions.length,
    hit1: round(mean(quality.map(({ hit1 }) => hit1))),
    hit5: round(mean(quality.map(({ hit5 }) => hit5))),
    mrr10: round(mean(quality.map(({ mrr10 }) => mrr10))),
    ndcg10: round(mean(quality.map(({ ndcg10 }) => ndcg10))),
    noHit: answers.filter(({ ids }) => ids.length === 0).length,
    buildSeconds: round(buildSeconds, 2),
    p50Ms: round(percentile(times, 0.5), 3),
    p95Ms: round(percentile(times, 0.95), 3),
    rssMb: Math.round(process.memoryUsage().rss / 2 ** 20),
    ...(found.length === 0 ? {} : { quoteHit: round(quoteHit), quoteShare: round(quoteShare) }),
  }),
);
if (values.run !== undefined) {
  const lines = answers.map(({ id, ids, quote }) => `${id}\t${ids.join(',')}\t${oneLine(quote)}\n`);
  await writeFile(values.run, lines.join(''));
}

/** A run file is lines of tab-separated fields, so a quote's own breaks become spaces. */
function oneLine(quote: string): string {
  return quote.replace(/[\t\r\n]+/g, ' ');
}
