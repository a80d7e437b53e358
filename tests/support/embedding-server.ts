import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { listen } from './listen.ts';

/** A server like those that an operator may have, well or broken. */
export interface EmbeddingServer {
  /** For EMBEDDINGS_URL. */
  readonly url: string;
  /** What it was asked, the latest last. */
  readonly asked: readonly Asked[];
  /** How it answers from now on. */
  behave(answer: Behaviour): void;
  close(): Promise<void>;
}

export interface Asked {
  readonly input: readonly string[];
  readonly model: string;
  readonly type: string | undefined;
  readonly authorization: string | undefined;
}

export type Behaviour = (asked: Asked, response: ServerResponse, request: IncomingMessage) => void;

const body = z.object({
  input: z.array(z.string()),
  model: z.string(),
  input_type: z.string().optional(),
});

export async function startEmbeddingServer(first: Behaviour = well()): Promise<EmbeddingServer> {
  const asked: Asked[] = [];
  let answer = first;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const {
        input,
        model,
        input_type: type,
      } = body.parse(JSON.parse(String(Buffer.concat(chunks))));
      const { authorization } = request.headers;
      const one = { input, model, type, authorization };
      asked.push(one);
      answer(one, response, request);
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    behave(next) {
      answer = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers as it should, with vectors that are near where texts share characters. */
export function well(
  dimension = 32,
  vectorOf: (text: string) => readonly number[] = bagOf(dimension),
): Behaviour {
  return ({ input }, response) => {
    json(response, { data: input.map((text, index) => ({ index, embedding: vectorOf(text) })) });
  };
}

/** Counts characters by their code. */
export function bagOf(dimension: number): (text: string) => readonly number[] {
  return (text) => {
    const counts = new Array<number>(dimension).fill(0.01);
    for (const char of text) {
      const n = (char.codePointAt(0) ?? 0) % dimension;
      counts[n] = (counts[n] ?? 0) + 1;
    }
    return counts;
  };
}

export function json(response: ServerResponse, value: unknown): void {
  sendText(response, JSON.stringify(value), 'application/json');
}

function sendText(response: ServerResponse, text: string, type = 'text/html'): void {
  response.writeHead(200, { 'content-type': type });
  response.end(text);
}

const vectors = (embedding: unknown) => ({ data: [{ index: 0, embedding }] });

/** Ways in which a server may answer a single text, none of which is right. */
export const FAULTS: Readonly<Record<string, Behaviour>> = {
  'a page of a proxy': (_, response) => sendText(response, '<html><body>Welcome</body></html>'),
  'nothing at all': (_, response) => sendText(response, ''),
  'half of an answer': (_, response) => sendText(response, '{"data":[{"index":0,"embedding":[0.1,'),
  'no vectors': (_, response) => json(response, { data: [] }),
  'other JSON': (_, response) => json(response, { embeddings: [[1, 2]] }),
  null: (_, response) => json(response, null),
  'not a number': (_, response) => sendText(response, '{"data":[{"index":0,"embedding":[NaN]}]}'),
  'null for a number': (_, response) => json(response, vectors([null, 1])),
  'a number without end': (_, response) =>
    sendText(response, '{"data":[{"index":0,"embedding":[1e999,1]}]}'),
  'texts for numbers': (_, response) => json(response, vectors(['0.1', '0.2'])),
  'a vector of zeros': (_, response) => json(response, vectors([0, 0, 0])),
  'an empty vector': (_, response) => json(response, vectors([])),
  'a vector too long': (_, response) => json(response, vectors(new Array(9000).fill(1))),
  'two vectors for one text': (_, response) =>
    json(response, { data: [0, 1].map((index) => ({ index, embedding: [1, 2] })) }),
  'a place that no text has': (_, response) =>
    json(response, { data: [{ index: 7, embedding: [1, 2] }] }),
  'status 500': (_, response) => response.writeHead(500).end('{"error":"secret words"}'),
  'status 401': (_, response) => response.writeHead(401).end('{"error":"secret words"}'),
  'status 429': (_, response) => response.writeHead(429, { 'retry-after': '9999' }).end(),
  'status 204': (_, response) => response.writeHead(204).end(),
  'another address': (_, response) =>
    response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
  'a broken connection': (_, response) => response.destroy(),
  'a connection that breaks in the middle': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"data":', () => response.destroy());
  },
  'more than anybody wants': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = Buffer.alloc(1 << 20, ' ');
    const more = () => {
      if (!response.destroyed) response.write(chunk, more);
    };
    more();
  },
};
