import { parentPort, workerData } from 'node:worker_threads';
import { makingConfig } from '../transport/embeddings/making-config.ts';
import { makeInThread } from '../transport/embeddings/making-thread.ts';
import { createLog } from '../transport/log.ts';

/** The thread that has a model read the library. */
const config = makingConfig.parse(workerData);
if (parentPort !== null) await makeInThread(parentPort, config, createLog(config));
