import { expect, it } from 'vitest';
import { BAD_INPUTS } from '../../support/bad-inputs.ts';
import { expectGoodBody } from '../../support/discord-body.ts';
import { linesOf, runProgram } from '../../support/run-program.ts';
import { readJsonLine } from './json-line.ts';
import { talk } from './talk.ts';

const toInput = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const parsed = (said: string) => linesOf(said).map(readJsonLine);

it('each line of input has exactly one line of JSON, in order, and nothing else is said', async () => {
  // By `--explain` it says more, and else the same.
  const flags = ['console', '--json', '--explain'];
  const input = [
    '/partner ICBC',
    '/ask 京东金融定位',
    '',
    '/nonsense',
    '   ',
    'whales on Mars',
    '/partner',
    '/help',
    '/ask 火星上有鲸鱼吗',
    '/ask 京东金融有多少员工',
    '/找出处 百度也在2015年启动了和工行的全面合作。',
    '/partner 招商银行',
  ];
  const { code, stdout, stderr } = await runProgram(flags, { input: toInput(input) });
  expect([code, stderr]).toEqual([0, '']);
  const lines = parsed(stdout);
  expect(lines.map((line) => line.input)).toEqual(input);
  expect(lines.map(({ explanation: _, ...rest }) => rest)).toEqual(
    parsed(await talk(toInput(input), { json: true })),
  );
  expect(lines.map(({ answer }) => answer.kind)).toEqual([
    'facts',
    expect.stringMatching(/^(?:passages|fact)$/),
    'help',
    'unknown-command',
    'help',
    'no-answer',
    'empty',
    'help',
    'no-answer',
    'nearest',
    'check',
    'not-mentioned',
  ]);
  for (const { reply, answer } of lines) {
    expectGoodBody(reply);
    expect(answer.unsaid.every((words) => words !== '')).toBe(true);
    for (const { quote, text, start, end } of answer.citations) {
      expect(text.slice(start, end)).toBe(quote);
    }
  }
  expect(lines[0]?.answer.facts).toContainEqual(
    expect.objectContaining({
      kind: 'partnership',
      company: '腾讯',
      bank: '中国工商银行',
      when: '2004',
    }),
  );
});

it('bad input is answered line by line too, however many lines there are', async () => {
  const input = BAD_INPUTS.map(([, text]) => text)
    .filter((text) => !/[\n\r\u2028\u2029]/.test(text) && text.isWellFormed())
    .flatMap((text) => [`/ask ${text}`, `/partner ${text}`, text])
    .concat(Array.from({ length: 100 }, (_, n) => `/partner ${n}`));
  const lines = parsed(await talk(toInput(input), { json: true }));
  expect(lines.map((line) => line.input)).toEqual(input);
});

it('lines may end as on Windows, and the last one need not end at all', async () => {
  const lines = parsed(await talk('/help\r\n/ask 1\n/ask 2', { json: true }));
  expect(lines.map((line) => line.input)).toEqual(['/help', '/ask 1', '/ask 2']);
});

it('no input gives no output', async () => {
  expect(await talk('', { json: true })).toBe('');
});

it('--explain tells programs why each question is answered as it is, and changes nothing else', async () => {
  const input = toInput(['/ask 京东金融有多少员工', '/partner 腾讯']);
  const lines = parsed(await talk(input, { json: true, explain: true }));
  expect(lines.map(({ explanation }) => explanation !== undefined)).toEqual([true, false]);
  expect(lines.map(({ explanation: _, ...rest }) => rest)).toEqual(
    parsed(await talk(input, { json: true })),
  );
});
