import { describe, expect, it } from 'vitest';
import { explainQuestion } from '../../../src/ask/explain-question.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { BARS } from '../../../src/search/confidence/bars.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { readJsonLine } from './json-line.ts';
import { talk } from './talk.ts';

const QUESTION = '京东金融有多少员工';
const asked = ['explain:true in the line', `/ask ${QUESTION} explain:true`, false] as const;
const always = ['the console’s own --explain', `/ask ${QUESTION}`, true] as const;

describe.each([asked, always])('with %s', (_, line, explain) => {
  it('the answer is the same, and what led to it stands below', async () => {
    const said = await talk(line, { explain });
    const answer = (await talk(`/ask ${QUESTION}`)).trimEnd();
    expect(said.startsWith(`${answer}\n`)).toBe(true);
    expect(said.length).toBeGreaterThan(answer.length + 200);
  });

  it('what was understood, candidates with their signals, the bars and the reasons are named', async () => {
    const said = await talk(line, { explain });
    const why = explainQuestion(QUESTION, shippedLibrary());
    const [reading] = why.readings;
    expect(said).toContain(`read as: ${reading?.text}`);
    expect(said).toContain('jd-finance');
    expect(said).toContain('员工');
    for (const [bar, value] of Object.entries(BARS)) expect(said).toContain(`${bar} ${value}`);
    const [best] = reading?.candidates ?? [];
    for (const sign of Object.keys(best?.signals ?? {})) expect(said).toContain(`${sign} `);
    expect(said).toContain(`${best?.tier} (${best?.against.join(', ')})`);
    expect(said).toContain(best?.passage);
    expect(said).toContain(`lacks: ${best?.missing.join(' ')}`);
  });

  it('programs get it as data, beside an answer that is the same', async () => {
    const { explanation, ...rest } = readJsonLine(await talk(line, { explain, json: true }));
    const plain = readJsonLine(await talk(`/ask ${QUESTION}`, { json: true }));
    expect(explanation).toEqual(
      JSON.parse(JSON.stringify(explainQuestion(QUESTION, shippedLibrary()))),
    );
    expect({ ...rest, input: '' }).toEqual({ ...plain, input: '' });
  });
});

describe('without it', () => {
  it.each([`/ask ${QUESTION}`, `/ask ${QUESTION} explain:false`])(
    'nothing of it is said: %s',
    async (line) => {
      expect(await talk(line)).not.toMatch(/bars:|read as:|confidence/);
      expect(JSON.parse(await talk(line, { json: true }))).not.toHaveProperty('explanation');
    },
  );

  it('the option is no part of the question', async () => {
    const json = readJsonLine(await talk(`/ask ${QUESTION} explain:false`, { json: true }));
    expect(json.answer.unsaid.join()).not.toContain('explain');
  });
});

it('every reading of a question is explained, and every question of a line', async () => {
  const { explanation } = readJsonLine(
    await talk('/ask 京东金融的定位是什么？腾讯和中行合作了什么？ explain:true', { json: true }),
  );
  const read = explanation?.readings.map(({ text }) => text) ?? [];
  expect(read).toHaveLength(2);
  expect(read[0]).toContain('京东金融');
  expect(read[1]).toContain('中行');
});

it('why a candidate is sure is said too: nothing speaks against it', async () => {
  const { readings } = explainQuestion('银行核心诉求', shippedLibrary());
  const sure = readings[0]?.candidates.filter(({ tier }) => tier === 'sure') ?? [];
  expect(sure.length).toBeGreaterThan(0);
  for (const { against, missing } of sure) expect([against, missing]).toEqual([[], []]);
  for (const { tier, against } of readings[0]?.candidates ?? []) {
    expect(against.length === 0).toBe(tier === 'sure');
  }
});

it('other commands take explain:true as plain words', async () => {
  const json = readJsonLine(await talk('/partner explain:true', { json: true }));
  expect(json.answer.kind).toBe('unknown-name');
  expect(JSON.stringify(json.reply)).toContain('explain:true');
  expect(json).not.toHaveProperty('explanation');
});

it('and --explain leaves them as they are', async () => {
  for (const line of ['/partner 腾讯', '/help', '/找出处 百度也在2015年启动了和工行的全面合作。']) {
    expect(await talk(line, { explain: true })).toBe(await talk(line));
  }
});

it('Discord knows no such option', () => {
  expect(JSON.stringify(COMMANDS.map(({ data }) => data))).not.toContain('explain');
});
