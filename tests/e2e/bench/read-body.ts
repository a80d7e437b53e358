import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { DiscordError } from './discord-error.ts';

/** A file that the bot uploaded: `index` is the n of `files[n]`. */
export interface SentFile {
  readonly index: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Buffer;
}

export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly SentFile[];
}

/** Reads a JSON body, or a multipart one of `payload_json` and `files[n]`. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await buffer(request);
  const contentType = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  return { json: parse(bytes.toString('utf8')), files: [] };
}

async function readForm(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType },
  }).formData();
  const files: SentFile[] = [];
  let json: unknown = {};
  for (const [key, value] of form) {
    if (typeof value === 'string') {
      if (key === 'payload_json') json = parse(value);
      continue;
    }
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (index === undefined) throw new DiscordError(400, 50035, `Unexpected file field ${key}`);
    const data = Buffer.from(await value.arrayBuffer());
    files.push({ index, name: value.name, contentType: value.type, data });
  }
  return { json, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DiscordError(400, 50109, `The request body contains invalid JSON: ${String(cause)}`);
  }
}
