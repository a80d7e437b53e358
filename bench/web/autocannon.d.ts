// Of autocannon, which has no types of its own, what the benchmark uses.
declare module 'autocannon' {
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>;

  namespace autocannon {
    interface Request {
      readonly method: 'GET' | 'POST';
      readonly path: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }

    interface Client {
      setRequests(requests: readonly Request[]): void;
    }

    interface Options {
      readonly url: string;
      readonly connections: number;
      /** In seconds. */
      readonly duration: number;
      readonly setupClient: (client: Client) => void;
    }

    interface Result {
      readonly requests: { readonly average: number };
      /** In ms. */
      readonly latency: { readonly p50: number; readonly p99: number };
      readonly errors: number;
      readonly non2xx: number;
    }
  }

  export = autocannon;
}
