import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FACTS } from './support/knowledge.ts';
import { linesOf, runProgram } from './support/run-program.ts';

const temporary = mkdtempSync(join(tmpdir(), 'knowledge-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A copy of the shipped folder with edits. */
function copyWith(
  name: string,
  edits: readonly (readonly [file: string, from: string, to: string])[],
) {
  const folder = join(temporary, name);
  cpSync('knowledge', folder, { recursive: true });
  for (const [file, from, to] of edits) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new RangeError(`not in ${file}: ${from}`);
    writeFileSync(path, text.replace(from, to));
  }
  return folder;
}

it('without a token it says so, shows both examples, goes on with what is typed, ends well', async () => {
  const { code, stdout, stderr } = await runProgram([], { input: '/partner 光大\n' });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('DISCORD_TOKEN');
  for (const shown of ['/partner 腾讯', '腾讯 × 中国银行', '/ask 银行核心诉求', '【']) {
    expect(stdout).toContain(shown);
  }
  expect(stdout).toContain('京东金融 × 中国光大银行');
});

describe('a broken library is not served', () => {
  const folder = copyWith('broken', [
    [FACTS, '聚焦于云计算', '聚焦於云计算'],
    [FACTS, 'when: 2015', 'when: 2014'],
    ['entities.yaml', 'members: [ant]', 'members: [ants]'],
  ]);
  const env = { KNOWLEDGE_DIR: folder };

  it.each([[[]], [['console', '--json']]])('by %j', async (args) => {
    const { code, stdout, stderr } = await runProgram(args, { input: '/help\n', env });
    expect([code, stdout]).toEqual([1, '']);
    const lines = linesOf(stderr);
    expect(lines.filter((line) => line.includes(': error: '))).toHaveLength(3);
    for (const line of lines) {
      expect(line.startsWith(folder)).toBe(true);
      expect(line.slice(folder.length)).toMatch(/^\/\S+:\d+: (?:error|warning): .+ Remedy: .+/);
    }
  });

  it('by lint-knowledge, which prints all it found', async () => {
    const { code, stdout } = await runProgram(['lint-knowledge'], { env });
    expect(code).toBe(1);
    expect(stdout).toContain('聚焦於云计算');
    expect(stdout).toMatch(/^3 errors, \d+ warnings$/m);
  });
});

it('lint-knowledge prints of an odd folder each problem on one line, and no stack', async () => {
  const folder = copyWith('odd', [[FACTS, 'form: 合作', 'form: *合作*']]);
  writeFileSync(join(folder, '.DS_Store'), Uint8Array.of(0, 0xff));
  writeFileSync(join(folder, 'articles/\u202egpj.\nx'), '');
  writeFileSync(join(folder, 'synonyms.yaml'), `- ${'['.repeat(20_000)}`);
  execFileSync('mkfifo', [join(folder, 'articles/pipe.md')]);
  truncateSync(join(folder, 'questions.yaml'), 1_000_001);
  const env = { KNOWLEDGE_DIR: folder, MAX_FILE_MB: '1' };
  const { code, stdout, stderr } = await runProgram(['lint-knowledge'], { env });
  expect([code, stderr]).toEqual([1, '']);
  const lines = linesOf(stdout).map((line) => line.replace(`${folder}/`, ''));
  expect(lines).toEqual([
    expect.stringMatching(/^articles\/pipe\.md:1: error: this is a pipe .* Remedy: /u),
    expect.stringMatching(/^articles\/\\u\{202e\}gpj\.\\u\{a\}x:1: warning: .*not read/u),
    expect.stringMatching(new RegExp(`^${FACTS}:\\d+: error: \\*合作\\* .* Remedy: .*quotes`, 'u')),
    expect.stringMatching(/^questions\.yaml:1: error: the file has 2 MB, .*MAX_FILE_MB/u),
    expect.stringMatching(/^synonyms\.yaml:1: error: nested more than 64 deep\. Remedy: /u),
    '4 errors, 1 warnings',
  ]);
});

it('lint-knowledge finds no error in the shipped folder', async () => {
  const { code, stdout } = await runProgram(['lint-knowledge']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^0 errors, \d+ warnings$/m);
});

it('a folder that is not there is one problem with a place', async () => {
  const env = { KNOWLEDGE_DIR: join(temporary, 'nowhere') };
  const { code, stdout, stderr } = await runProgram(['console'], { env });
  expect([code, stdout]).toEqual([1, '']);
  expect(linesOf(stderr)).toHaveLength(1);
  expect(stderr).toMatch(/nowhere:1: error: .*ENOENT.*KNOWLEDGE_DIR/);
});

it('bad settings are all named, and none of their values is shown', async () => {
  const env = { LOG_LEVEL: 'loudly', GUILD_ID: 'my-guild', DISCORD_TOKEN: 'se cret' };
  const { code, stdout, stderr } = await runProgram([], { env });
  expect([code, stdout]).toEqual([1, '']);
  for (const name of Object.keys(env)) expect(stderr).toContain(name);
  for (const value of Object.values(env)) expect(stderr).not.toContain(value);
});

it.each([[['nonsense']], [['console', '--yaml']]])(
  'unknown arguments are refused: %j',
  async (args) => {
    const { code, stdout, stderr } = await runProgram(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^usage: /);
  },
);

it('a reader that leaves early is no error', async () => {
  const input = '/partner 腾讯\n'.repeat(500);
  const { code, stderr } = await runProgram(['console'], { input, leaveAfter: 1 });
  expect([code, stderr]).toEqual([0, '']);
});
