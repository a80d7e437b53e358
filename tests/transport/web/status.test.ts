import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import type { Web } from '../../../src/transport/web/serve-web.ts';
import type { StatusRule } from '../../../src/transport/web/who-asks.ts';
import { askWeb, type WebQuestion } from '../../support/ask-web.ts';
import { serveStatus } from '../../support/status-web.ts';
import { sendRaw } from '../../support/website.ts';

const open: Web[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((web) => web.close(0)));
});

async function serve(rule: Partial<StatusRule> & { readonly host?: string } = {}) {
  const web = await serveStatus(undefined, rule);
  open.push(web);
  const port = Number(new URL(web.address).port);
  const ask = (path: string, how?: WebQuestion) => askWeb(web.address, path, how);
  const mayRead = async (how?: WebQuestion) => (await ask('/healthz', how)).status === 200;
  return { ask, mayRead, port };
}

const NAMED = { host: 'bot.example:8080' };
/** Documentation's addresses, of whoever a proxy says it asks for. */
const [READER, STRANGER] = ['198.51.100.7', '203.0.113.9'];

describe('on this machine', () => {
  it('/healthz says ok, /readyz how the parts are, /metrics what was counted', async () => {
    const { ask } = await serve();
    expect(await ask('/healthz')).toMatchObject({ status: 200, body: 'ok' });
    const ready = await ask('/readyz');
    expect(ready).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(JSON.parse(ready.body)).toEqual({
      ready: true,
      library: 'loaded',
      reload: 'none',
      gateway: 'not used',
    });
    const metrics = await ask('/metrics');
    expect(metrics.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(metrics.body).toContain('# TYPE yinzheng_interactions_total counter\n');
  });

  it('HEAD is answered without a body', async () => {
    const { ask } = await serve();
    expect(await ask('/metrics', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('all its loopback addresses are the machine’s own, in IPv6 too', async () => {
    const { mayRead } = await serve();
    expect(await mayRead({ from: '127.0.0.2' })).toBe(true);
    const six = await serve({ host: '::1' });
    expect(await six.mayRead()).toBe(true);
    expect(await six.mayRead({ headers: { host: '[::1]:8080' } })).toBe(true);
  });

  it('an IPv4 address inside an IPv6 one counts as that', async () => {
    const { mayRead } = await serve({ host: '::' });
    expect(await mayRead({ at: '127.0.0.1' })).toBe(true);
    const networks = await serve({ host: '::', statusFrom: ['127.0.0.8/30'] });
    const headers = NAMED;
    expect(await networks.mayRead({ at: '127.0.0.1', from: '127.0.0.9', headers })).toBe(true);
    expect(await networks.mayRead({ at: '127.0.0.1', from: '127.0.0.12', headers })).toBe(false);
  });

  it.each(['localhost', 'LocalHost:8080', '127.0.0.1', '[::1]', '192.0.2.1:80'])(
    'the host %s is an address',
    async (host) => {
      const { mayRead } = await serve();
      expect(await mayRead({ headers: { host } })).toBe(true);
    },
  );

  it.each([
    'rebound.example',
    'localhost.example',
    '127.0.0.1.example',
    '127.0.0.1@rebound.example',
    '127.0.0.999',
    '[::1].example',
    '[::zz]',
  ])('the host %s may be a name that somebody lets lead here', async (host) => {
    const { mayRead } = await serve();
    expect(await mayRead({ headers: { host } })).toBe(false);
  });
});

describe('through a proxy on this machine', () => {
  it.each([
    'X-Forwarded-For',
    'x-forwarded-proto',
    'X-Forwarded-Host',
    'Forwarded',
    'X-Real-IP',
    'Via',
    'CF-Connecting-IP',
    'True-Client-IP',
    'X-Client-IP',
  ])('a request with %s is not the machine’s own, whatever that says', async (name) => {
    const { mayRead } = await serve();
    for (const value of ['127.0.0.1', '::1', READER, '']) {
      expect(await mayRead({ headers: { [name]: value } }), value).toBe(false);
    }
  });

  it('nor is one in HTTP/1.0, which a proxy speaks that adds no header', async () => {
    const { port } = await serve();
    const asked = `GET /healthz HTTP/1.0\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
    expect(await sendRaw(port, asked)).toMatchObject({ status: 404 });
  });

  it('a trusted one says who asks, in the last place', async () => {
    const { mayRead } = await serve({ statusFrom: [READER], trustProxy: true });
    const through = (said: string) => mayRead({ headers: { 'x-forwarded-for': said } });
    expect(await through(READER)).toBe(true);
    expect(await through(`${STRANGER}, ${READER}`)).toBe(true);
    expect(await through(`${READER}, ${STRANGER}`)).toBe(false);
    expect(await through('127.0.0.1')).toBe(false);
    expect(await mayRead({ headers: { via: '1.1 proxy' } })).toBe(false);
  });

  it('an untrusted one is not believed', async () => {
    const { mayRead } = await serve({ statusFrom: [READER, '127.0.0.1'] });
    expect(await mayRead({ headers: { 'x-forwarded-for': READER } })).toBe(false);
  });
});

describe('from elsewhere', () => {
  it('whoever STATUS_FROM names may read, by whatever name they call the bot', async () => {
    const { mayRead } = await serve({ statusFrom: ['127.0.0.8/30', '127.1.2.3', 'fd00::/8'] });
    const asked = (from: string) => mayRead({ from, headers: NAMED });
    expect(await asked('127.0.0.8')).toBe(true);
    expect(await asked('127.0.0.11')).toBe(true);
    expect(await asked('127.0.0.12')).toBe(false);
    expect(await asked('127.1.2.3')).toBe(true);
    expect(await asked('127.1.2.4')).toBe(false);
  });

  it('networks of IPv6 are networks, too', async () => {
    const { mayRead } = await serve({ host: '::1', statusFrom: ['::/64'] });
    expect(await mayRead({ headers: NAMED })).toBe(true);
    const other = await serve({ host: '::1', statusFrom: ['2001:db8::/32', '0.0.0.0/0'] });
    expect(await other.mayRead({ headers: NAMED })).toBe(false);
    const mapped = await serve({ statusFrom: ['::ffff:127.0.0.0/104'] });
    expect(await mapped.mayRead({ headers: NAMED })).toBe(true);
  });

  it('any opens it to all', async () => {
    const { mayRead } = await serve({ statusFrom: ['any'] });
    expect(await mayRead({ headers: { ...NAMED, 'x-forwarded-for': STRANGER } })).toBe(true);
  });

  it('this machine’s address in its network is not loopback', async () => {
    const { mayRead } = await serve({ host: '0.0.0.0' });
    const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const outer = all.filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of outer) expect(await mayRead({ at: address }), address).toBe(false);
  });

  const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE'];
  const OTHERS = [
    [NAMED, 403],
    [{ ...NAMED, via: '1.1 proxy' }, 404],
  ] as const;
  it.each(METHODS.flatMap((method) => OTHERS.map((other) => [method, ...other] as const)))(
    '%s of others finds there what it finds at an address that does not exist: %j',
    async (method, others, refusal) => {
      const { ask } = await serve();
      const how = { method, headers: others };
      const { date: _, ...nowhere } = (await ask('/nowhere', how)).headers;
      const { status, body } = await ask('/nowhere', how);
      expect(status).toBe(refusal);
      for (const path of ['/healthz', '/readyz', '/metrics']) {
        const { headers, ...answer } = await ask(path, how);
        const { date: _, ...same } = headers;
        expect({ ...answer, headers: same }, path).toEqual({ status, body, headers: nowhere });
      }
    },
  );
});
