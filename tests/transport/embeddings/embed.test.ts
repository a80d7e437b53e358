import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/transport/clock.ts';
import { createEmbed } from '../../../src/transport/embeddings/embed.ts';
import {
  type EmbeddingServer,
  FAULTS,
  json,
  startEmbeddingServer,
  well,
} from '../../support/embedding-server.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const WORDS = '谁的核心诉求';
const LONG_MS = 250_000;

describe('the client of a model', () => {
  let server: EmbeddingServer;
  beforeAll(async () => {
    server = await startEmbeddingServer();
  });
  afterAll(() => server.close());

  const plain = () => ({ url: server.url, model: 'm', queryPrefix: '', passagePrefix: '' });
  const embedWith = (more: object = {}) => createEmbed({ ...plain(), ...more }, systemClock);

  it('gives vectors of length 1 in the order of the texts, whatever the order of the answer', async () => {
    server.behave(({ input }, response) => {
      const data = input.map((text, index) => ({ index, embedding: [text.length, 0, 0, index] }));
      json(response, { data: data.toReversed() });
    });
    const embedded = await embedWith()(['一', '二二'], 'passage', LONG_MS);
    if (embedded.kind !== 'vectors') throw new TypeError(embedded.why);
    const [one, two] = embedded.vectors;
    expect([...(one ?? [])]).toEqual([1, 0, 0, 0]);
    expect(Math.hypot(...(two ?? []))).toBeCloseTo(1, 6);
    expect(two?.[0]).toBeCloseTo(2 / Math.hypot(2, 1), 6);
  });

  it('takes an answer without places in its order', async () => {
    server.behave(({ input }, response) =>
      json(response, { data: input.map((text) => ({ embedding: [text.length, 1] })) }),
    );
    const embedded = await embedWith()(['一', '二二'], 'passage', LONG_MS);
    expect(embedded.kind === 'vectors' && embedded.vectors.map(([first]) => first)).toEqual([
      expect.closeTo(Math.SQRT1_2, 5),
      expect.closeTo(2 / Math.sqrt(5), 5),
    ]);
  });

  it('sends what the settings say, and nothing else', async () => {
    server.behave(well());
    const more = {
      key: 'abc',
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
      inputTypes: { query: 'q', passage: 'p' },
    };
    await embedWith(more)([WORDS], 'query', LONG_MS);
    await embedWith(more)([WORDS], 'passage', LONG_MS);
    await embedWith()([WORDS], 'query', LONG_MS);
    const authorization = 'Bearer abc';
    expect(server.asked.slice(-3)).toEqual([
      { input: [`query: ${WORDS}`], model: 'm', type: 'q', authorization },
      { input: [`passage: ${WORDS}`], model: 'm', type: 'p', authorization },
      { input: [WORDS], model: 'm', type: undefined, authorization: undefined },
    ]);
  });

  it.each(Object.keys(FAULTS))('fails where the server answers with %s', async (fault) => {
    server.behave(FAULTS[fault] ?? well());
    const embedded = await embedWith({ key: 'abc' })([WORDS], 'query', LONG_MS);
    expect(embedded).toEqual({ kind: 'failed', why: expect.stringMatching(/./) });
    expect(JSON.stringify(embedded)).not.toMatch(/secret|abc|诉求/);
  });

  it.each([400, 413, 422])('is refused with status %i', async (status) => {
    server.behave((_, response) => response.writeHead(status).end());
    expect(await embedWith()([WORDS], 'passage', LONG_MS)).toEqual({
      kind: 'refused',
      why: `status ${status}`,
    });
  });

  it('gives up a server that does not answer, or not to the end, when the time is over', async () => {
    const clock = createManualClock();
    const embed = createEmbed(plain(), clock);
    for (const begin of [undefined, '{"data":']) {
      const arrived = new Promise<void>((resolve) =>
        server.behave((_, response) => {
          if (begin === undefined) return resolve();
          response.writeHead(200).write(begin, () => resolve());
        }),
      );
      const embedded = embed([WORDS], 'query', 300);
      await arrived;
      clock.advance(300);
      expect(await embedded).toEqual({ kind: 'failed', why: 'no answer within 300 ms' });
      expect(clock.pending).toBe(0);
    }
  });

  it('fails where nobody listens', async () => {
    const embed = embedWith({ url: 'http://127.0.0.1:1/v1' });
    expect((await embed([WORDS], 'query', LONG_MS)).kind).toBe('failed');
  });
});
