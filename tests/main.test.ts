import { execFileSync } from 'node:child_process';
import { readFileSync, truncateSync } from 'node:fs';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Config } from '../src/config.ts';
import { converse, demonstrate } from '../src/run/console.ts';
import { lintKnowledge } from '../src/run/lint-knowledge.ts';
import { partnershipText } from './support/article.ts';
import { temporaryFolders } from './support/folders.ts';
import { readEntry } from './support/log-entry.ts';
import { linesOf, runProgram } from './support/run-program.ts';

const makeFolder = temporaryFolders();
/** Of no consequence where nothing is shown but what is wrong with a library. */
const SETTINGS: Config = {
  knowledgeDir: '',
  dataDir: '',
  watch: 'off',
  answerDeadlineMs: 5000,
  mentions: true,
  mode: 'gateway',
  logLevel: 'info',
};

/** What a mode of the program prints of a folder, without a process of its own. */
async function printed(mode: (config: Config) => Promise<number>, knowledgeDir: string) {
  const [out, err] = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  onTestFinished(() => void vi.restoreAllMocks());
  const code = await mode({ ...SETTINGS, knowledgeDir });
  const [stdout = [], stderr = []] = [out, err].map((spy) => spy?.mock.calls.map(String));
  return { code, stdout, stderr };
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

it.each([
  ['en', '/partner Tencent', 'Tencent × Bank of China', '/ask When did Alibaba'],
  ['zh-Hant', '/partner 騰訊', '騰訊 × 中國銀行', '/ask 銀行核心訴求'],
])('without a token it speaks the language it is told: %s', async (lang, ...shown) => {
  const { code, stdout, stderr } = await runProgram(['--lang', lang], { input: '/partner 光大\n' });
  expect([code, stderr]).toEqual([0, '']);
  for (const words of shown) expect(stdout).toContain(words);
  expect(stdout).toContain(lang === 'en' ? 'JD Finance ×' : '京東金融 ×');
});

it('leaves by exit, and reads no more', async () => {
  const { code, stdout, stderr } = await runProgram(['console', '--lang=en'], {
    input: '/partner ICBC\nexit\n/help\n',
  });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('Tencent × ICBC');
  expect(stdout).not.toContain('/timeline');
});

describe('a broken library is not served', () => {
  const brokenFolder = () => {
    const folder = makeFolder();
    folder.edit('facts/a.yaml', '2020-09', '2020-08');
    const more = partnershipText('tencent', 'boc', '騰讯与中国银行达成合作。');
    folder.edit('facts/a.yaml', '- kind', `${more}- kind`);
    folder.edit('entities.yaml', 'kind: bank', 'kind: bank\n  members: [nobody]');
    return folder.path;
  };

  it.each([
    ['without a token', demonstrate],
    ['by the console', (config: Config) => converse(config, { json: true, explain: false })],
  ])('%s', async (_, mode) => {
    const folder = brokenFolder();
    const { code, stdout, stderr } = await printed(mode, folder);
    expect([code, stdout]).toEqual([1, []]);
    expect(stderr.filter((line) => line.includes(': error: '))).toHaveLength(3);
    for (const line of stderr) {
      expect(line.startsWith(folder)).toBe(true);
      expect(line.slice(folder.length)).toMatch(/^\/\S+:\d+: (?:error|warning): .+ Remedy: .+/);
    }
  });

  it('by lint-knowledge, which prints all it found', async () => {
    const { code, stdout, stderr } = await printed(lintKnowledge, brokenFolder());
    expect([code, stderr]).toEqual([1, []]);
    expect(stdout.join('\n')).toContain('騰讯与');
    expect(stdout.at(-1)).toMatch(/^3 errors, \d+ warnings$/);
  });

  it('nor is a folder that is not there: one problem with a place', async () => {
    const nowhere = makeFolder().at('nowhere');
    const mode = (config: Config) => converse(config, { json: false, explain: false });
    const { code, stdout, stderr } = await printed(mode, nowhere);
    expect([code, stdout]).toEqual([1, []]);
    expect(stderr).toEqual([expect.stringMatching(/nowhere:1: error: .*ENOENT.*KNOWLEDGE_DIR/)]);
  });
});

/** Nobody can tell which title such an article has. */
const TWICE_TITLED = '---\ntitle: 甲\ntitle: 乙\n---\n\n两个题名。\n';

describe('a library with a broken article and a wrong fact', () => {
  const BROKEN = 'articles/b.md';
  const tornFolder = () => {
    const folder = makeFolder();
    folder.put(BROKEN, TWICE_TITLED);
    folder.put('facts/b.yaml', partnershipText('tencent', 'boc', '没有这一句。'));
    folder.put(
      'facts/a.yaml',
      `${readFileSync(folder.at('facts/a.yaml'), 'utf8')}${partnershipText('tencent', 'boc', '也没有这一句。')}`,
    );
    return folder;
  };

  it.each([
    ['console', ['console', '--json'], {}],
    ['the program without a token', [], { STRICT: 'false' }],
  ])('is served without these by %s, and standard error says so', async (_, args, env) => {
    const { path } = tornFolder();
    const input = '/library\n/partner 腾讯\n';
    const run = await runProgram(args, { input, env: { KNOWLEDGE_DIR: path, ...env } });
    expect(run.code).toBe(0);
    const [entry, ...others] = linesOf(run.stderr).map(readEntry);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ level: 40, files: 2, problems: expect.any(Array) });
    expect(entry?.['problems']).toEqual([
      expect.stringMatching(/\/articles\/b\.md:\d+: error: .* Remedy: /u),
      expect.stringMatching(/\/facts\/a\.yaml:\d+: error: .*也没有这一句.* Remedy: /u),
    ]);
    expect(run.stdout).toContain(BROKEN);
    expect(run.stdout).not.toContain(path);
    expect(run.stdout).toContain('2020年9月,腾讯与中国银行达成合作。');
  });

  it('is refused as a whole if STRICT is true', async () => {
    const env = { KNOWLEDGE_DIR: tornFolder().path, STRICT: 'true' };
    const { code, stdout, stderr } = await runProgram(['console'], { env, input: '/library\n' });
    expect([code, stdout]).toEqual([1, '']);
    expect(linesOf(stderr).filter((line) => line.includes(': error: '))).toHaveLength(3);
  });

  it('has the same errors for lint-knowledge, strict or not', async () => {
    const { path } = tornFolder();
    for (const strict of [false, true]) {
      const lint = (config: Config) => lintKnowledge({ ...config, ...(strict && { strict }) });
      const { code, stdout } = await printed(lint, path);
      expect([code, stdout.at(-1)]).toEqual([1, '3 errors, 1 warnings']);
    }
  });

  it('says how many more errors there are than it logs', async () => {
    const folder = makeFolder();
    for (let n = 0; n < 30; n++) folder.put(`articles/b${n}.md`, TWICE_TITLED);
    const { stderr } = await runProgram(['console'], { env: { KNOWLEDGE_DIR: folder.path } });
    const entry = readEntry(stderr);
    expect(entry).toMatchObject({ files: 30, more: 10 });
    expect(entry['problems']).toHaveLength(20);
  });
});

