import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

export type Log = Logger;

/** Interaction tokens stand in the addresses that Discord's errors name; whoever has one can answer. */
const TOKEN_IN_ADDRESS = /(\/(?:interactions|webhooks)\/\d+\/)[\w.~-]+/g;

/** Where a log goes; standard error if not said otherwise. */
export interface LogTarget {
  write(line: string): void;
}

/**
 * The log: one JSON object a line. Whatever is logged, the bot's token and interaction tokens are
 * struck out of the finished line, so no field, message or stack can leak one.
 */
export function createLog(
  { logLevel, token }: Pick<Config, 'logLevel' | 'token'>,
  target: LogTarget = process.stderr,
): Log {
  const strike = (line: string) => {
    const known = token === undefined ? line : line.replaceAll(token, '[redacted]');
    return known.replace(TOKEN_IN_ADDRESS, '$1[redacted]');
  };
  return pino(
    {
      level: logLevel,
      base: null,
      redact: { paths: ['token', '*.token', '*.authorization'], censor: '[redacted]' },
    },
    { write: (line: string) => target.write(strike(line)) },
  );
}
