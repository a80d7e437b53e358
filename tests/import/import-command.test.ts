import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { emptyFolders } from '../support/empty-folders.ts';
import { loadLines, temporaryFolders } from '../support/folders.ts';
import { listen } from '../support/listen.ts';
import { linesOf, runProgram } from '../support/run-program.ts';

const NEWS =
  '鲸湾银行签约珠水\n来源：鲸湾日报 2017-06-30\n\n鲸湾银行昨日与珠水科技签约，双方将在支付与信贷等领域合作。\n';
const ID = '2017-06-30-jing-wan-yinhang-qian-yue-zhu-shui';

const record = z.record(z.string(), z.unknown());
const makeFolder = emptyFolders();
let from: string;
let out: string;
beforeEach(() => {
  [from, out] = [makeFolder(), makeFolder()];
});

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(from, name), content);
  return join(from, name);
};
const articles = () => readdirSync(join(out, 'articles')).sort();
const article = (id: string) => readFileSync(join(out, 'articles', `${id}.md`), 'utf8');
const runImport = (...args: string[]) => runProgram(['import', ...args, '--out', out]);

async function outcomes(...args: string[]) {
  const { code, stdout } = await runImport(...args, '--json');
  const lines = linesOf(stdout).map((line) => record.parse(JSON.parse(line)));
  return { code, lines: lines.slice(0, -1), summary: lines.at(-1)?.['summary'] };
}

it('writes an article, says so, and ends well', async () => {
  const { code, stdout, stderr } = await runImport(put('news.txt', NEWS), '--yes');
  expect([code, stderr]).toEqual([0, '']);
  expect(linesOf(stdout)).toEqual([
    expect.stringMatching(
      /^written: .*news\.txt → .*articles\/2017-06-30-jing-.*\.md \(1 blocks; 1 dropped; suggests 1 name\)$/u,
    ),
    '1 written.',
    `Suggested: 1 name. Next: npm run review (with KNOWLEDGE_DIR=${out})`,
  ]);
  expect(articles()).toEqual([`${ID}.md`]);
  expect(article(ID)).toContain('source: 鲸湾日报\npublished: 2017-06-30\n');
});

it('writes to the library, unless told otherwise', async () => {
  const env = { KNOWLEDGE_DIR: out };
  expect((await runProgram(['import', put('a.md', '来了。'), '--yes'], { env })).code).toBe(0);
  expect(articles()).toEqual(['a.md']);
});

it('a failed document leaves nothing and does not stop the others; the exit code is 1', async () => {
  put('a.md', '# 甲\n\n来了。');
  put('b.md', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  put('c.md', '');
  put('d.md', '# 丁\n\n来了。');
  const { code, lines, summary } = await outcomes(from);
  expect(code).toBe(1);
  expect(lines.map(({ kind }) => kind)).toEqual(['written', 'failed', 'failed', 'written']);
  expect(summary).toEqual({ written: 2, unchanged: 0, declined: 0, failed: 2, skipped: 0 });
  expect(articles()).toEqual(['a.md', 'd.md']);
});

it('one line of JSON says what an article has and how it was found', async () => {
  const { lines } = await outcomes(put('news.txt', `${NEWS}责任编辑：沈漫\n`));
  expect(lines).toEqual([
    expect.objectContaining({
      kind: 'written',
      id: ID,
      title: '鲸湾银行签约珠水',
      source: '鲸湾日报',
      published: '2017-06-30',
      byline: '来源：鲸湾日报 2017-06-30',
      inferred: { language: expect.any(String) },
      dropped: [
        { words: '来源：鲸湾日报 2017-06-30', why: 'byline' },
        { words: '责任编辑：沈漫', why: 'editor' },
      ],
    }),
  ]);
});

describe('what is there', () => {
  it('is left as it is if it is the same', async () => {
    const file = put('news.txt', NEWS);
    await outcomes(file);
    const { code, lines } = await outcomes(file);
    expect([code, lines[0]?.['kind'], lines[0]?.['reprintOf']]).toEqual([
      0,
      'unchanged',
      undefined,
    ]);
  });

  it('is not overwritten, and the sentence names another name', async () => {
    const file = put('a.md', '甲来了。');
    await outcomes(file);
    put('a.md', '乙来了。');
    const { code, lines } = await outcomes(file);
    expect([code, lines[0]?.['kind']]).toEqual([1, 'failed']);
    expect(lines[0]?.['remedy']).toMatch(/--force.*a-2\.md/u);
    expect(article('a')).toContain('甲来了。');
  });

  it('is overwritten with --force', async () => {
    const file = put('a.md', '甲来了。');
    await outcomes(file);
    put('a.md', '乙来了。');
    expect((await outcomes(file, '--force')).code).toBe(0);
    expect(article('a')).toContain('乙来了。');
  });
});

it('two documents of one id: the second gets a number, and a remark says so', async () => {
  put('a.txt', NEWS);
  put('b.txt', NEWS.replace('鲸湾银行昨日', '另外一段很不相同的话在这里'));
  const { code, lines } = await outcomes(from);
  expect(code).toBe(0);
  expect(lines[1]).toMatchObject({
    id: expect.stringMatching(/-2$/u),
    remarks: [expect.stringMatching(/like .*a\.txt; so it is/u)],
  });
  expect(articles()).toHaveLength(2);
});

it('the same document twice is one article', async () => {
  put('a.txt', NEWS);
  put('b.txt', NEWS);
  const { code, lines } = await outcomes(from);
  expect([code, lines.map(({ kind }) => kind)]).toEqual([0, ['written', 'unchanged']]);
  expect(articles()).toEqual([`${ID}.md`]);
});

it('a reprint of an article that is there is pointed out, not refused', async () => {
  put('a.txt', NEWS);
  put('b.txt', NEWS.replace('签约珠水', '的大新闻').replace('，双方', ', 双方'));
  const { lines } = await outcomes(from);
  expect(lines[1]).toMatchObject({ kind: 'written', reprintOf: ID });
});

describe('a folder', () => {
  it('is searched whole; hidden files, circles and other kinds are skipped and said', async () => {
    mkdirSync(join(from, 'deep', 'deeper'), { recursive: true });
    put('deep/deeper/a.md', '来了。');
    put('.b.md', '来了。');
    put('c.xlsx', 'x');
    symlinkSync(from, join(from, 'deep', 'circle'));
    symlinkSync(join(from, 'nowhere'), join(from, 'gone.md'));
    const { code, lines } = await outcomes(from);
    expect(code).toBe(1);
    const said = lines.map(({ kind, document, what }) => [
      String(document).slice(from.length + 1),
      kind,
      what ?? '',
    ]);
    expect(said).toEqual([
      ['.b.md', 'skipped', expect.stringContaining('hidden')],
      ['c.xlsx', 'skipped', expect.stringContaining('endings')],
      ['deep/circle', 'skipped', expect.stringContaining('was searched')],
      ['deep/deeper/a.md', 'written', ''],
      ['gone.md', 'failed', expect.stringContaining('ENOENT')],
    ]);
  });

  it('with many documents shows how far it is, on standard error', async () => {
    put('a.md', '甲来了。');
    put('b.md', '乙来了。');
    const { stderr } = await runImport(from, '--yes');
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/^\[1\/2\] .*a\.md$/u),
      expect.stringMatching(/^\[2\/2\] .*b\.md$/u),
    ]);
  });
});

