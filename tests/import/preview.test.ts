import { expect, it } from 'vitest';
import { entityId } from '../../src/entities/entity.ts';
import type { Made } from '../../src/import/outcome.ts';
import { previewOf } from '../../src/import/preview.ts';
import { readDocument } from '../../src/import/read-document.ts';

async function preview(text: string, more: Partial<Made> = {}): Promise<string[]> {
  const read = await readDocument({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  if (read.kind === 'unreadable') throw new RangeError(read.what);
  const made = { document: 'a.txt', id: 'x', file: 'articles/x.md', text: '', warnings: [] };
  return previewOf({ ...made, draft: read.draft, ...more }).map((line) => line.text);
}

it('shows fields, what is kept, what is dropped and why', async () => {
  const text =
    '鲸湾银行签约\n鲸湾日报 2017-06-30\n\n鲸湾银行来了。\n\n- 甲\n- 乙\n\n责任编辑：沈漫';
  expect(await preview(text, { reprintOf: 'y' })).toEqual([
    'a.txt → articles/x.md',
    '  title      鲸湾银行签约',
    '  source     鲸湾日报  (guessed from: 鲸湾日报 2017-06-30)',
    '  published  2017-06-30',
    '  language   zh-CN  (guessed from: 鲸湾银行来了)',
    '+ 鲸湾银行来了。',
    '+ (list of 2) 甲 / 乙',
    '- 鲸湾日报 2017-06-30  (byline)',
    '- 责任编辑：沈漫  (editor)',
    '! Most of its paragraphs are in y already: is it a reprint?',
  ]);
});

it('says what was not found, and shortens what is long', async () => {
  const lines = await preview(
    `标题\n${Array.from({ length: 30 }, (_, n) => `${'长'.repeat(60)}${n}。`).join('\n')}`,
  );
  expect(lines).toContain('  source     (not found)');
  expect(lines).toContain('+ … 17 more blocks');
  expect(lines.filter((line) => line.startsWith('+ 长'))).toHaveLength(13);
  expect(lines.find((line) => line.startsWith('+ 长'))).toMatch(/长…$/u);
});

it('lets no character of a document act on the terminal', async () => {
  const lines = await preview('标题\n来了。', { document: 'a\u001b[2Jb' });
  expect(lines[0]).toBe('a\\u{1b}[2Jb → articles/x.md');
});

it('shows what is suggested, and the names at once', async () => {
  const name = { 'zh-CN': '雾桥银行' };
  const entry = { id: entityId.parse('wuqiao'), name };
  const entities = [{ entry, spellings: ['雾桥银行'], quote: '雾桥银行来了。' }];
  const lines = await preview('标题\n雾桥银行来了。', { suggestions: { entities, facts: [] } });
  expect(lines.at(-1)).toBe('? suggests 1 name: 雾桥银行');
});
