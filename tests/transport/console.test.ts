import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { complete, runConsole } from '../../src/transport/console.ts';
import { contextOf } from '../support/interactions.ts';

async function talk(input: string, interactive: boolean): Promise<string> {
  const terminal = { input: new PassThrough(), output: new PassThrough() };
  let said = '';
  terminal.output.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  terminal.input.end(input);
  await runConsole({ ...terminal, interactive, colours: interactive }, false, () => contextOf());
  terminal.output.end();
  return said;
}

it('answers line by line', async () => {
  const said = await talk('/partner 腾讯\n/nonsense\n\n', false);
  expect(said).toContain('腾讯 × 中国银行');
  expect(said).toContain('没有“nonsense”这个命令');
  expect(said).not.toContain('引证>');
  expect(said).not.toContain(String.fromCharCode(27));
});

it('prompts whoever sits there, in colours', async () => {
  const said = await talk('/partner 腾讯\r', true);
  expect(said).toContain('引证>');
  expect(said).toContain(String.fromCharCode(27));
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
