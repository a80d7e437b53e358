import type { Writable } from 'node:stream';

/** Where a log goes. */
export interface LogTarget {
  write(line: string): void;
}

/** UTF-16 units that may wait for a reader who does not keep up; what comes then is lost. */
const WAITING_MAX = 1 << 20;

/**
 * A stream as a place for the log that never fails: a full disk, a reader who left or one who
 * stalls costs lines, and nothing else. The next line that can be written is preceded by one that
 * says how many were lost.
 */
export function createLossyTarget(stream: Writable): LogTarget {
  let lost = 0;
  // Each failed write is counted by its own callback; without a listener it would end the process.
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

/** Standard error, for as many logs as a process makes. */
export const STANDARD_ERROR = createLossyTarget(process.stderr);

/** On a line of its own: the last one may have been cut where the disk was full. */
function sayLost(lines: number): string {
  const entry = { level: 40, time: Date.now(), lines, msg: 'log lines were lost' };
  return `\n${JSON.stringify(entry)}\n`;
}
