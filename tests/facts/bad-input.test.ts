import { describe, expect, it } from 'vitest';
import { articleText, withArticle } from '../support/article.ts';
import {
  doubt,
  type Entry,
  FACTS_FILE,
  figure,
  judge,
  littleFiles,
  partnership,
  refuse,
} from '../support/facts.ts';
import { build, shippedFiles, withFile } from '../support/knowledge.ts';
import { describeProblem, expectRefused } from '../support/plant.ts';

const BODY = '星桥与北湾银行合作。';
const NAME = 'facts/little.yaml';
const files = (facts: string | Uint8Array) => withFile(littleFiles(BODY, []), NAME, facts);
const GOOD = `- kind: partnership
  company: xingqiao
  bank: beiwan
  form: 合作
  quotes: [${BODY}]
`;

describe('a facts file that cannot be read is refused at its line', () => {
  it.each([
    ['an open bracket', GOOD.replace(']', ''), 6],
    ['a key twice', GOOD.replace('form: 合作', 'form: 合作\n  form: 合作'), 5],
    ['a tab', GOOD.replace('  form', '\tform'), 4],
  ])('%s', (_, text, line) => {
    const { library, problems } = build(files(text));
    expect(library).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: FACTS_FILE, severity: 'error' });
    expect(problems[0]?.what).toContain('YAML');
    expect(Math.abs((problems[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
  });

  it('no list', () => {
    expectRefused(files('kind: partnership\n'), { file: FACTS_FILE, line: 1, what: /list/ });
  });

  it('no UTF-8, at the first broken line', () => {
    const bytes = new TextEncoder().encode(GOOD);
    const at = new TextEncoder().encode(GOOD.split('\n').slice(0, 3).join('\n')).length + 8;
    const broken = Uint8Array.from(bytes, (byte, n) => (n === at ? 0xff : byte));
    expectRefused(files(broken), { file: FACTS_FILE, line: 4, what: /UTF-8/ });
  });

  it('UTF-16', () => {
    const text = Uint8Array.from(Buffer.from(`\uFEFF${GOOD}`, 'utf16le'));
    expectRefused(files(text), { file: FACTS_FILE, line: 1, what: /UTF-8/ });
  });

  it('without its article', () => {
    const nowhere = withFile(files(GOOD), 'facts/nowhere.yaml', '[]\n');
    const file = 'knowledge/facts/nowhere.yaml';
    expectRefused(nowhere, { file, line: 1, what: /articles\/nowhere\.md/ });
  });

  it.each(['', '# nothing yet\n', '[]\n', '\n\n'])('but an empty one is no fault: %j', (text) => {
    expect(build(files(text)).library?.facts).toEqual([]);
  });
});

describe('an entry of another shape is refused at its line', () => {
  it.each<[string, Entry, number, RegExp]>([
    ['an unknown kind', { kind: 'gossip' }, 1, /kind/],
    ['no kind of its own', partnership({ kind: 1 }), 1, /kind/],
    ['an unknown key', partnership({ note: 'x' }), 1, /note/],
    ['a key of another kind', partnership({ measure: '用户' }), 1, /measure/],
    ['no form', partnership({ form: undefined }), 1, /form: is missing/],
    ['an empty form', partnership({ form: ' ' }), 4, /form/],
    ['areas that are no list', partnership({ areas: '云计算' }), 5, /areas/],
    ['an empty area', partnership({ areas: ['云计算', ''] }), 7, /areas/],
    ['no quote', partnership({ quotes: [] }), 5, /quotes/],
    ['an empty quote', partnership({ quotes: [''] }), 6, /quotes/],
    ['a value that is no text', figure('3亿', { value: 3 }), 4, /value/],
    ['an unknown status', partnership({ status: 'over' }), 5, /status: .*planned/],
    ['an unknown side', partnership({ bank: 'beiwan-bank' }), 3, /unknown id beiwan-bank/],
    ['a name for an id', partnership({ company: '星桥' }), 2, /unknown id 星桥/],
    ['a person as bank', partnership({ bank: 'gu-lan' }), 3, /gu-lan is a person/],
    ['a person as company', partnership({ company: 'gu-lan' }), 2, /gu-lan is a person/],
    ['a person with a figure', figure('3亿', { entity: 'gu-lan' }), 2, /gu-lan is a person/],
    ['both sides the same', partnership({ bank: 'xingqiao' }), 1, /both sides are xingqiao/],
  ])('%s', (_, entry, line, what) => {
    const { library, errors } = judge(`${BODY}星桥用户3亿。`, entry);
    expect(library).toBeUndefined();
    const problem = errors.find((each) => what.test(each.what));
    expect(problem).toMatchObject({ file: FACTS_FILE, line, severity: 'error' });
    expect(problem?.remedy).toMatch(/\w+ \w+/u);
  });

  it('each with all that is wrong with it, and beside the others', () => {
    const entries = [
      partnership({ company: 'nobody', bank: 'gu-lan', when: '2017-13' }),
      partnership({ quotes: ['没有的话'], year_from: '2017年' }),
      partnership({ company: 'nobody', bank: 'gu-lan' }),
    ];
    const lines = judge(BODY, entries).errors.map(({ line }) => line);
    // The date of the first; the quote and year_from of the second; both sides of the third.
    expect(lines).toEqual([5, 13, 14, 16, 17]);
  });
});

it('the same fact twice names its twin', () => {
  const problem = refuse(`${BODY}北湾银行与星桥合作。`, [
    partnership(),
    partnership({ quotes: ['北湾银行与星桥合作。'] }),
  ]);
  expect(problem).toMatchObject({ file: FACTS_FILE, line: 7 });
  expect(problem.what).toContain('line 1');
});

describe('an entry that is long is refused all the same', () => {
  it.each([
    ['names', `${'星桥和北湾银行和'.repeat(200)}合作。`],
    ['numbers', `星桥用户3亿,${'5亿,'.repeat(800)}合作,北湾银行。`],
    ['letters', `星桥与北湾银行${'很'.repeat(4000)}合作。`],
  ])('a sentence of 1,600 %s or more', (_, body) => {
    doubt(body, partnership({ quotes: ['合作'] }));
  });
});

it('a broken fact keeps the whole library from loading', () => {
  const article = articleText('腾讯与农业银行合作。');
  const good = withArticle('good', article);
  expect(build(good).library).toBeDefined();
  const { library, problems } = build(withArticle('good', article, '- kind: gossip\n'));
  expect(library).toBeUndefined();
  expect(problems.map(describeProblem)).toEqual([expect.stringContaining('good.yaml:1 error')]);
  expect(build(shippedFiles()).library).toBeDefined();
});
