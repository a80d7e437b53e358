import { z } from 'zod';

const logEntry = z.looseObject({ level: z.number(), msg: z.string() });

/** A line of the log. */
export type LogEntry = z.infer<typeof logEntry>;

export function readEntry(line: string): LogEntry {
  return logEntry.parse(JSON.parse(line));
}
