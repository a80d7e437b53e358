import { z } from 'zod';
import { toUnit } from '../../search/meaning/vectors.ts';
import type { EmbeddingsConfig } from '../../settings/embeddings.ts';
import type { Clock } from '../clock.ts';
import { describeFailure } from './describe-failure.ts';
import { readLimited } from './read-limited.ts';

/** What a model makes of some texts: a vector of length 1 for each, all of one dimension. */
export type Embedded =
  | { readonly kind: 'vectors'; readonly vectors: readonly Float32Array[] }
  /** The server does not take these texts; fewer or shorter ones it may. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Something is wrong with the server, or with how it is asked. `why` has no text or key in it. */
  | { readonly kind: 'failed'; readonly why: string };

/** Asks a model. Never rejects. */
export type Embed = (
  texts: readonly string[],
  as: 'query' | 'passage',
  ms: number,
) => Promise<Embedded>;

/** No model known has more numbers in a vector. */
const DIMENSION_MAX = 8192;
/** Bytes for one number of JSON at most, and for what is around the vectors. */
const [NUMBER_BYTES, AROUND_BYTES] = [32, 65_536];
/** For a batch too large to be useful, whatever the dimension. */
const ANSWER_MAX = 32 * 2 ** 20;

const answer = z.object({
  data: z.array(
    z.object({
      index: z.int().min(0).optional(),
      embedding: z.array(z.number()).min(1).max(DIMENSION_MAX),
    }),
  ),
});

/** Statuses by which servers say that texts are too many or too long. */
const REFUSED: readonly number[] = [400, 413, 422];

/** Makes the client of any server with OpenAI's `/v1/embeddings`. */
export function createEmbed(config: EmbeddingsConfig, clock: Clock): Embed {
  const { url, model, key, inputTypes, queryPrefix, passagePrefix } = config;
  const prefixes = { query: queryPrefix, passage: passagePrefix };
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };

  return async (texts, as, ms) => {
    const type = inputTypes?.[as];
    const input = texts.map((text) => prefixes[as] + text);
    const body = JSON.stringify({
      model,
      input,
      ...(type === undefined ? {} : { input_type: type }),
    });
    const stop = new AbortController();
    const cancel = clock.after(ms, () => stop.abort(new Error(`no answer within ${ms} ms`)));
    try {
      // Followed, a redirect would take the texts to a place that nobody set.
      const response = await fetch(`${url}/embeddings`, {
        method: 'POST',
        headers,
        body,
        redirect: 'error',
        signal: stop.signal,
      });
      const { status } = response;
      if (!response.ok) {
        // What is wrong with the rest of the answer is of no interest.
        response.body?.cancel().catch(() => {});
        const why = `status ${status}`;
        return REFUSED.includes(status) ? { kind: 'refused', why } : { kind: 'failed', why };
      }
      const most = Math.min(ANSWER_MAX, AROUND_BYTES + texts.length * DIMENSION_MAX * NUMBER_BYTES);
      return readVectors(await readLimited(response, most), texts.length);
    } catch (error) {
      return { kind: 'failed', why: describeFailure(error) };
    } finally {
      cancel();
    }
  };
}

function readVectors(text: string, count: number): Embedded {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'failed', why: 'the answer is no JSON' };
  }
  const read = answer.safeParse(json);
  if (!read.success) return { kind: 'failed', why: 'the answer is not one of /v1/embeddings' };
  const { data } = read.data;
  if (data.length !== count)
    return { kind: 'failed', why: `${data.length} vectors for ${count} texts` };
  const ordered: (readonly number[] | undefined)[] = data.map(() => undefined);
  for (const [n, { index = n, embedding }] of data.entries()) ordered[index] = embedding;
  const vectors = ordered.flatMap((embedding) => (embedding && toUnit(embedding)) ?? []);
  if (vectors.length !== count || ordered.length !== count)
    return { kind: 'failed', why: 'a vector is missing, or has no length' };
  if (new Set(vectors.map(({ length }) => length)).size > 1)
    return { kind: 'failed', why: 'the vectors have different dimensions' };
  return { kind: 'vectors', vectors };
}
