import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { readEnvFile } from '../../src/transport/env-file.ts';
import { emptyFolders } from '../support/empty-folders.ts';
import { linesOf, runProgram } from '../support/run-program.ts';

const makeFolder = emptyFolders();
let folder: string;
let file: string;
beforeEach(() => {
  folder = makeFolder();
  file = join(folder, '.env');
});

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

it('absent is fine', async () => {
  expect(await readEnvFile(file)).toEqual({ variables: {} });
});

it.each([
  ['UTF-8', Buffer.from('A=甲\n# B=2\n')],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffA="甲"\n')],
  ['Windows’ line ends', Buffer.from('A=甲\r\n\r\n')],
])('%s is read', async (_, content) => {
  writeFileSync(file, content);
  expect(await readEnvFile(file)).toEqual({ variables: { A: '甲' } });
});

it.each<[string, () => void, string]>([
  ['a folder', () => mkdirSync(file), 'this is a folder'],
  ['a pipe that nobody writes to', () => execFileSync('mkfifo', [file]), 'this is a pipe'],
  ['a link to a device', () => symlinkSync('/dev/null', file), 'a device'],
  ['a link to nothing', () => symlinkSync('nowhere', file), 'this link leads to no file'],
  ['a link to itself', () => symlinkSync('.env', file), 'cannot be read (ELOOP)'],
  ['UTF-16', () => writeFileSync(file, utf16('\ufeffA=1\n')), 'looks like UTF-16'],
  ['UTF-16 unmarked', () => writeFileSync(file, utf16('A=1\n')), 'looks like UTF-16'],
])('%s is a problem with its place and its remedy', async (_, make, what) => {
  make();
  const { problem } = await readEnvFile(file);
  expect(problem).toMatchObject({ severity: 'error', file, line: 1 });
  expect(problem?.what).toContain(what);
  expect(problem?.remedy).not.toBe('');
});

it('other bytes are a problem at their line', async () => {
  writeFileSync(file, Buffer.from('A=1\nB=\xe9\n', 'latin1'));
  expect((await readEnvFile(file)).problem).toMatchObject({ file, line: 2 });
});

it('the program says so in one line and ends with 1: without the permission to read it', async () => {
  chmodSync(folder, 0o755);
  writeFileSync(file, 'LOG_LEVEL=info\n', { mode: 0o000 });
  // Root may read everything, so it runs the program as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
  const env = { KNOWLEDGE_DIR: resolve('knowledge') };
  const { code, stdout, stderr } = await runProgram(['console'], { cwd: folder, env, ...nobody });
  expect([code, stdout]).toEqual([1, '']);
  expect(linesOf(stderr)).toEqual([
    expect.stringMatching(/^\S+\/\.env:1: error: .*EACCES.* Remedy: .+/),
  ]);
});
