import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../support/knowledge.ts';
import { createDatabase, noPostgres } from '../support/postgres.ts';
import { runProgram } from '../support/run-program.ts';

const GOLDEN = 'tests/golden/questions.yaml';
/** Words that a question in one of the lists has as `ask`. */
const ASK = /\bask: '?(.+?)'?(?:,|\s*\}|$)/u;

/** The golden questions, and lines for every other command. */
function lines(): string {
  const questions = readFileSync(GOLDEN, 'utf8').split('\n');
  const asked = questions.flatMap((line) => ASK.exec(line)?.[1] ?? []);
  const { entities, corpus } = shippedLibrary();
  const names = entities.all.map(({ name }) => name['zh-CN']);
  const others = [
    ...names.slice(0, 12).map((name) => `/partner ${name}`),
    ...names.slice(0, 4).map((name) => `/timeline ${name}`),
    '/compare 腾讯 京东金融',
    ...corpus.passages
      .slice(0, 8)
      .flatMap(({ id, text }) => [
        `/source ${id}`,
        `/find-sources ${text.slice(0, 150)}`,
        `/source ${text.slice(3, 12)}`,
      ]),
    '/source ¶7',
    ...['/help', '/library', '/library 零壹'],
  ];
  return `${[...asked, ...others].join('\n')}\n`;
}

/** `/library` says when each was loaded. */
const withoutTime = (output = '') => output.replace(/<t:\d+:f>/g, '<t>');

describe.skipIf(noPostgres)('the program with DATABASE_URL', () => {
  it('answers the golden questions, and every command, to the byte as without', async () => {
    const env = { DATABASE_URL: await createDatabase(), DATA_DIR: '/nonexistent' };
    const loaded = await runProgram(['db-load'], { env });
    expect(loaded).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^version 1 is served: /),
    });
    const input = lines();
    const [stored, plain] = await Promise.all(
      [env, {}].map((each) => runProgram(['console', '--json'], { input, env: each })),
    );
    expect(stored?.code).toBe(0);
    expect(withoutTime(stored?.stdout)).toBe(withoutTime(plain?.stdout));
    expect(plain?.stdout.split('\n').length).toBe(input.split('\n').length);
  });

  it('loads nothing that has not changed', async () => {
    const env = { DATABASE_URL: await createDatabase() };
    await runProgram(['db-load'], { env });
    const again = await runProgram(['db-load'], { env });
    expect(again).toMatchObject({
      code: 0,
      stdout: 'nothing has changed: version 1 is served, with 1 articles\n',
    });
  });
});
