import { afterEach } from 'vitest';
import type { AnswerRequest } from '../../src/interaction/request.ts';
import {
  createWorkerAnswerer,
  type WorkerAnswerer,
  type WorkerSettings,
} from '../../src/transport/library/worker-answerer.ts';
import { createLog } from '../../src/transport/log.ts';
import { type LogEntry, readEntry } from './log-entry.ts';
import { scriptedWorkers } from './scripted-worker.ts';

/** Answering threads that do as the command's name says; those of a test end with it. */
export function scriptedAnswerers() {
  const open: WorkerAnswerer[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
  });
  return () => {
    const logged: LogEntry[] = [];
    const log = createLog({ logLevel: 'info' }, { write: (line) => logged.push(readEntry(line)) });
    const scripted = scriptedWorkers(log);
    const begin = (more: Partial<WorkerSettings> = {}) => {
      const answerer = createWorkerAnswerer({ ...scripted.settings, ...more });
      open.push(answerer);
      return answerer;
    };
    return { ...scripted, logged, begin };
  };
}

/** A command for a scripted thread. */
export const ask = (name: string): AnswerRequest => ({
  target: { ask: 'command', name, options: {} },
  locale: 'zh-CN',
  view: { audience: 'asker', from: 0 },
});

/** What a scripted thread makes of a command, and of which library. */
export const answered = (kind: string, library?: number) => ({
  kind: 'done',
  value: { kind, ...(library === undefined ? {} : { library }) },
});
