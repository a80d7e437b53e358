import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutActing } from '../../src/files/characters.ts';
import { makePage } from '../../src/pages/make-page.ts';
import type { PageTarget } from '../../src/pages/page.ts';
import { LOCALES, type Locale } from '../../src/surfaces/texts/locales.ts';
import { anyCodePoint } from '../support/any-code-point.ts';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { contextOf } from '../support/interactions.ts';
import { buildSound, withFile } from '../support/knowledge.ts';
import { MADE_UP, madeUpFiles, madeUpLibrary } from '../support/made-up.ts';
import { type ReadElement, readPage } from '../support/read-page.ts';
import { asRead, expectSafe } from '../support/safe-page.ts';

const context = contextOf({ library: madeUpLibrary() });
const open = (target: PageTarget, locale: Locale = 'zh-CN', of = context): ReadElement =>
  readPage(makePage({ target, locale }, of).html);

/** What a form keeps of what was typed. */
const kept = (page: ReadElement) =>
  page.all('input').map(({ attributes }) => attributes['value'] ?? '')[0] ??
  page.all('textarea')[0]?.text ??
  '';

/** Characters that a browser would obey are not kept. */
const inField = (text: string) => asRead(withoutActing(text.toWellFormed()));

function expectHarmless(typed: string): void {
  for (const target of [
    { page: 'search', question: typed },
    { page: 'check', text: typed },
  ] as const) {
    const page = open(target);
    expectSafe(page);
    const field = kept(page);
    expect(`${field}${page.texts('title').join('')}`).not.toMatch(
      /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u,
    );
    expect(inField(typed).startsWith(field.slice(0, 900))).toBe(true);
    if (typed.length < 900) expect(field).toBe(inField(typed));
  }
}

describe('what is typed stays words', () => {
  it.each(BAD_INPUTS)('%s', (_, text) => expectHarmless(text));

  it.each([
    '"><script>alert(1)</script>',
    "' autofocus onfocus='alert(1)",
    '</textarea><img src=x onerror=alert(1)>',
    '</title><base href=//evil.example>',
    '&quot;&#34;&lt;b&gt;',
    '\n\n换行在前',
    'javascript:alert(1)',
    '{question} {facts} {names}',
  ])('%s', expectHarmless);

  it('whatever it is', () => {
    const markup = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '</',
      '<!--',
      '=',
      '\n',
      '青藤数科',
      '合作',
    );
    const text = fc.array(fc.oneof(markup, anyCodePoint), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => expectHarmless(parts.join(''))),
      { numRuns: 60 },
    );
  });

  it.each(['compare', 'timeline', 'ask', 'nothing', '__proto__', '"><script>'])(
    'a forged link to %s',
    (command) => {
      for (const ids of [[], [''], ['"><script>'], ['vine', 'y--<b>'], ['../../x']]) {
        expectSafe(open({ page: 'search', question: '', again: { command, ids } }));
      }
    },
  );
});

describe('the words of a library stay words', () => {
  const HOSTILE = '<img src=x onerror=alert(1)>&"\'</title><script>alert(2)</script>';
  const yaml = `'${HOSTILE.replaceAll("'", "''")}'`;
  const changed = madeUpFiles().map(({ name, bytes }): readonly [string, string] => {
    const text = new TextDecoder()
      .decode(bytes)
      .replaceAll('en-US: East River Bank', `en-US: ${yaml}`)
      .replace('title: 桥与河的往来', `title: ${yaml}`)
      .replace('notice: 转载请注明。', `notice: ${yaml}`)
      .replace('confirmed: 将来的事。', `confirmed: ${yaml}`)
      .replaceAll('### 资金往来', '### `<script>alert(3)</script>`')
      .replace('湾区金融局也派人在场。', '湾区金融局也派人在场，`<script>alert(4)</script>`。');
    return [name, text];
  });
  const library = buildSound(
    changed.reduce((files, [name, text]) => withFile(files, name, text), madeUpFiles()),
  );
  const hostile = contextOf({ library });

  it.each(LOCALES)('in names, titles, headings, notices, reasons and passages: %s', (locale) => {
    const pages = [
      { page: 'search', question: '东江银行' },
      { page: 'search', question: '谁和西江银行合作' },
      { page: 'search', question: '湾区金融局派人在场' },
      { page: 'search', question: '资金往来' },
      { page: 'search', question: '' },
      { page: 'search', question: '', again: { command: 'compare', ids: ['vine', 'heron'] } },
      { page: 'search', question: '', again: { command: 'source', ids: [MADE_UP, '1-00000000'] } },
      { page: 'check', text: '湾区金融局也派人在场。2020年,双桥集团以3亿元入股东江银行。' },
    ] as const;
    const read = pages.map((target) => open(target, locale, hostile));
    for (const page of read) expectSafe(page);
    const text = read.map((page) => page.text).join('\n');
    expect(text).toContain('<script>alert(2)</script>');
    expect(text).toContain('<script>alert(4)</script>');
  });
});