describe('is refused, and nothing is written', () => {
  it('a file of 200 MB, before it is read', async () => {
    truncateSync(put('a.md', ''), 200_000_000);
    const { lines } = await outcomes(join(from, 'a.md'));
    expect(lines).toEqual([
      expect.objectContaining({
        kind: 'failed',
        what: 'documents may have 20 MB, and it has 200 MB.',
      }),
    ]);
  });

  it('a document whose article the library would not read', async () => {
    const file = put('a.txt', `标题\n\n${'鲸湾银行来了。\n\n'.repeat(50_000)}`);
    const env = { MAX_FILE_MB: '1' };
    const args = ['import', file, '--yes', '--max-mb', '5', '--out', out];
    const { code, stdout } = await runProgram(args, { env });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/up to 1 MB.*MAX_FILE_MB/u)]);
    expect(readdirSync(out)).toEqual([]);
  });

  it.each([
    ['a file that is not there', 'nowhere.md', /ENOENT/u],
    ['no arguments', '', /Name a file/u],
  ])('%s', async (_, name, reason) => {
    const args = name === '' ? [] : [join(from, name)];
    const { code, stdout, stderr } = await runImport(...args, '--yes');
    expect([code, `${stdout}${stderr}`]).toEqual([1, expect.stringMatching(reason)]);
    expect(readdirSync(out)).toEqual([]);
  });

  it('everything, if nobody can be asked', async () => {
    const { code, stderr } = await runImport(put('a.md', '来了。'));
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/no terminal.*nothing was written[\s\S]*--yes/u),
    ]);
    expect(readdirSync(out)).toEqual([]);
  });

  it.each([['--yaml'], ['--max-mb=0'], ['--timeout=x']])(
    'an unknown option or value: %s',
    async (option) => {
      const { code, stderr } = await runImport('a.md', option);
      expect([code, stderr]).toEqual([1, expect.stringContaining('--help')]);
    },
  );
});

it('a folder that cannot be written fails every document with a sentence', async () => {
  writeFileSync(join(out, 'articles'), 'in the way');
  const { code, lines } = await outcomes(put('a.md', '来了。'));
  expect([code, lines[0]?.['what']]).toEqual([
    1,
    expect.stringMatching(/cannot be written \(E\w+\)/u),
  ]);
  chmodSync(out, 0o755);
});

it('standard input is a document too', async () => {
  const { code, stdout } = await runProgram(['import', '-', '--out', out, '--yes'], {
    input: '# 鲸湾\n\n**甲**来了。',
  });
  expect([code, linesOf(stdout)[0]]).toEqual([0, expect.stringMatching(/^written: -/u)]);
  expect(articles()).toEqual(['jing-wan.md']);
});

