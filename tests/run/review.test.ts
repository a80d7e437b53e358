import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { articleText } from '../support/article.ts';
import { type Folder, loadLines, temporaryFolders } from '../support/folders.ts';
import { linesOf, runProgram } from '../support/run-program.ts';

const makeFolder = temporaryFolders();

const SURE = '2020年10月,腾讯与中国银行合作。';
const PLAN = '腾讯拟与中国银行合作。';
const NEW = '雾桥银行与腾讯合作。';
const SUGGESTED = `# About b.
entities:
  - id: wuqiao
    name: { zh-CN: 雾桥银行 }
    quote: ${NEW}
facts:
  - kind: partnership
    company: tencent
    bank: boc
    form: 合作
    when: 2020-10
    quotes:
      - ${SURE}
  - kind: partnership
    company: tencent
    bank: boc
    form: 合作
    status: planned
    quotes:
      - ${PLAN}
    doubts:
      - '"拟" is a word of plan'
  - kind: partnership
    company: tencent
    bank: wuqiao
    form: 合作
    quotes:
      - ${NEW}
    needs: [wuqiao]
`;

/** A little library with an article whose suggestions wait. */
function waiting(): Folder {
  const folder = makeFolder();
  folder.put('articles/b.md', articleText('天晴。', SURE, PLAN, NEW));
  folder.put('suggested/b.yaml', SUGGESTED);
  return folder;
}

async function review(
  { path }: Folder,
  answers: readonly string[],
  { args = [], env = {} }: { args?: readonly string[]; env?: Record<string, string> } = {},
) {
  const run = await runProgram(['review', ...args], {
    input: answers.map((line) => `${line}\n`).join(''),
    env: { KNOWLEDGE_DIR: path, ...env },
  });
  return { ...run, last: linesOf(run.stdout).at(-1) };
}

const read = ({ at }: Folder, name: string) => readFileSync(at(name), 'utf8');

it('goes through everything; what is taken loads, and nothing is left', async () => {
  const folder = waiting();
  const answers = ['a', 'bank', 'a', 'c 拟 is about this pair', 'a'];
  const { code, stderr, last } = await review(folder, answers);
  expect([code, stderr, last]).toEqual([0, '', '4 accepted, 0 dropped, 0 left']);
  expect(existsSync(folder.at('suggested/b.yaml'))).toBe(false);
  expect(await loadLines(folder)).toMatchObject({ loads: true, facts: 4 });
  expect(parse(read(folder, 'entities.yaml')).at(-1)).toEqual({
    id: 'wuqiao',
    kind: 'bank',
    name: { 'zh-CN': '雾桥银行' },
  });
  expect(parse(read(folder, 'facts/b.yaml'))).toEqual([
    expect.objectContaining({ when: '2020-10', quotes: [SURE] }),
    expect.objectContaining({ status: 'planned', confirmed: '拟 is about this pair' }),
    { kind: 'partnership', company: 'tencent', bank: 'wuqiao', form: '合作', quotes: [NEW] },
  ]);
});

it('shows the sentence in its place, the fact, and what could be confused', async () => {
  const { stdout } = await review(waiting(), ['s', 's', 's', 's']);
  expect(stdout).toMatch(/articles\/b\.md:\d+ +测试文章\n +天晴。\n +【2020年10月/u);
  expect(stdout).toContain('腾讯 × 中国银行 · 2020年10月');
  expect(stdout).toContain('Nothing here could be confused.');
  expect(stdout).toMatch(/could be confused:\n(?: {2}- .*\n)* {2}- "拟" is a word of plan/u);
});

describe('only what the program believes is accepted without a reason', () => {
  it('the rest asks for one', async () => {
    const folder = waiting();
    const { stdout, last } = await review(folder, ['s', 's', 'a', 'c', 'it says so', 'q']);
    expect(stdout).toContain('Not taken: the quoted sentence does not prove this by itself');
    expect(stdout).toContain('confirm with a reason');
    expect(last).toBe('1 accepted, 0 dropped, 3 left');
    expect(parse(read(folder, 'facts/b.yaml'))).toMatchObject([{ confirmed: 'it says so' }]);
  });

  it('and a reason that nobody needs is left out', async () => {
    const folder = waiting();
    await review(folder, ['s', 'c because', 'q']);
    expect(read(folder, 'facts/b.yaml')).not.toContain('confirmed');
  });

  it('a fact about a name that is not taken says so and is not written', async () => {
    const folder = waiting();
    const { stdout, last } = await review(folder, ['d', 'd', 'd', 'a', 'd']);
    expect(stdout).toContain('unknown id wuqiao');
    expect(last).toBe('0 accepted, 4 dropped, 0 left');
    expect(existsSync(folder.at('facts/b.yaml'))).toBe(false);
  });

  it('nor is a name that another entity has', async () => {
    const folder = waiting();
    folder.edit('suggested/b.yaml', 'zh-CN: 雾桥银行', 'zh-CN: 中国银行');
    const before = read(folder, 'entities.yaml');
    const { stdout } = await review(folder, ['a', 'bank', 'q']);
    expect(stdout).toMatch(/Not taken: .*中国银行 means both/u);
    expect(read(folder, 'entities.yaml')).toBe(before);
  });
});

describe('it can stop and go on', () => {
  it.each([
    ['when told to', ['s', 'a', 'q', 'a', 'a']],
    ['at the end of the input', ['s', 'a']],
    ['in the middle of a reason', ['s', 'a', 'c']],
  ])('%s', async (_, answers) => {
    const folder = waiting();
    const { code, last } = await review(folder, answers);
    expect([code, last]).toEqual([0, '1 accepted, 0 dropped, 3 left']);
    expect(parse(read(folder, 'suggested/b.yaml')).facts).toHaveLength(2);
    expect(read(folder, 'suggested/b.yaml')).toContain('# About b.');
    const again = await review(folder, ['d', 'd', 'd']);
    expect(again.last).toBe('0 accepted, 3 dropped, 0 left');
  });

  it('with nothing to do', async () => {
    const { code, last } = await review(makeFolder(), []);
    expect([code, last]).toEqual([0, '0 accepted, 0 dropped, 0 left']);
  });
});

