import type { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

export type Log = Logger;

/** Discord's errors name addresses with interaction tokens; anyone who has one can answer. */
const TOKEN_IN_ADDRESS = /(\/(?:interactions|webhooks)\/\d+\/)[\w.~%=+-]+/g;

/** A field of that name at any depth, even in JSON quoted inside JSON. */
const SECRET_FIELD = /(\\{0,15}")(token|authorization)\1:\1.*?\1/gi;

/** The password in the address of a database. */
const PASSWORD_IN_ADDRESS = /(\bpostgres(?:ql)?:\/\/[^\s:@/"]*:)[^\s@/]*@/g;

/** Interaction tokens begin with `interaction:` in Base64. */
const INTERACTION_TOKEN = /aW50ZXJhY3Rpb246[\w.~%=+-]*/g;

/**
 * The log: one JSON object per line. The bot's token, a model's key, a database's password and
 * interaction tokens are removed from the finished line, so no field, message or stack can leak one.
 * Errors are logged without their requests, which contain what was said to users.
 * @param target standard error by default
 */
export function createLog(
  { logLevel, token, embeddings }: Pick<Config, 'logLevel' | 'token' | 'embeddings'>,
  target: LogTarget = STANDARD_ERROR,
): Log {
  const describe = (error: unknown) => describeError(error);
  const secrets = [token, embeddings?.key].flatMap((secret) => secret ?? []);
  const strike = (line: string) => {
    return secrets
      .reduce((left, secret) => left.replaceAll(inJson(secret), '[redacted]'), line)
      .replace(SECRET_FIELD, '$1$2$1:$1[redacted]$1')
      .replace(TOKEN_IN_ADDRESS, '$1[redacted]')
      .replace(PASSWORD_IN_ADDRESS, '$1[redacted]@')
      .replace(INTERACTION_TOKEN, '[redacted]');
  };
  return pino(
    {
      level: logLevel,
      base: null,
      serializers: { err: describe, error: describe, cause: describe },
      redact: { paths: ['requestBody', '*.requestBody', '*.*.requestBody'], remove: true },
    },
    { write: (line: string) => target.write(strike(line)) },
  );
}

/** The token as it appears inside a JSON string. */
function inJson(token: string): string {
  return JSON.stringify(token).slice(1, -1);
}

/** How many causes of an error are followed. */
const CAUSES = 5;

/**
 * An error for the log, with chosen fields only: others (requests, options, responses) may contain
 * what a user wrote.
 */
export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? { code: error.code } : {};
  const inner: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  const deeper = depth < CAUSES;
  return {
    type: name,
    message,
    stack,
    ...code,
    ...describeRequest(error),
    ...(deeper && cause !== undefined ? { cause: describeError(cause, depth + 1) } : {}),
    ...(deeper && inner.length > 0
      ? { errors: inner.map((each) => describeError(each, depth + 1)) }
      : {}),
  };
}

/**
 * The method, address and outcome of a request to Discord, without its body. Such errors are
 * recognised by their fields, because threads that never talk to Discord do not load discord.js.
 */
function describeRequest(error: Error): object {
  const field = (name: string): unknown => Reflect.get(error, name);
  const [method, url, retryAfter] = ['method', 'url', 'retryAfter'].map(field);
  if (typeof method !== 'string' || typeof url !== 'string' || !URL.canParse(url)) return {};
  const route = new URL(url).pathname;
  return typeof retryAfter === 'number'
    ? { status: 429, method, route, waitMs: retryAfter }
    : { status: field('status'), method, route };
}

/** Where a log goes. */
export interface LogTarget {
  write(line: string): void;
}

/** UTF-16 units that may wait for a slow reader; lines beyond that are lost. */
const WAITING_MAX = 1 << 20;

/**
 * Makes a stream into a log target that never fails: a full disk, or a reader that left or stalls,
 * costs lines and nothing else. The next line written is preceded by one that says how many were
 * lost.
 */
export function createLossyTarget(stream: Writable): LogTarget {
  let lost = 0;
  // Each write's callback counts its failure; without a listener, an error would end the process.
  stream.on('error', () => {});
  return {
    write(line) {
      if (stream.writableLength > WAITING_MAX) {
        lost++;
        return;
      }
      const before = lost;
      lost = 0;
      stream.write(before === 0 ? line : sayLost(before) + line, (error) => {
        if (error) lost += before + 1;
      });
    },
  };
}

/** Standard error, shared by all logs of the process. */
const STANDARD_ERROR = createLossyTarget(process.stderr);

/** Begins a new line, because a full disk may have cut the last one. */
function sayLost(lines: number): string {
  const entry = { level: 40, time: Date.now(), lines, msg: 'log lines were lost' };
  return `\n${JSON.stringify(entry)}\n`;
}
