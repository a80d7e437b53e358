import { z } from 'zod';
import { libraryConfig } from '../../config.ts';
import { embeddingsConfig } from '../../settings/embeddings.ts';

/** What the thread that makes vectors is given. */
export const makingConfig = libraryConfig.pick({ dataDir: true, logLevel: true }).extend({
  embeddings: embeddingsConfig,
  /** How many passages there are. */
  total: z.int().min(1),
});

export type MakingConfig = Readonly<z.infer<typeof makingConfig>>;
