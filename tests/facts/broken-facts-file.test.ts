import { describe, expect, it } from 'vitest';
import { build, FACTS, shippedFiles, textOf, withFile } from '../support/knowledge.ts';
import { expectRefused, plant } from '../support/plant.ts';

const file = `knowledge/${FACTS}`;
const TENCENT_BOC = 'company: tencent\n  bank: boc';

describe('a facts file that cannot be read is refused', () => {
  it.each([
    ['an open bracket', 'areas: [云计算, 大数据, 区块链]', 'areas: [云计算, 大数据, 区块链', 1],
    ['a key twice', 'form: 合作', 'form: 合作\n  form: 合作', 1],
    ['a tab for indentation', 'form: 合作', 'form: 合作\n\tareas: []', 1],
  ])('%s', (_, from, to, near) => {
    const { files, line } = plant({ after: TENCENT_BOC, from, to });
    const { library, problems } = build(files);
    expect(library).toBeUndefined();
    const [first] = problems;
    expect(first).toMatchObject({ file, severity: 'error' });
    expect(first?.what).toMatch(/YAML/);
    expect(Math.abs((first?.line ?? 0) - line)).toBeLessThanOrEqual(near);
  });

  it('one that is not a list', () => {
    const files = withFile(shippedFiles(), FACTS, 'kind: partnership\n');
    expectRefused(files, { file, line: 1, what: /list/ });
  });

  it('one that is not UTF-8, at its first broken line', () => {
    const lines = textOf(shippedFiles(), FACTS).split('\n');
    const bytes = new TextEncoder().encode(lines.join('\n'));
    const at = new TextEncoder().encode(lines.slice(0, 9).join('\n')).length + 3;
    const broken = Uint8Array.from(bytes, (byte, n) => (n === at ? 0xff : byte));
    expectRefused(withFile(shippedFiles(), FACTS, broken), { file, line: 10, what: /UTF-8/ });
  });

  it('one without its article', () => {
    const files = withFile(shippedFiles(), 'facts/nowhere.yaml', '[]\n');
    const nowhere = { file: 'knowledge/facts/nowhere.yaml', line: 1 };
    expectRefused(files, { ...nowhere, what: /articles\/nowhere\.md/ });
  });

  it('one that is not UTF-16 either', () => {
    const text = Uint8Array.from(Buffer.from(`\uFEFF${textOf(shippedFiles(), FACTS)}`, 'utf16le'));
    expectRefused(withFile(shippedFiles(), FACTS, text), { file, line: 1, what: /UTF-8/ });
  });
});

describe('an entry of another shape is refused', () => {
  it.each([
    [
      'an unknown kind',
      '- kind: partnership\n  company: tencent',
      '- kind: gossip\n  company: tencent',
      0,
      /kind/,
    ],
    ['an unknown key', 'form: 合作', 'note: x\n  form: 合作', -5, /note/],
    ['no form', '  form: 合作\n', '', -5, /form/],
    ['an empty form', 'form: 合作', 'form: " "', 0, /form/],
    ['areas that are no list', 'areas: [云计算, 大数据, 区块链]', 'areas: 云计算', 0, /areas/],
    ['an empty area', 'areas: [云计算', 'areas: ["", 云计算', 0, /areas/],
    ['no quote', 'quotes:', 'quotes: []\n  when_words:', 0, /quotes/],
  ])('%s', (_, from, to, offset, what) => {
    const after = from.startsWith('- kind') ? '' : TENCENT_BOC;
    const { files, line } = plant({ after, from, to });
    const { library, problems } = build(files);
    expect(library).toBeUndefined();
    const place = problems.map(({ line }) => line);
    expect(problems.map((problem) => problem.what).join('\n')).toMatch(what);
    expect(place).toContain(line + offset);
  });
});

it('an empty facts file, or one of comments, is no fault', () => {
  for (const text of ['', '# nothing yet\n', '[]\n', '\n\n']) {
    expect(build(withFile(shippedFiles(), FACTS, text)).library).toBeDefined();
  }
});