it('an address is fetched where that is allowed, and is in the article', async () => {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/markdown' }).end('# 鲸湾\n\n**甲**来了。'),
  );
  const address = `http://127.0.0.1:${await listen(server)}/a`;
  onTestFinished(() => void server.close());
  expect((await outcomes(address)).lines[0]?.['what']).toMatch(/private network/u);
  const { code, lines } = await outcomes(address, '--allow-private');
  expect([code, lines[0]?.['url']]).toEqual([0, address]);
});

it('the help says whose business robots.txt and terms are', async () => {
  const { code, stdout } = await runProgram(['import', '--help']);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/robots\.txt[\s\S]*for you to check/u)]);
});

describe('suggestions', () => {
  const makeLibrary = temporaryFolders();
  const SAYING = `腾讯与雾桥银行签约
来源：鲸湾日报 2020-10-30

2020年10月,腾讯与中国银行合作。

雾桥银行与腾讯合作。
`;
  const MADE = '2020-10-30-teng-xun-yu-wu-qiao-yinhang-qian-yue';
  const into = async (library: string, ...args: string[]) => {
    const env = { KNOWLEDGE_DIR: library };
    const run = await runProgram(['import', put('news.txt', SAYING), ...args], { env });
    return { ...run, lines: linesOf(run.stdout) };
  };

  it('are written beside the article, counted, and go through a review', async () => {
    const library = makeLibrary();
    const { path, at } = library;
    const { code, lines } = await into(path, '--yes');
    expect([code, lines]).toEqual([
      0,
      [
        expect.stringContaining('suggests 1 name and 2 facts (1 sure, 1 for a person)'),
        '1 written.',
        'Suggested: 1 name and 2 facts (1 sure, 1 for a person). Next: npm run review',
      ],
    ]);
    const made = parse(readFileSync(at(`suggested/${MADE}.yaml`), 'utf8'));
    expect(made).toMatchObject({
      entities: [{ kind: 'bank', name: { 'zh-CN': '雾桥银行' } }],
      facts: [{ company: 'tencent', bank: 'boc' }, { needs: ['wu-qiao-yinhang'] }],
    });
    const answers = { input: 'a\na\na\n', env: { KNOWLEDGE_DIR: path } };
    const { stdout } = await runProgram(['review'], answers);
    expect(linesOf(stdout).at(-1)).toBe('3 accepted, 0 dropped, 0 left');
    expect(await loadLines(library)).toMatchObject({ loads: true, facts: 3 });
  });

  it('are told to programs', async () => {
    const { lines } = await into(makeLibrary().path, '--json');
    const counted = { entities: 1, sure: 1, open: 1 };
    expect(lines.map((line) => record.parse(JSON.parse(line))['suggested'])).toEqual([
      counted,
      counted,
    ]);
  });

  it('are not made again for what is there already', async () => {
    const { path, remove } = makeLibrary();
    await into(path, '--yes');
    remove(`suggested/${MADE}.yaml`);
    const { lines } = await into(path, '--yes');
    expect(lines).toEqual([expect.stringMatching(/^unchanged/u), '1 unchanged.']);
    expect(readdirSync(path)).toContain('suggested');
    expect(readdirSync(join(path, 'suggested'))).toEqual([]);
  });

  it('are made with the names of the library where the other folder has none', async () => {
    const { path } = makeLibrary();
    const { lines } = await into(path, '--yes', '--out', out);
    expect(lines.at(-1)).toContain(`KNOWLEDGE_DIR=${out}`);
    expect(lines.at(-1)).toContain('1 name and 2 facts');
    expect(readdirSync(join(out, 'suggested'))).toEqual([`${MADE}.yaml`]);
  });

  it('are made with the names of the other folder where it has some', async () => {
    writeFileSync(join(out, 'entities.yaml'), '[]\n');
    const { lines } = await into(makeLibrary().path, '--json', '--out', out);
    expect(record.parse(JSON.parse(lines[0] ?? ''))['suggested']).toMatchObject({ sure: 0 });
  });

  it.each([
    ['names that cannot be read', 'entities.yaml', /Nothing is suggested: .*entities\.yaml:1/u],
    ['a folder that cannot be written', 'suggested', /What it suggests could not be written/u],
  ])('%s: a remark says so, and the article is there', async (_, name, remark) => {
    const library = makeLibrary();
    library.put(name, '{ broken');
    const { code, lines } = await into(library.path, '--yes');
    expect([code, lines]).toEqual([0, [expect.stringMatching(remark), '1 written.']]);
    expect(readdirSync(library.at('articles'))).toContain(`${MADE}.md`);
  });

  it('of a long article are of its beginning, and a remark says so', async () => {
    const text = `${SAYING}\n${`${'天晴。'.repeat(1000)}\n\n`.repeat(40)}珠水银行与腾讯合作。\n`;
    const library = makeLibrary();
    const env = { KNOWLEDGE_DIR: library.path };
    const { stdout } = await runProgram(['import', put('long.txt', text), '--yes'], { env });
    expect(linesOf(stdout)[0]).toMatch(/first 100,000 characters; .*1 name and 2 facts/u);
  });
});
