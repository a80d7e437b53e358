import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendEntry } from '../../../src/import/suggestions/append-entry.ts';

const ENTRY = { kind: 'figure', measure: '网点: 全部', quotes: ['甲有"网点"1家。'] };

describe('what is there stays letter for letter', () => {
  it.each([
    ['an empty file', ''],
    ['comments', '# Facts\n'],
    ['entries and comments', '# Facts\n\n- { kind: a }   # mine\n# last\n'],
    ['no line break at the end', '- kind: a'],
    ['an indented list', '  - kind: a\n    b: 1\n  - kind: c\n'],
    ['line ends of Windows', '- kind: a\r\n- kind: b\r\n'],
    ['lines between entries', '- kind: a\n\n- kind: b\n'],
  ])('%s', (_, text) => {
    const appended = appendEntry(text, ENTRY);
    expect(appended.startsWith(text)).toBe(true);
    expect(parse(appended)).toEqual([...(parse(text) ?? []), ENTRY]);
  });

  it('keeps an empty line between entries where there is one', () => {
    expect(appendEntry('- kind: a\n\n- kind: b\n', ENTRY)).toContain('b\n\n- kind');
    expect(appendEntry('- kind: a\n- kind: b\n', ENTRY)).toContain('b\n- kind');
  });

  it('ends lines as the file does', () => {
    expect(appendEntry('- kind: a\r\n', ENTRY)).not.toMatch(/[^\r]\n/u);
  });
});

it.each([
  ['an empty list in brackets', '# mine\n[]\n'],
  ['a list in brackets', '# mine\n[{ kind: a }]\n'],
  ['an end mark', '# mine\n- kind: a\n...\n'],
])('%s keeps its comments and entries', (_, text) => {
  const appended = appendEntry(text, ENTRY);
  expect(appended).toContain('# mine');
  expect(parse(appended)).toEqual([...parse(text), ENTRY]);
});
