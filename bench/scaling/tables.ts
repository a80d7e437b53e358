import { z } from 'zod';
import { mean } from '../metrics.ts';
import { table } from '../table.ts';
import { answersMeasured } from './measure-answers.ts';
import type { CandidatesMeasured } from './measure-candidates.ts';
import { loadMeasured } from './measure-load.ts';

/** What a process says that has loaded a library and asked it. */
export const askMeasured = z.object({
  passages: z.number(),
  load: loadMeasured,
  answers: answersMeasured,
  /** After all questions. */
  residentMb: z.number(),
});

/** A library of one size in one store. */
export interface Measured extends z.infer<typeof askMeasured> {
  readonly store: 'memory' | 'PostgreSQL';
  /** Making it for the first time. */
  readonly build: z.infer<typeof loadMeasured>;
  /** On the disk: the knowledge folder, and what is kept besides for the next start. */
  readonly filesMb: number;
  readonly keptMb: number;
}

/** Two tables: of what libraries take, and of what answers take and find. */
export function scalingTables(all: readonly Measured[]): string {
  const whole = (value: number) => String(Math.round(value));
  const nameOf = ({ store, passages }: Measured) => `${passages}, ${store}`;
  const taken = table(
    [
      'passages',
      'files MB',
      'build s',
      'cpu s',
      'server cpu s',
      'peak MB',
      'kept MB',
      'start s',
      'cpu s',
      'peak MB',
      'resident MB',
    ],
    all.map((each) => [
      nameOf(each),
      whole(each.filesMb),
      each.build.seconds.toFixed(1),
      each.build.cpuSeconds.toFixed(1),
      each.build.cpuBesideSeconds.toFixed(1),
      whole(each.build.peakMb),
      whole(each.keptMb),
      each.load.seconds.toFixed(1),
      each.load.cpuSeconds.toFixed(1),
      whole(each.load.peakMb),
      whole(each.load.residentMb),
    ]),
  );
  const found = table(
    [
      'passages',
      'p50 ms',
      'p95 ms',
      'cpu ms',
      'server cpu ms',
      'resident MB',
      'first',
      'in ten',
      'candidate',
    ],
    all.map((each) => [
      nameOf(each),
      each.answers.p50Ms.toFixed(1),
      each.answers.p95Ms.toFixed(1),
      each.answers.cpuMs.toFixed(1),
      each.answers.cpuBesideMs.toFixed(1),
      whole(each.residentMb),
      each.answers.first.toFixed(3),
      each.answers.inTen.toFixed(3),
      each.answers.candidate.toFixed(3),
    ]),
  );
  return `${taken}\n\n${found}`;
}

/** A table of numbers of candidates for each set, and for the mean of all sets. */
export function candidatesTable(all: readonly CandidatesMeasured[]): string {
  const limits = [...new Set(all.map(({ candidates }) => candidates))];
  const meanOf = (candidates: number) => {
    const some = all.filter((each) => each.candidates === candidates);
    const of = (key: 'recall' | 'recall10' | 'hit1' | 'ndcg10' | 'cpuMs' | 'p95CpuMs') =>
      mean(some.map((each) => each[key]));
    return {
      set: 'mean',
      candidates,
      recall: of('recall'),
      recall10: of('recall10'),
      hit1: of('hit1'),
      ndcg10: of('ndcg10'),
      cpuMs: of('cpuMs'),
      p95CpuMs: of('p95CpuMs'),
    };
  };
  return table(
    [
      `of ${all[0]?.passages} passages`,
      'are candidates',
      'recall',
      'in ten',
      'Hit@1',
      'nDCG@10',
      'cpu ms',
      'p95',
    ],
    [...all, ...limits.map(meanOf)].map((each) => [
      each.set,
      String(each.candidates),
      each.recall.toFixed(3),
      each.recall10.toFixed(3),
      each.hit1.toFixed(4),
      each.ndcg10.toFixed(4),
      each.cpuMs.toFixed(1),
      each.p95CpuMs.toFixed(1),
    ]),
  );
}
