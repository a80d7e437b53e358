import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';
import { afterEach, describe, expect, it } from 'vitest';
import { defineChatCommand } from '../../../src/commands/define-command.ts';
import { hide } from '../../../src/commands/hide.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
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
const plain = (text: string) => stripVTControlCharacters(text).replaceAll('\r', '');
const widthOf = (text: string) =>
  [...text].reduce((sum, char) => sum + eastAsianWidth(char.codePointAt(0) ?? 0), 0);
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

describe('a command that is nearly one', () => {
  it.each([
    ['/partnr 腾讯', '没有“/partnr”这个命令，是 /partner 吗？'],
    ['/hlep', '没有“/hlep”这个命令，是 /help 吗？'],
    ['／时间 腾讯', '没有“/时间”这个命令，是 /时间线 吗？'],
    ['/提闻 银行', '没有“/提闻”这个命令，是 /提问 吗？'],
  ])('is asked about: %s', async (line, said) => {
    expect(await talk(`${line}\n`)).toBe(`${said}\n\n`);
  });

  it('in the language of the reader', async () => {
    const said = await talk('/partnr ICBC\n', { context: contextOf({ locale: 'en-US' }) });
    expect(said).toBe('There is no command “/partnr”. Did you mean /partner?\n\n');
  });

  it('and is an unknown command to programs', async () => {
    const line = await talk('/partnr 腾讯\n', { json: true });
    expect(JSON.parse(line)).toMatchObject({ answer: { kind: 'unknown-command' } });
  });

  it('obeys no control characters of a name', async () => {
    const control = String.fromCharCode(27);
    expect(await talk(`/hel${control}p\n`)).not.toContain(control);
  });
});

describe('text without a slash is a question', () => {
  const answered = async (line: string) => JSON.parse(await talk(`${line}\n`, { json: true }));

  it.each(['银行的核心诉求是什么？', 'What are the core needs of banks?', '腾讯和中行合作了什么'])(
    '%s',
    async (line) => {
      const { input, answer } = await answered(line);
      const asked = await answered(`/ask ${line}`);
      expect([input, answer]).toEqual([line, asked.answer]);
    },
  );

  it.each([
    ['partner 腾讯', 'facts'],
    ['时间线 腾讯', 'timeline'],
    ['help', 'help'],
    ['找出处 百度也在2015年启动了和工行的全面合作。', 'check'],
  ])('unless its first word is a command: %s', async (line, kind) => {
    expect((await answered(line)).answer.kind).toBe(kind);
  });

  it.each([
    ['help 银行核心诉求', 'nearest'],
    ['比较 银行的核心诉求', 'passages'],
    ['时间线 直销银行的呼声为什么隐没了', 'passages'],
    ['比较 一下京东和腾讯', 'comparison'],
    ['合作 过的银行有哪些？', 'passages'],
  ])('or only looks like one: %s', async (line, kind) => {
    expect((await answered(line)).answer.kind).toBe(kind);
  });
});

describe('someone leaves', () => {
  it.each(['exit', ' EXIT ', 'quit', ':q', '退出'])('by %s: the rest is not read', async (word) => {
    expect(await talk(`${word}\n/help\n`)).toBe('');
    expect(await talk(`${word}\r/help\r`, { interactive: true })).not.toContain('/source');
  });

  it('but programs get a line for each of theirs', async () => {
    const said = await talk('exit\nquit\n:q\n退出\n', { json: true });
    expect(said.trimEnd().split('\n')).toHaveLength(4);
  });

  it('by Ctrl-C at an empty prompt; before, it takes back what was typed', async () => {
    const said = await talk('/nonsense\u0003/partner 腾讯\r\u0003/help\r', { interactive: true });
    expect(said).toContain('腾讯 × 中国银行');
    expect(said).not.toContain('没有“nonsense”');
    expect(said).not.toContain('/原文');
  });

  it('by Ctrl-C it takes back all of a line, wherever the cursor is', async () => {
    const said = await talk('/nonsense\u0002\u0002\u0003/partner 腾讯\r', { interactive: true });
    expect(said).toContain('腾讯 × 中国银行');
  });

  it('by Ctrl-D at an empty prompt', async () => {
    const said = await talk('/partner 腾讯\r\u0004/help\r', { interactive: true });
    expect(said).toContain('腾讯 × 中国银行');
    expect(said.endsWith('\n')).toBe(true);
    expect(said).not.toContain('/原文');
  });
});

it('speaks the language it is told', async () => {
  const context = contextOf({ locale: 'zh-TW' });
  const said = await talk('/partner 腾讯\r', { interactive: true, context });
  for (const words of ['引證>', '直接提問', '騰訊 × 中國銀行']) expect(said).toContain(words);
});

it('Tab completes in the line', async () => {
  const said = await talk('/partner gsyh\t\r', { interactive: true });
  expect(said).toContain('/partner 工商银行');
});

describe('on a narrow terminal', () => {
  const LINES = [
    '/compare 京东金融 腾讯',
    '/help',
    '/partner 腾讯',
    '/ask 银行核心诉求',
    '/找出处 百度也在2015年启动了和工行的全面合作。',
  ];

  it.each(LINES)('no line is wider, and the words are the same: %s', async (line) => {
    const whole = await talk(`${line}\n`);
    const narrow = plain(await talk(`${line}\r`, { interactive: true, columns: 60 }));
    const [, drawn = ''] = narrow.split(/\n(.*)/su);
    for (const each of drawn.split('\n').slice(1))
      expect(widthOf(each), each).toBeLessThanOrEqual(60);
    const bare = (text: string) => text.replace(/[\s│【】]/gu, '');
    expect(bare(drawn)).toContain(bare(whole));
  });

  it('a pipe has whole lines', async () => {
    const whole = await talk('/help\n');
    expect(await talk('/help\n', { columns: 60 })).toBe(whole);
  });
});
