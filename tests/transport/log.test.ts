import { closeSync, openSync } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLog, createLossyTarget } from '../../src/transport/log.ts';
import { temporaryFolders } from '../support/folders.ts';
import { linesOf, runProgram } from '../support/run-program.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A stream that fails, or takes nothing, for as long as told; like standard error it lives on. */
function createStream() {
  const taken: string[] = [];
  const state = { fails: false, stalls: false, resume: () => {} };
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      if (state.fails) return done(new Error('ENOSPC'));
      taken.push(chunk);
      if (state.stalls) state.resume = done;
      else done();
      return undefined;
    },
    destroy(error, done) {
      done(error);
      // As Node.js does with the standard streams.
      const undestroy: unknown = Reflect.get(this, '_undestroy');
      if (typeof undestroy === 'function') undestroy.call(this);
    },
  });
  return { stream, state, read: () => taken.join('') };
}

describe('a log', () => {
  it('goes on after it could not be written, and says how many lines were lost', async () => {
    const { stream, state, read } = createStream();
    const log = createLossyTarget(stream);
    log.write('one\n');
    await settled();
    state.fails = true;
    for (const line of ['two\n', 'three\n']) {
      log.write(line);
      await settled();
    }
    state.fails = false;
    log.write('four\n');
    await settled();
    const [one, , lost, four] = read().split('\n');
    expect([one, four]).toEqual(['one', 'four']);
    expect(JSON.parse(lost ?? '')).toMatchObject({
      level: 40,
      lines: 2,
      msg: 'log lines were lost',
    });
  });

  it('holds no more than a bounded part for a reader who does not keep up', async () => {
    const { stream, state, read } = createStream();
    const log = createLossyTarget(stream);
    state.stalls = true;
    const line = `${'x'.repeat(999)}\n`;
    for (let n = 0; n < 2000; n++) log.write(line);
    expect(stream.writableLength).toBeLessThan(1_100_000);
    state.stalls = false;
    state.resume();
    await settled();
    log.write('after\n');
    await settled();
    const written = read().split(line).length - 1;
    expect(read()).toContain(`"lines":${2000 - written}`);
  });
});

describe('the console', () => {
  const makeFolder = temporaryFolders();
  const full = async (stream: 'stdout' | 'stderr') => {
    const device = openSync('/dev/full', 'w');
    try {
      const env = { LOG_LEVEL: 'debug', KNOWLEDGE_DIR: makeFolder().path };
      return await runProgram(['console'], { input: '/help\n', env, [stream]: device });
    } finally {
      closeSync(device);
    }
  };

  it('answers although nothing can be logged', async () => {
    const { code, stdout } = await full('stderr');
    expect(code).toBe(0);
    expect(stdout).toContain('/ask');
  });

  it('whose answers cannot be written ends with one sentence', async () => {
    const { code, stderr } = await full('stdout');
    expect(code).toBe(1);
    expect(linesOf(stderr).at(-1)).toMatch(/^Standard output cannot be written: ENOSPC.*\./);
    expect(stderr).not.toContain('    at ');
  });
});

it('has no password of a database, in whatever field or message', () => {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'debug' }, { write: (line) => lines.push(line) });
  const url = 'postgresql://bot:s3cr%40t:"x@db.example:5432/yinzheng?sslmode=require';
  log.debug(
    { err: new Error(`cannot connect to ${url}`), url, text: JSON.stringify({ url }) },
    url,
  );
  expect(lines.join('')).not.toMatch(/s3cr|x@db/);
  expect(lines.join('')).toContain('postgresql://bot:[redacted]@db.example:5432/yinzheng');
});
