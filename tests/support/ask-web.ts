import { type IncomingHttpHeaders, request } from 'node:http';

/** How a program asks the web server. */
export interface WebQuestion {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The address of this machine that it asks from. */
  readonly from?: string;
  /** The address that it asks, if not the one in the server's own. */
  readonly at?: string;
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as no browser can: from any address of this machine, with any headers. */
export function askWeb(
  address: string,
  path: string,
  { method = 'GET', headers = {}, from, at }: WebQuestion = {},
): Promise<WebAnswer> {
  const { hostname, port } = new URL(address);
  const host = at ?? hostname.replaceAll(/[[\]]/g, '');
  const source = from === undefined ? {} : { localAddress: from };
  return new Promise((resolve, reject) => {
    const asked = request({ host, port, path, method, headers, agent: false, ...source });
    asked.on('error', reject);
    asked.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        body += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asked.end();
  });
}