it('lint-knowledge prints of an odd folder each problem on one line, and no stack', async () => {
  const folder = makeFolder();
  folder.edit('facts/a.yaml', 'form: 合作', 'form: *合作*');
  folder.put('.DS_Store', Uint8Array.of(0, 0xff));
  folder.put('articles/\u202egpj.\nx', '');
  folder.put('synonyms.yaml', `- ${'['.repeat(20_000)}`);
  execFileSync('mkfifo', [folder.at('articles/pipe.md')]);
  truncateSync(folder.put('questions.yaml', ''), 1_000_001);
  const env = { KNOWLEDGE_DIR: folder.path, MAX_FILE_MB: '1' };
  const { code, stdout, stderr } = await runProgram(['lint-knowledge'], { env });
  expect([code, stderr]).toEqual([1, '']);
  const lines = linesOf(stdout).map((line) => line.replace(`${folder.path}/`, ''));
  expect(lines).toEqual([
    expect.stringMatching(/^articles\/pipe\.md:1: error: this is a pipe .* Remedy: /u),
    expect.stringMatching(/^articles\/\\u\{202e\}gpj\.\\u\{a\}x:1: warning: .*not read/u),
    expect.stringMatching(/^facts\/a\.yaml:\d+: error: \*合作\* .* Remedy: .*quotes/u),
    expect.stringMatching(/^questions\.yaml:1: error: the file has 2 MB; .*MAX_FILE_MB/u),
    expect.stringMatching(/^synonyms\.yaml:1: error: nested more than 64 deep\. Remedy: /u),
    '4 errors, 1 warnings',
  ]);
});

it('lint-knowledge finds no error in the shipped folder', async () => {
  const { code, stdout } = await printed(lintKnowledge, 'knowledge');
  expect(code).toBe(0);
  expect(stdout.at(-2)).toMatch(/^0 errors, \d+ warnings$/);
});

it('bad settings are all named, and none of their values is shown', async () => {
  const env = { LOG_LEVEL: 'loudly', GUILD_ID: 'my-guild', DISCORD_TOKEN: 'se cret' };
  const { code, stdout, stderr } = await runProgram([], { env });
  expect([code, stdout]).toEqual([1, '']);
  for (const name of Object.keys(env)) expect(stderr).toContain(name);
  for (const value of Object.values(env)) expect(stderr).not.toContain(value);
});

it.each([
  [['--help']],
  [['-h']],
  ...['console', 'review', 'lint-knowledge', 'register'].map((mode) => [[mode, '--help']]),
])('%j prints what there is, whatever the settings', async (args) => {
  const { code, stdout, stderr } = await runProgram(args, { env: { LOG_LEVEL: 'loudly' } });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^usage: node dist\/main\.js /);
  for (const mode of ['console', 'import', 'review', 'lint-knowledge', 'register', '--lang']) {
    expect(stdout).toContain(mode);
  }
});

it.each([[['--lang', 'fr']], [['console', '--lang', 'klingon']]])(
  'an unknown language is refused, and the known ones are named: %j',
  async (args) => {
    const { code, stdout, stderr } = await runProgram(args);
    expect([code, stdout]).toEqual([1, '']);
    for (const words of [args.at(-1) ?? '', 'zh-CN', 'zh-TW', 'en-US']) {
      expect(stderr).toContain(words);
    }
  },
);

it('the bot answers each reader in theirs: --lang with a token is refused', async () => {
  const env = { DISCORD_TOKEN: 'not-a.real.token' };
  const { code, stdout, stderr } = await runProgram(['--lang', 'en'], { env });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('--lang');
});

it.each([
  [['nonsense']],
  [['console', '--yaml']],
  [['console', 'more']],
  [['console', '--lang']],
  [['--json']],
  [['register', '--json']],
  [['review', '--yaml']],
])('unknown arguments are refused: %j', async (args) => {
  const { code, stdout, stderr } = await runProgram(args);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^usage: /);
});

it('a reader that leaves early is no error', async () => {
  const [input, env] = ['/partner 腾讯\n'.repeat(500), { KNOWLEDGE_DIR: makeFolder().path }];
  const { code, stderr } = await runProgram(['console'], { input, env, leaveAfter: 1 });
  expect([code, stderr]).toEqual([0, '']);
});
