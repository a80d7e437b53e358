import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { AnsweringWatch, LibrarySize, ThreadStart } from '../library/watch.ts';
import { createShowMeaning } from './show-meaning.ts';

/** Most answers take milliseconds; the deadline is 5 s by default. In seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts what the answering thread does, and what its library holds. */
export function countAnswering(registry: Registry): AnsweringWatch {
  const registers = [registry];
  const labelNames = ['work'] as const;
  const buckets = BUCKETS;
  const answers = new Counter({
    name: 'yinzheng_answers_total',
    help: 'Requests for the answering thread (answers, suggestions, pages) by how they ended.',
    labelNames: ['work', 'outcome'] as const,
    registers,
  });
  const durations = new Histogram({
    name: 'yinzheng_answer_duration_seconds',
    help: 'Time that the answering thread takes for a request.',
    labelNames,
    buckets,
    registers,
  });
  const waits = new Histogram({
    name: 'yinzheng_answer_wait_seconds',
    help: 'Time that a request waits for the answering thread.',
    labelNames,
    buckets,
    registers,
  });
  const threads = new Counter({
    name: 'yinzheng_answering_threads_started_total',
    help: 'Answering threads started, each of which loads the library, by why.',
    labelNames: ['reason'] as const,
    registers,
  });
  const loads = new Counter({
    name: 'yinzheng_library_loads_total',
    help: 'Times that the library was loaded or could not be.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const reloads = new Counter({
    name: 'yinzheng_library_reloads_total',
    help: 'Times that a newer library was to be loaded beside the one that answers.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const outages = new Counter({
    name: 'yinzheng_database_outages_total',
    help: 'Times that the database that has the library stopped answering.',
    registers,
  });
  const loadedAt = new Gauge({
    name: 'yinzheng_library_loaded_timestamp_seconds',
    help: 'When the library that answers was loaded, in seconds since 1970.',
    registers,
  });
  const showSize = sizeGauges(registers);
  // A counter that is absent until its first failure hides that failure from rate().
  for (const outcome of ['loaded', 'refused']) loads.inc({ outcome }, 0);
  for (const reason of STARTS) threads.inc({ reason }, 0);
  for (const outcome of ['loaded', 'failed']) reloads.inc({ outcome }, 0);
  return {
    threadStarted: (reason) => threads.inc({ reason }),
    libraryLoaded(size) {
      loads.inc({ outcome: 'loaded' });
      loadedAt.setToCurrentTime();
      showSize(size);
    },
    meaningChanged: createShowMeaning(registers),
    libraryRefused: () => loads.inc({ outcome: 'refused' }),
    databaseAway: () => outages.inc(),
    reloaded: (outcome) => reloads.inc({ outcome }),
    begun: (work, ms) => waits.observe({ work }, ms / 1000),
    ended: (work, ms) => durations.observe({ work }, ms / 1000),
    settled: (work, outcome) => answers.inc({ work, outcome }),
  };
}

const STARTS = ['first', 'deadline', 'ended', 'retry', 'reload'] satisfies ThreadStart[];

const SIZES: Readonly<Record<keyof LibrarySize, { readonly name: string; readonly help: string }>> =
  {
    articles: { name: 'yinzheng_library_articles', help: 'Articles of the library.' },
    passages: { name: 'yinzheng_library_passages', help: 'Passages of its articles.' },
    facts: { name: 'yinzheng_library_facts', help: 'Facts of the library.' },
    leftOut: {
      name: 'yinzheng_library_left_out_files',
      help: 'Files that are not served, or not all of whose facts are, because of errors.',
    },
    stale: {
      name: 'yinzheng_library_stale_files',
      help: 'Files with errors in whose place an earlier version is served.',
    },
  };

function sizeGauges(registers: Registry[]): (size: LibrarySize) => void {
  const gaugeOf = (part: keyof LibrarySize) => new Gauge({ ...SIZES[part], registers });
  const gauges: Record<keyof LibrarySize, Gauge> = {
    articles: gaugeOf('articles'),
    passages: gaugeOf('passages'),
    facts: gaugeOf('facts'),
    leftOut: gaugeOf('leftOut'),
    stale: gaugeOf('stale'),
  };
  return (size) => {
    gauges.articles.set(size.articles);
    gauges.passages.set(size.passages);
    gauges.facts.set(size.facts);
    gauges.leftOut.set(size.leftOut);
    gauges.stale.set(size.stale);
  };
}