it('adds to a facts file that is there, and keeps it letter for letter', async () => {
  const folder = waiting();
  const mine = '# Mine\n- { kind: partnership, company: tencent, bank: boc, form: 合作, ';
  folder.put(
    'facts/b.yaml',
    `${mine}status: planned, confirmed: read, quotes: [${PLAN}] } # yes\n`,
  );
  const before = read(folder, 'facts/b.yaml');
  const { last } = await review(folder, ['s', 'a', 'c it is the same', 'd', 'q']);
  expect(last).toBe('1 accepted, 1 dropped, 2 left');
  expect(read(folder, 'facts/b.yaml').startsWith(before)).toBe(true);
  expect(parse(read(folder, 'facts/b.yaml'))).toHaveLength(2);
});

describe('an entry is edited', () => {
  it('field by field: Return keeps, a hyphen removes', async () => {
    const folder = waiting();
    const fields = ['', '', '', '云, 端', '-', '', '', '', 'read by me'];
    const { stdout } = await review(folder, ['s', 'e', ...fields, 'q']);
    expect(stdout).toContain('areas []: ');
    expect(stdout).toContain('"端" appears in no quote');
  });

  it('in the editor of the person', async () => {
    const folder = waiting();
    const env = { EDITOR: 'sed -i s/2020-10/2020-09/' };
    const { stdout } = await review(folder, ['s', 'e', 'a', 'q'], { env });
    expect(stdout).toContain('no quoted sentence gives this date');
    expect(existsSync(folder.at('facts/b.yaml'))).toBe(false);
  });

  it('and stays as it was if the editor leaves no entry', async () => {
    const folder = waiting();
    const env = { EDITOR: 'sed -i s/.*/[/' };
    const { stdout, last } = await review(folder, ['s', 'e', 'a', 'q'], { env });
    expect(stdout).toContain('not taken: ');
    expect(last).toBe('1 accepted, 0 dropped, 3 left');
  });
});

it('an unknown key says which there are', async () => {
  const { stdout } = await review(waiting(), ['yes', 'q']);
  expect(stdout).toContain('Type one of: a accept');
});

describe('what cannot be read is named, and the rest is gone through', () => {
  it.each([
    ['broken YAML', 'facts: [', /suggested\/a\.yaml:1: error: broken YAML/u],
    ['no article', 'facts: []', /suggested\/none\.yaml:1: error: .*articles\/none\.md/u],
  ])('%s', async (what, text, message) => {
    const folder = waiting();
    folder.put(what === 'no article' ? 'suggested/none.yaml' : 'suggested/a.yaml', text);
    const { code, stderr, last } = await review(folder, ['s', 'a', 'q']);
    expect([code, last]).toEqual([1, '1 accepted, 0 dropped, 3 left']);
    expect(stderr).toMatch(message);
  });
});

describe('a list', () => {
  it('has a line for each suggestion, with its place', async () => {
    const { code, stdout } = await review(waiting(), [], { args: ['--list'] });
    const lines = linesOf(stdout).map((line) => line.replace(/^.*articles/u, 'articles'));
    expect([code, lines.length]).toEqual([0, 4]);
    expect(lines[0]).toMatch(/^articles\/b\.md:\d+: new name: /u);
    expect(lines[1]).toMatch(/^articles\/b\.md:\d+: sure: /u);
    expect(lines[2]).toMatch(/^articles\/b\.md:\d+: open: /u);
  });

  it('is JSON for programs', async () => {
    const { stdout } = await review(waiting(), [], { args: ['--json'] });
    const [, sure, open] = linesOf(stdout).map((line): unknown => JSON.parse(line));
    expect(sure).toMatchObject({ article: 'b', what: 'fact', sure: true, entry: { form: '合作' } });
    expect(open).toMatchObject({ sure: false, doubts: ['"拟" is a word of plan'] });
  });

  it('may be of some articles only', async () => {
    const { stdout } = await review(waiting(), [], { args: ['--list', 'a'] });
    expect(stdout).toBe('');
  });
});

describe('suggestions are made for articles that are there', () => {
  it('for those that are named', async () => {
    const folder = waiting();
    folder.put('articles/c.md', articleText('2020年12月,腾讯与中国银行合作。'));
    const { stdout } = await review(folder, [], { args: ['--suggest', '--json', 'c'] });
    expect(linesOf(stdout).map((line): unknown => JSON.parse(line))).toMatchObject([
      { article: 'c', sure: true, entry: { company: 'tencent', bank: 'boc', when: '2020-12' } },
    ]);
    expect(read(folder, 'suggested/b.yaml')).toBe(SUGGESTED);
  });

  it('but not for what the library has', async () => {
    const folder = waiting();
    folder.put('suggested/a.yaml', SUGGESTED);
    const { code, stdout } = await review(folder, [], { args: ['--suggest', '--list', 'a'] });
    expect([code, stdout]).toEqual([0, '']);
    expect(existsSync(folder.at('suggested/a.yaml'))).toBe(false);
  });
});

it('the library does not read suggestions, and does not call them stray', async () => {
  const { loads, lines, facts } = await loadLines(waiting());
  expect([loads, facts]).toEqual([true, 1]);
  expect(lines.filter((line) => line.includes('suggested'))).toEqual([]);
});
