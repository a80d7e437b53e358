import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { replaceFile } from '../../src/transport/replace-file.ts';
import { emptyFolders } from '../support/empty-folders.ts';

const makeFolder = emptyFolders();
let folder: string;
let file: string;
beforeEach(() => {
  folder = makeFolder();
  file = join(folder, 'data', 'note');
});

const names = () => readdirSync(join(folder, 'data'));

it('writes all pieces one after another, and its folder', async () => {
  await replaceFile(file, ['甲', Buffer.from('b'), 'c']);
  await replaceFile(file, ['甲', Buffer.from('b')]);
  expect(readFileSync(file, 'utf8')).toBe('甲b');
  expect(names()).toEqual(['note']);
});

it('leaves nothing of what could not be written', async () => {
  mkdirSync(join(file, 'in the way'), { recursive: true });
  await expect(replaceFile(file, ['x'])).rejects.toThrow();
  expect(names()).toEqual(['note']);
});

it('removes what a killed process left, and nothing else', async () => {
  await replaceFile(file, ['x']);
  const put = (name: string, ageMs: number) => {
    const path = join(folder, 'data', name);
    writeFileSync(path, '');
    const then = new Date(Date.now() - ageMs);
    utimesSync(path, then, then);
  };
  const [old, young] = [2 * 60 * 60 * 1000, 1000];
  put('note.0a.tmp', old);
  put('note.0b.tmp', young);
  put('note.bak', old);
  put('another.0c.tmp', old);
  await replaceFile(file, ['y']);
  expect(names().sort()).toEqual(['another.0c.tmp', 'note', 'note.0b.tmp', 'note.bak']);
});

it('processes that write at once, one of them killed, leave a whole file at every moment', async () => {
  const code = `
    const { replaceFile } = await import(process.argv[1]);
    const piece = process.argv[3].repeat(100_000);
    for (let n = 0; n < 8; n++) await replaceFile(process.argv[2], [piece, piece]);
  `;
  const module = resolve('dist/transport/replace-file.js');
  const write = (letter: string) => {
    const args = ['--input-type=module', '-e', code, module, file, letter];
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    return { child, ended: new Promise((done) => child.once('close', done)) };
  };
  const writers = ['a', 'b', 'c'].map(write);
  const [killed] = writers;
  let running = true;
  const all = Promise.all(writers.map(({ ended }) => ended)).then((codes) => {
    running = false;
    return codes;
  });
  const seen = new Set<string>();
  while (running) {
    if (existsSync(file)) {
      const content = readFileSync(file, 'utf8');
      seen.add(`${content.length} ${content[0] === content.at(-1)}`);
      killed?.child.kill('SIGKILL');
    }
    await new Promise((done) => setImmediate(done));
  }
  expect((await all).slice(1)).toEqual([0, 0]);
  expect([...seen]).toEqual(['200000 true']);
});
