import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FetchOptions, fetchDocument } from '../../../src/transport/import/fetch-document.ts';
import { isPublicAddress } from '../../../src/transport/import/public-address.ts';
import { listen } from '../../support/listen.ts';

const OPTIONS: FetchOptions = { maxMb: 1, timeoutMs: 60_000, mayConnect: () => true };
const PAGE = '<p>鲸湾银行来了。</p>';

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

async function got(address: string, options: Partial<FetchOptions> = {}) {
  const result = await fetchDocument(address, { ...OPTIONS, ...options });
  if (result.kind === 'failed') return `${result.what} Remedy: ${result.remedy}`;
  const { bytes, url, mediaType } = result.document;
  return { text: new TextDecoder().decode(bytes), url, mediaType };
}

describe('a document', () => {
  it('comes with its media type and the address where it was found', async () => {
    const address = await serve(({ url }, response) => {
      if (url === '/a') response.writeHead(302, { location: '/b#c' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=gbk' }).end(PAGE);
    });
    expect(await got(`${address}/a`)).toEqual({
      text: PAGE,
      url: `${address}/b`,
      mediaType: 'text/html; charset=gbk',
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('is unpacked: %s', async (encoding, pack) => {
    const address = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(PAGE)),
    );
    expect(await got(address)).toMatchObject({ text: PAGE });
  });
});

describe('is refused, with what it is and what to do', () => {
  it('what is too large by its own word', async () => {
    const address = await serve((_, response) =>
      response.writeHead(200, { 'content-length': 200_000_000 }).flushHeaders(),
    );
    expect(await got(address)).toMatch(/may have 1 MB, and it has 200 MB.*--max-mb/u);
  });

  it('what is larger than it says', async () => {
    const address = await serve((_, response) => {
      response.write('x'.repeat(2_000_000));
      response.end();
    });
    expect(await got(address)).toMatch(/may have 1 MB, and it is larger/u);
  });

  it('what is small, but unpacks to more', async () => {
    const address = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(2_000_000))),
    );
    expect(await got(address)).toMatch(/may have 1 MB, and it is larger/u);
  });

  it('what never ends', async () => {
    const address = await serve((_, response) => {
      const write = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', write);
      write();
    });
    expect(await got(address)).toMatch(/is larger/u);
  });

  it('what ends before the length that it declares', async () => {
    const server = createTcpServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nshort'));
    });
    onTestFinished(() => void server.close());
    expect(await got(`http://127.0.0.1:${await listen(server)}`)).toMatch(/cannot be fetched/u);
  });

  it('what is packed badly', async () => {
    const address = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    );
    expect(await got(address)).toMatch(/cannot be fetched \(Z_/u);
  });

  it('a server that never answers', async () => {
    const address = await serve(() => undefined);
    expect(await got(address, { timeoutMs: 50 })).toMatch(/took more than 0\.05 s.*--timeout/u);
  });

  it('a server that stops in the middle', async () => {
    const address = await serve((_, response) => response.write('x'));
    expect(await got(address, { timeoutMs: 200 })).toMatch(/took more than/u);
  });

  it('endless redirects', async () => {
    let asked = 0;
    const address = await serve((_, response) => {
      response.writeHead(301, { location: `/${++asked}` }).end();
    });
    expect(await got(address)).toMatch(/redirects more than 10 times.*save the page/u);
    expect(asked).toBe(11);
  });

  it.each([404, 500])('an answer of %i', async (status) => {
    const address = await serve((_, response) => response.writeHead(status).end());
    expect(await got(address)).toContain(`answers ${status}`);
  });

  it('a server that is not there', async () => {
    const server = createServer();
    const port = await listen(server);
    server.close();
    expect(await got(`http://127.0.0.1:${port}`)).toMatch(/ECONNREFUSED/u);
  });

  it.each([
    ['ftp://example.org/a', /no http\(s\) address/u],
    ['file:///etc/passwd', /no http\(s\) address/u],
    ['http://', /no http\(s\) address/u],
    ['http://me:secret@example.org/', /user name or password/u],
  ])('%s', async (address, refusal) => {
    expect(await got(address)).toMatch(refusal);
  });
});

describe('addresses of this machine and of private networks', () => {
  const PRIVATE = /of this machine or of a private network.*--allow-private/u;

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.100.100.200/',
    'http://0/',
    'http://localhost/',
  ])('%s', async (address) => {
    expect(await got(address, { mayConnect: isPublicAddress })).toMatch(PRIVATE);
  });

  it('also after a redirect', async () => {
    const address = await serve((_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    );
    const mayConnect = (to: string) => to === '127.0.0.1';
    expect(await got(address, { mayConnect })).toMatch(PRIVATE);
  });

  it('a redirect to another protocol', async () => {
    const address = await serve((_, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    expect(await got(address)).toMatch(/no http\(s\) address/u);
  });
});
