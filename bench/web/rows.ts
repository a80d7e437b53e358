import autocannon, { type Request } from 'autocannon';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { DiscordKey } from '../../tests/support/discord-key.ts';
import { createApplication, definition, register } from '../discord/application.ts';
import { toInteraction } from '../discord/interaction.ts';
import { createPlace, createUser } from '../discord/place.ts';
import type { ServerProcess } from './spawn-server.ts';

/** One kind of request. */
export interface Row {
  readonly name: string;
  readonly at: 'bare' | 'yinzheng';
  /** The row that it is compared with. */
  readonly beside?: string;
  /** So many different ones, made and signed now. */
  make(count: number): Request[];
}

const PAGE = '/a/2017-internet-giants-and-banks';
const [GET, POST] = ['a constant, GET', 'a constant, POST'];

/** What is measured; a server answers each of them with 200. */
export function rowsFor(key: DiscordKey): Row[] {
  const application = createApplication('bench');
  const definitions = COMMANDS.map(({ data }) => definition.parse(data));
  application.commands = register(application, definitions);
  const [place, user] = [createPlace(), createUser('ana')];
  const command = (name: string, options: Record<string, string>) =>
    JSON.stringify(toInteraction({ kind: 'command', name, options }, application, user, place));
  const signed = (body: string): Request => {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = key.headersFor(body, timestamp);
    return { method: 'POST', path: '/interactions', headers, body };
  };
  const partner = () => command('partner', { name: '腾讯' });
  const posts = (name: string, body: (n: number) => string): Row => ({
    ...{ name, at: 'yinzheng', beside: POST },
    make: (count) => Array.from({ length: count }, (_, n) => signed(body(n))),
  });
  const gets = (path: string, headers = {}) => {
    return (count: number) =>
      Array.from({ length: count }, (): Request => ({ method: 'GET', path, headers }));
  };
  return [
    { name: GET, at: 'bare', make: gets('/') },
    { ...posts(POST, partner), at: 'bare' },
    posts('/interactions, PING', (n) =>
      JSON.stringify({ id: String(n), application_id: application.id, token: 't', type: 1 }),
    ),
    posts('/interactions, /partner 腾讯', partner),
    posts('/interactions, /ask 银行核心诉求', () => command('ask', { question: '银行核心诉求' })),
    { name: 'the reader: an article', at: 'yinzheng', beside: GET, make: gets(PAGE) },
    {
      ...{ name: 'the same, compressed', at: 'yinzheng', beside: GET },
      make: gets(PAGE, { 'accept-encoding': 'gzip' }),
    },
  ];
}

export interface Measured {
  /** What the server took of the processor for one request, in ms. */
  readonly cpuMs: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** How many different requests each connection sends in turn. */
const EACH = 100;

/** @throws if a request is not answered with 200: a refusal would be too fast */
export async function measure(
  row: Row,
  { address: url, cpuMs }: ServerProcess,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Measured> {
  const requests = row.make(connections * EACH);
  let taken = 0;
  const before = cpuMs();
  const { errors, non2xx, ...result } = await autocannon({
    url,
    connections,
    duration: seconds,
    setupClient(client) {
      client.setRequests(requests.slice(taken, taken + EACH));
      taken += EACH;
    },
  });
  if (errors + non2xx > 0) throw new Error(`${row.name}: ${errors} errors, ${non2xx} refusals`);
  const { p50, p99 } = result.latency;
  const cpu = (cpuMs() - before) / result.requests.total;
  return { cpuMs: cpu, perSecond: result.requests.average, p50Ms: p50, p99Ms: p99 };
}
