import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import type { Passage } from '../src/knowledge/article.ts';
import type { Fit } from '../src/search/confidence/confidence.ts';
import type { Meaning, Nearness } from '../src/search/meaning/meaning.ts';
import { nearnessOf } from '../src/search/meaning/nearness.ts';
import { packVector } from '../src/search/meaning/vectors.ts';
import { wordsMeant } from '../src/search/meaning/words-meant.ts';
import { systemClock } from '../src/transport/clock.ts';
import { createEmbed } from '../src/transport/embeddings/embed.ts';
import { makeVectors } from '../src/transport/embeddings/make-vectors.ts';
import { readFit } from '../src/transport/embeddings/read-fit.ts';
import { cacheFile, openCache } from '../src/transport/embeddings/vector-cache.ts';
import { createLog } from '../src/transport/log.ts';

/** The model of the settings: as the bot has it, but for questions it is given time. */
export interface BenchModel {
  readonly name: string;
  readonly dataDir: string;
  /** Has it read passages. */
  read(passages: readonly Passage[]): Promise<Meaning>;
}

const TIME_MS = 60_000;

/** @throws Error if the settings name no model */
export async function openModel(): Promise<BenchModel> {
  const { config, problems } = readConfig({ ...process.env, DISCORD_TOKEN: '' });
  if (config === undefined) throw new Error(problems.join('\n'));
  const { embeddings, dataDir } = config;
  if (embeddings === undefined) throw new Error('EMBEDDINGS_URL and EMBEDDINGS_MODEL are not set');
  const log = createLog({ logLevel: 'warn' });
  const embed = createEmbed(embeddings, systemClock);
  const cache = await openCache(cacheFile(dataDir, embeddings));
  const ofQuestions = await openCache(`${cacheFile(dataDir, embeddings)}-questions`);
  const fit: Fit | undefined = await readFit(dataDir, embeddings.model, log);

  const vectorOf = async (words: string): Promise<Float32Array> => {
    const known = ofQuestions.get(words);
    if (known !== undefined) return Float32Array.from(known.values, (value) => value * known.scale);
    const embedded = await embed([words], 'query', TIME_MS);
    if (embedded.kind !== 'vectors') throw new Error(embedded.why);
    const [vector] = embedded.vectors;
    if (vector === undefined) throw new RangeError('no vector');
    await ofQuestions.add([[words, packVector(vector)]]);
    return vector;
  };

  return {
    name: embeddings.model,
    dataDir: join(dataDir),
    async read(passages) {
      const { vectors, spread } = await makeVectors({
        total: passages.length,
        wordsOf: async (from, to) => passages.slice(from, to).map(wordsMeant),
        embed,
        cache,
        clock: systemClock,
        log,
        progress: () => {},
      });
      const known = new Map<string, Nearness>();
      return {
        fit,
        state: () => ({ kind: 'ready' }),
        ask(words) {
          const nearness = known.get(words);
          if (nearness !== undefined) return nearness;
          return vectorOf(words).then((vector) => {
            const made = nearnessOf(vector, vectors, spread);
            known.set(words, made);
            return made;
          });
        },
      };
    },
  };
}
