import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { mean, qualityOf } from '../../bench/metrics.ts';
import { readSet } from '../../bench/read-set.ts';
import { createMiniSearchEngine } from '../../src/search/index/minisearch.ts';
import { createSearch } from '../../src/search/search.ts';
import { NO_VOCABULARY } from '../search/search-over.ts';

/**
 * A guard, not a measurement: the sample is small, and its passages come in pairs on one subject
 * so that the title alone does not answer. What it reaches is measured; the floors lie below.
 */
it('keeps finding the passages of the sample', async () => {
  const folder = fileURLToPath(new URL('sample', import.meta.url));
  const { passages, questions } = await readSet(folder);
  const search = createSearch(passages, NO_VOCABULARY, createMiniSearchEngine);
  const quality = questions.map(({ text, relevant }) => {
    const found = search.ask(search.understand(text)).ranked(10);
    return qualityOf(
      found.map(({ passage }) => passage.id),
      relevant,
    );
  });
  expect(questions).toHaveLength(40);
  expect(mean(quality.map(({ ndcg10 }) => ndcg10))).toBeGreaterThanOrEqual(0.95);
  expect(mean(quality.map(({ hit1 }) => hit1))).toBeGreaterThanOrEqual(0.9);
});

it('npm run bench:retrieval prints one line of JSON for a set', () => {
  const folder = fileURLToPath(new URL('sample', import.meta.url));
  const printed = execFileSync('npm', ['run', '--silent', 'bench:retrieval', '--', folder], {
    encoding: 'utf8',
  });
  const [line = '', ...others] = printed.trim().split('\n');
  expect(others).toEqual([]);
  const { hit1, ndcg10, ...rest } = z.record(z.string(), z.unknown()).parse(JSON.parse(line));
  expect(rest).toMatchObject({ dataset: 'sample', queries: 40, noHit: 0 });
  expect(hit1).toBeGreaterThanOrEqual(0.9);
  expect(ndcg10).toBeGreaterThanOrEqual(0.95);
});
