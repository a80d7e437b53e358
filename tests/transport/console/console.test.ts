import { afterEach, describe, expect, it } from 'vitest';
import { defineChatCommand } from '../../../src/commands/define-command.ts';
import { hide } from '../../../src/commands/hide.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { complete } from '../../../src/transport/console/console.ts';
import { createLog } from '../../../src/transport/log.ts';
import { contextOf } from '../../support/interactions.ts';
import { talk } from './talk.ts';

const failing = defineChatCommand({
  data: { name: 'failing', description: 'd', options: [hide] },
  execute: () => {
    throw new RangeError('Maximum call stack size exceeded');
  },
});
const context = contextOf({ commands: [...COMMANDS, failing] });
const logged: string[] = [];
const log = createLog({ logLevel: 'info' }, { write: (line) => logged.push(line) });
afterEach(() => {
  logged.length = 0;
});

it('answers line by line', async () => {
  const said = await talk('/partner 腾讯\n/nonsense\n\n');
  expect(said).toContain('腾讯 × 中国银行');
  expect(said).toContain('没有“nonsense”这个命令');
  expect(said).not.toContain('引证>');
  expect(said).not.toContain(String.fromCharCode(27));
});

it('prompts whoever sits there, in colours', async () => {
  const said = await talk('/partner 腾讯\r', { interactive: true });
  expect(said).toContain('引证>');
  expect(said).toContain(String.fromCharCode(27));
});

describe('a line that fails is apologised for and logged, and the next one is answered', () => {
  it('as text', async () => {
    const said = await talk('/failing\n/partner 腾讯\n', { context, log });
    expect(said).toMatch(/^出了问题，未能回答。请稍后再试。\n/);
    expect(said).toContain('腾讯 × 中国银行');
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([{ err: { type: 'RangeError' } }]);
  });

  it('as one line of JSON', async () => {
    const said = await talk('/failing\n/help\n', { json: true, context, log });
    const lines = said.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { input: '/failing', answer: { kind: 'error', citations: [], facts: [] } },
      { input: '/help', answer: { kind: 'help' } },
    ]);
    expect(logged).toHaveLength(1);
  });
});

describe('completion', () => {
  it.each([
    ['/p', ['/partner ']],
    ['/', ['/ask ', '/提问 ', '/partner ', '/help ', '/问这句 ', '/Ask this ']],
    ['/提', ['/提问 ', '/提問 ']],
    ['/x', []],
    ['/partner Tenc', ['Tencent', 'Tencent FinTech']],
    ['/partner 京东商', ['京东商城']],
  ])('of %s', (typed, expected) => {
    expect(complete(typed, contextOf())[0]).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(complete(typed, contextOf())[0]).toEqual([]);
  });

  it('replaces only the last word', () => {
    expect(complete('/partner 京', contextOf())[1]).toBe('京');
  });
});
